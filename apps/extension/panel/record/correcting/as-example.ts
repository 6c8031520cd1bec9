/** A correction as an example for a rule; `rules/rule.ts` in the core gives its form. */
import { type Extraction, type Inspection, type Mention, sentencesOf } from '@spotcheck/core'
import type { CheckedRecord } from '../checked.ts'
import { firstEvidence } from '../evidence.ts'
import type { Field } from './field.ts'

/**
 * The sentence in which a field was misread, its date, and all that its rule should find there. Null where the story
 * has no words that were read so.
 */
export function exampleOf(
  extraction: Extraction,
  { inspection, detected }: Pick<CheckedRecord, 'inspection' | 'detected'>,
  field: Field,
): string | null {
  const { text, mentions, article } = extraction
  const misread = misreadIn(extraction, detected, field)
  if (!misread) return null
  const { start, end } = sentenceWith(text, misread)
  const finds = mentions
    .filter((mention) => mention.kind === misread.kind && mention.start >= start && mention.end <= end)
    .flatMap((mention) => (mention === misread ? asItIs(mention, inspection, field) : [mention]))
  const lines = [
    `text: ${quoted(text.slice(start, end))},`,
    article.published && `published: ${quoted(article.published)},`,
    finds.length === 0 ? 'finds: [],' : `finds: [\n    ${finds.map(findOf).join('\n    ')}\n  ],`,
    article.url && `seen: ${quoted(article.url)},`,
  ]
  return `// Rule: ${misread.rule}\n{\n  ${lines.filter(Boolean).join('\n  ')}\n},\n`
}

/** What kind of mention each field rests on that is no grade. */
const KINDS: ReadonlyMap<Field, Mention['kind']> = new Map([
  ['council', 'council'],
  ['framework', 'framework'],
  ['visit', 'visit'],
  ['inspected', 'date'],
  ['published', 'date'],
])

function misreadIn(extraction: Extraction, detected: Inspection, field: Field): Mention | null {
  const kind = KINDS.get(field)
  if (kind) return firstEvidence(extraction, detected, field, kind)
  const read = detected.judgements.find(({ judgement }) => judgement === field)
  const ratings = (detected.evidence.judgements ?? []).map((index) => extraction.mentions[index])
  const misread = ratings.find(
    (mention) => mention?.kind === 'rating' && mention.judgement === field && mention.rating === read?.rating,
  )
  return misread ?? null
}

function sentenceWith(text: string, { start, end }: Mention): { start: number; end: number } {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  const paragraph = { start: from, end: to < 0 ? text.length : to }
  return sentencesOf(text, paragraph).find((sentence) => end <= sentence.end) ?? paragraph
}

/** The mention as the reader says; none where it is no rating. */
function asItIs(
  mention: Mention,
  { council, name, framework, visit, inspected, published, judgements }: Inspection,
  field: Field,
): Mention[] {
  switch (mention.kind) {
    case 'council':
      return [{ ...mention, council, name }]
    case 'framework':
      return framework ? [{ ...mention, framework }] : []
    case 'visit':
      return visit ? [{ ...mention, visit }] : []
    case 'date': {
      const period = field === 'inspected' ? inspected : published && { from: published, to: published }
      return period ? [{ ...mention, ...period }] : []
    }
    case 'rating': {
      const grade = judgements.find(({ judgement }) => judgement === field)
      return grade ? [{ ...mention, rating: grade.rating }] : []
    }
    default:
      return [mention]
  }
}

const TOLD = ['text', 'rating', 'judgement', 'status', 'council', 'name', 'framework', 'visit', 'from', 'to']

function findOf(mention: Mention): string {
  const fields = Object.entries(mention)
    .filter(([field, value]) => TOLD.includes(field) && typeof value === 'string')
    .sort(([a], [b]) => TOLD.indexOf(a) - TOLD.indexOf(b))
  return `{ ${fields.map(([field, value]) => `${field}: ${quoted(String(value))}`).join(', ')} },`
}

/** As the formatter of the repository writes strings: in single marks, unless the text has those itself. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text)
  return text.includes("'") ? escaped : `'${escaped.slice(1, -1).replaceAll('\\"', '"')}'`
}
