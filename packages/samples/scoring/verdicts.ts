import type { Extraction } from '@spotcheck/core'
import { type Check, check } from '@spotcheck/core/official'
import type { Sample } from '../sample.ts'

/** Of the records whose author looked them up in the official outcomes: does the check say the same? */
export interface Verdicts {
  verdict: Check['verdict']
  gold: number
  right: number
}

const VERDICTS = ['agrees', 'differs', 'not-found', 'outside'] as const

/** A record that was not found has no verdict, and so not the right one. */
export function verdictsOf(read: readonly { sample: Sample; extraction: Extraction }[]): Verdicts[] {
  const told = read.flatMap(({ sample, extraction }) =>
    sample.gold.inspections.flatMap(({ council, verdict }) => {
      if (!verdict) return []
      const record = extraction.inspections.find((inspection) => inspection.council === council)
      return { verdict, found: record && check(record, extraction.article.published).verdict }
    }),
  )
  return VERDICTS.map((verdict) => {
    const gold = told.filter((one) => one.verdict === verdict)
    return { verdict, gold: gold.length, right: gold.filter(({ found }) => found === verdict).length }
  })
}
