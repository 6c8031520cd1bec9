/**
 * Beginnings and passages of stories, in as many wordings as their authors could think of, with marks of a few kinds:
 * practice for the rules. In a file they stand between lines of equals signs: the day of publication first, then the
 * marked paragraphs, the headline behind "# ".
 */
import { goldOf } from '../marking/gold.ts'
import { parseMarks } from '../marking/inline.ts'
import type { Sample } from '../sample.ts'
import type { ScoredKind } from '../scoring/entries.ts'

/** Its slug is its file with its number in it, from 1. */
export interface Opening extends Pick<Sample, 'slug' | 'text' | 'gold'> {
  /** ISO date. */
  published: string
}

export interface OpeningSet {
  /** Name of its file. */
  id: string
  title: string
  /** What is marked in it. */
  kinds: ScoredKind[]
  openings: Opening[]
}

/** @throws Error that names the opening, where it has no date or a mark is not well formed. */
export function readOpenings(file: string, id: string): Opening[] {
  const parts = file.split(/^=====$/m).map((part) => part.trim())
  return parts.map((part, at) => openingOf(part, `${id}-${at + 1}`))
}

function openingOf(part: string, slug: string): Opening {
  const [published = '', ...lines] = part.split('\n')
  if (!/^\d{4}-\d\d-\d\d$/.test(published)) throw new Error(`Opening ${slug}: its first line is no date.`)
  const paragraphs = lines
    .join('\n')
    .trim()
    .split(/\n\s*\n/)
  const markup = paragraphs.map((paragraph) => paragraph.replace(/^# /, '').replaceAll(/\s*\n\s*/g, ' '))
  try {
    const { text, marks } = parseMarks(markup.join('\n\n'))
    const mentions = marks.flatMap((mark) => {
      const gold = goldOf(mark, text, {})
      return 'mention' in gold ? [gold.mention] : []
    })
    return { slug, published, text, gold: { mentions, quotations: [], inspections: [] } }
  } catch (error) {
    throw new Error(`Opening ${slug}: ${error instanceof Error ? error.message : error}`)
  }
}
