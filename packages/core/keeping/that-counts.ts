import { changeBetween } from '../records/change.ts'
import type { Inspection, JudgementRating } from '../schema/inspection.ts'
import type { KeptInspection } from '../schema/kept-inspection.ts'
import { corrected } from './corrected.ts'

/**
 * A kept inspection as one record: each field as the first of its stories that tells it has it, then the reader's
 * corrections. `evidence` is empty: each story has its own, and places that an intervention gives are its own story's.
 */
export function thatCounts({ sources, corrected: correction }: KeptInspection): Inspection {
  return corrected(together(sources.map(({ detected }) => detected)), correction)
}

function together(told: readonly Inspection[]): Inspection {
  const first = <Field extends keyof Inspection>(field: Field) =>
    told.find((each) => each[field] !== null)?.[field] ?? null
  const judgements = firstOfEach(told.flatMap((each) => each.judgements))
  const previous = first('previous')
  const body = told.find(({ council }) => council !== null) ?? told[0]
  const known = {
    council: body?.council ?? null,
    name: body?.name ?? '',
    framework: first('framework'),
    visit: first('visit'),
    inspected: first('inspected'),
    published: first('published'),
    judgements,
    previous,
    change: told.length === 1 ? first('change') : previous && changeBetween(previous.judgements, judgements),
  }
  return {
    ...known,
    promptedBy: first('promptedBy'),
    intervention: firstOfAny(told.map(({ intervention }) => intervention)),
    tallies: firstOfAny(told.map(({ tallies }) => tallies)),
    missing: Object.entries(known).flatMap(([field, value]) => (value === null ? [field] : [])),
    partial: told.every(({ partial }) => partial),
    evidence: {},
  }
}

function firstOfAny<Item>(lists: readonly Item[][]): Item[] {
  return lists.find((list) => list.length > 0) ?? []
}

function firstOfEach(judgements: readonly JudgementRating[]): JudgementRating[] {
  return judgements.filter(
    ({ judgement }, at) => judgements.findIndex((each) => each.judgement === judgement) === at,
  )
}
