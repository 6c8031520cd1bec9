import { type Framework, Judgement, judgementsOf, type PartialDate } from '@spotcheck/core'

/** The parts that a framework judged at the time, or all that there ever were where it is not known. */
export function partsThen(framework: Framework | null, date: PartialDate | null): Judgement[] {
  const then = framework ? judgementsOf(framework, date) : []
  const judgements = then.length > 0 ? then : Judgement.options
  return judgements.filter(
    (judgement) => judgement !== 'overall-effectiveness' && judgement !== 'annual-rating',
  )
}
