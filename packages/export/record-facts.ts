/** What a record says, each field in a line: for tables, where slugs stay as they are, and for prose. */
import { type Inspection, type KeptSource, periodInWords } from '@spotcheck/core'
import type { Check } from '@spotcheck/core/official'

/** How visits, judgements, grades and the like are written. */
export type Spelling = (slug: string) => string

const asItIs: Spelling = (slug) => slug

/** “leadership good” */
export function gradesIn(judgements: Inspection['judgements'], spelt = asItIs): string[] {
  return judgements.map(({ judgement, rating }) => `${spelt(judgement)} ${spelt(rating)}`)
}

/** “overall effectiveness requires improvement, SIF, July 2016” */
export function previousIn({ previous }: Inspection, spelt = asItIs): string | null {
  if (!previous) return null
  const { judgements, framework, inspected } = previous
  return [...gradesIn(judgements, spelt), framework, inspected && periodInWords(inspected)]
    .filter(Boolean)
    .join(', ')
}

/** “focused visit, February 2018” */
export function promptIn({ promptedBy }: Inspection, spelt = asItIs): string | null {
  if (!promptedBy) return null
  const { visit, on } = promptedBy
  return [spelt(visit), on && periodInWords(on)].filter(Boolean).join(', ')
}

/** “commissioner expected” */
export function measuresIn({ intervention }: Inspection, spelt = asItIs): string[] {
  return intervention.map(({ measure, standing }) => `${spelt(measure)} ${spelt(standing)}`)
}

/** “The 21st authority rated inadequate under SIF” as “21st authority: inadequate, SIF”. */
export function talliesIn({ tallies }: Inspection, spelt = asItIs): string[] {
  return tallies.map(({ nth, of, rating, framework }) => {
    const which = [`${nth}${ENDINGS[ORDER.select(nth)] ?? 'th'}`, of].filter(Boolean).join(' ')
    return `${which}: ${[spelt(rating), framework].filter(Boolean).join(', ')}`
  })
}

const ORDER = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** “leadership: good, officially inadequate” */
export function differencesIn({ differences }: Pick<Check, 'differences'>, spelt = asItIs): string[] {
  return differences.map(({ story, official, ...difference }) =>
    difference.field === 'judgement'
      ? `${spelt(difference.judgement)}: ${spelt(story)}, officially ${spelt(official)}`
      : `${difference.field}: ${story}, officially ${official}`,
  )
}

/** The words of a story that each field rests on: “council “Wakefield Council””. */
export function evidenceIn({ detected, mentions }: KeptSource): string[] {
  return Object.entries(detected.evidence).flatMap(([field, indexes]) => {
    const words = indexes.flatMap((index) => mentions[index]?.text ?? [])
    return words.length > 0 ? [`${field} “${words.join('”, “')}”`] : []
  })
}
