import {
  dateInWords,
  type Inspection,
  type KeptInspection,
  type KeptSource,
  periodInWords,
  thatCounts,
} from '@spotcheck/core'
import { correctionsIn } from './corrections.ts'
import { inline, titleOf, whereIs } from './markdown-text.ts'

/** An inspection with the values that count, what of them is the reader's, and its stories. */
export function recordSection(kept: KeptInspection): string {
  const counts = thatCounts(kept)
  const { name, framework, visit, inspected, published, judgements, previous } = counts
  const facts = [
    framework,
    visit && inWords(visit),
    inspected && `on site ${periodInWords(inspected)}`,
    published && `report of ${dateInWords(published)}`,
  ]
  const parts = [
    `## ${inline(name) || 'Council not named'}`,
    facts.filter(Boolean).join(' · '),
    judgements.map(({ judgement, rating }) => `- ${inWords(judgement)}: ${inWords(rating)}`).join('\n'),
    previous && `**Before:** ${before(previous)}`,
    ...correctionsIn(kept, inWords).map((correction) => `**Corrected by the reader:** ${inline(correction)}`),
    kept.sources.map(source).join('\n'),
  ]
  return parts.filter(Boolean).join('\n\n')
}

function before({ judgements, framework, inspected }: NonNullable<Inspection['previous']>): string {
  const grades = judgements.map(({ judgement, rating }) => `${inWords(rating)} for ${inWords(judgement)}`)
  return [...grades, framework, inspected && periodInWords(inspected)].filter(Boolean).join(', ')
}

function source({ article, source }: KeptSource): string {
  return `- ${titleOf(article)} · ${whereIs(article, source)}`
}

/** “Re-inspection” keeps its hyphen. */
const inWords = (slug: string) => slug.replaceAll(/(?<!^re)-/g, ' ')
