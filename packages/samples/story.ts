import { goldOf, type People } from './marking/gold.ts'
import { parseMarks } from './marking/inline.ts'
import type { Gold, GoldInspection, Line, Sample } from './sample.ts'
import { templateAt } from './templates/address.ts'

/** A sample story as its file gives it; `headline`, `standfirst` and `body` carry gold marks. */
export interface StoryFile {
  /** The whole address at which the story would stand; tells which page form it has. */
  url: string
  byline: string
  /** ISO date. */
  published: string
  headline: string
  standfirst: string
  /** Paragraphs with empty lines between them; a line that begins with "## " is a sub-heading. */
  body: string
  caption: string
  /** Headlines of related stories. */
  related: string[]
  /** True where a registration wall cuts the page after the body's last paragraph. */
  partial?: boolean
  people: People
  inspections: GoldInspection[]
}

const separator = '\n\n'

/** @throws Error that names the story and the mark, where one is not well formed. */
export function story(file: StoryFile): Sample {
  try {
    return read(file)
  } catch (error) {
    throw new Error(`Sample ${file.url}: ${error instanceof Error ? error.message : error}`)
  }
}

function read(file: StoryFile): Sample {
  const gold: Gold = { mentions: [], quotations: [], inspections: file.inspections }
  const lines: Line[] = []
  let offset = 0
  for (const { kind, markup } of markedLines(file)) {
    const { text, marks } = parseMarks(markup)
    for (const { words, start, end } of marks) {
      const found = goldOf({ words, start, end }, text, file.people)
      if ('mention' in found) gold.mentions.push(moved(found.mention, offset))
      else gold.quotations.push({ ...moved(found.quotation, offset), ...inHeadline(kind) })
    }
    lines.push({ kind, text })
    offset += text.length + separator.length
  }
  const { url } = file
  return {
    slug: url.replace(/\?.*$/, '').replace(/^.*\//, ''),
    url,
    template: templateAt(url),
    article: {
      title: lines[0]?.text ?? null,
      byline: file.byline,
      siteName: null,
      url,
      published: file.published,
      partial: file.partial ?? false,
    },
    text: lines.map((line) => line.text).join(separator),
    lines,
    caption: file.caption,
    related: file.related,
    gold,
  }
}

function markedLines(file: StoryFile): { kind: Line['kind']; markup: string }[] {
  const body = file.body.split(/\n\s*\n/).map((paragraph) => {
    const markup = onOneLine(paragraph)
    return markup.startsWith('## ')
      ? { kind: 'heading' as const, markup: markup.slice(3) }
      : { kind: 'paragraph' as const, markup }
  })
  return [
    { kind: 'headline', markup: onOneLine(file.headline) },
    { kind: 'standfirst', markup: onOneLine(file.standfirst) },
    ...body,
  ]
}

function onOneLine(paragraph: string): string {
  return paragraph.trim().replace(/\s*\n\s*/g, ' ')
}

function moved<Mark extends { start: number; end: number }>(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by }
}

function inHeadline(kind: Line['kind']): { headline?: true } {
  return kind === 'headline' ? { headline: true } : {}
}
