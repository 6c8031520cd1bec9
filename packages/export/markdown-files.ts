/** Markdown as Obsidian and its like keep it: a note an article, with what is known of it in front (YAML). */
import { type Annotation, councilByCode, type KeptInspection, tagsOf } from '@spotcheck/core'
import { byArticle } from './by-article.ts'
import type { Collection } from './collection.ts'
import { articleNote } from './markdown.ts'
import { saidBy } from './quoted.ts'
import { recordSection } from './records-markdown.ts'
import { type ZippedFile, zipped } from './zip.ts'

/** A zip of notes; records stand together in one of their own. */
export function toMarkdownFiles({
  annotations,
  inspections,
}: Collection): Generator<Uint8Array<ArrayBuffer>> {
  return zipped(notesOf(annotations, inspections))
}

function* notesOf(
  annotations: readonly Annotation[],
  inspections: readonly KeptInspection[],
): Generator<ZippedFile> {
  const names = new Map<string, number>()
  for (const passages of byArticle(annotations)) {
    const name = unlikeOthers(nameOf(passages[0]), names)
    yield { name: `${name}.md`, pieces: [frontMatter(passages), `\n${articleNote(passages)}\n`] }
  }
  if (inspections.length > 0 || annotations.length === 0)
    yield {
      name: `${unlikeOthers('Inspection records', names)}.md`,
      pieces: ['# Inspection records\n', ...inspections.map((kept) => `\n${recordSection(kept)}\n`)],
    }
}

/** What no system's file names and no link of Obsidian's can hold, and what is not seen in them. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]\p{C}\p{Zl}\p{Zp}]+/gu
const LONGEST_NAME = 100

function nameOf({ article: { published, title } }: Annotation): string {
  const words = `${published ?? ''} ${title ?? 'Untitled article'}`
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
  const name = Array.from(words.trim()).slice(0, LONGEST_NAME).join('')
  // A file whose name begins with a dot is hidden.
  return name.trim().replace(/^\./, '_') || 'Untitled article'
}

/** Some systems take names that differ in capitals alone for the same. */
function unlikeOthers(name: string, names: Map<string, number>): string {
  const known = name.toLowerCase()
  const nth = (names.get(known) ?? 0) + 1
  names.set(known, nth)
  return nth === 1 ? name : unlikeOthers(`${name} (${nth})`, names)
}

function frontMatter(passages: [Annotation, ...Annotation[]]): string {
  const [{ article, target, created }] = passages
  const { title, byline, siteName, published } = article
  const fields: [name: string, value: string | string[] | null][] = [
    ['title', title],
    ['author', byline],
    ['site', siteName],
    ['published', published],
    ['address', target.source],
    ['saved', created.slice(0, 10)],
    ['councils', distinct(passages.flatMap(councilsOf))],
    ['speakers', distinct(passages.flatMap((passage) => saidBy(passage).speaker?.name ?? []))],
    ['tags', distinct(passages.flatMap(tagsOf).map(tagName))],
  ]
  const told = fields.filter(([, value]) => value !== null && value.length > 0)
  return `---\n${told.map(([name, value]) => `${name}: ${inYaml(value)}`).join('\n')}\n---\n`
}

function councilsOf(annotation: Annotation): string[] {
  const { council } = annotation.detected
  const code = council?.council ?? saidBy(annotation).speaker?.council
  const name = (code && councilByCode(code)?.name) || council?.name
  return name ? [name] : []
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '')
}

/** Obsidian's tags have no spaces, and are more than a number. */
function tagName(tag: string): string {
  const name = tag
    .split(/[^\p{L}\p{N}_/-]/u)
    .filter(Boolean)
    .join('-')
  return /^\d+$/.test(name) ? `tag-${name}` : name
}

/** JSON is YAML; what YAML calls unprintable is written by its number. */
function inYaml(value: unknown): string {
  return JSON.stringify(value).replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, byNumber)
}

function byNumber(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
