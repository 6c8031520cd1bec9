/** Ofsted's inspection regimes: when each was in use, what it graded, and on which scale. Data and sources: the data file. */
import type { Framework, Judgement, PartialDate, Rating, Visit } from '../schema/vocabulary.ts'
import { editions } from './frameworks.2026-11.ts'

export { ungradedVisits } from './frameworks.2026-11.ts'

/** A regime between two changes of what it judged. */
export interface Edition {
  framework: Framework
  name: string
  by: readonly string[]
  /** First and last day on site, with the precision known; null: still in use. */
  from: PartialDate
  to: PartialDate | null
  /** Best first; empty where the regime grades nothing. */
  scale: readonly Rating[]
  /** What is graded of a council's services, in the words of the reports; empty where that is nothing. */
  judgements: readonly { judgement: Judgement; name: string }[]
  /** Best first: what an inspection that grades nothing can conclude, where that is one of a few statements. */
  outcomes?: readonly string[]
}

/** A visit that gives no grade: the last one stands. */
export interface UngradedVisit {
  visit: Visit
  name: string
  from: PartialDate
  to: PartialDate | null
}

/** Oldest first. */
export function editionsOf(framework: Framework): readonly Edition[] {
  return editions.filter((edition) => edition.framework === framework)
}

/** The edition in use on a date (on site, not of publication); null where the framework was not in use. */
export function editionOn(framework: Framework, asOf: PartialDate): Edition | null {
  return editionsOf(framework).find((edition) => covers(edition, asOf)) ?? null
}

/** What a framework judged on a date; with no date, its first edition's judgements. Empty where it grades nothing. */
export function judgementsOf(framework: Framework, asOf: PartialDate | null): readonly Judgement[] {
  const edition = asOf === null ? editionsOf(framework)[0] : editionOn(framework, asOf)
  return edition?.judgements.map(({ judgement }) => judgement) ?? []
}

/** Whether any day of a date, known to the year, month or day, falls in the edition's time. */
function covers({ from, to }: Edition, date: PartialDate): boolean {
  const startsInTime = to === null || date.slice(0, to.length) <= to.slice(0, date.length)
  return startsInTime && from.slice(0, date.length) <= date.slice(0, from.length)
}
