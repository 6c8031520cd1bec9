/** Ofsted's inspection regimes: when each was in use, what it graded, and on which scale. Data and sources: the data file. */
import type { Framework, Judgement, PartialDate, Rating } from '../schema/vocabulary.ts'
import type { Edition } from './edition.ts'
import { editions } from './frameworks.2026-11.ts'

export { ungradedVisits } from './frameworks.2026-11.ts'

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

/** Every grade that a framework has given, best first; empty where it grades nothing. */
export function scaleOf(framework: Framework): readonly Rating[] {
  return [...new Set(editionsOf(framework).flatMap(({ scale }) => scale))]
}

/** Whether any day of a date, known to the year, month or day, falls in the edition's time. */
function covers({ from, to }: Edition, date: PartialDate): boolean {
  const startsInTime = to === null || date.slice(0, to.length) <= to.slice(0, date.length)
  return startsInTime && from.slice(0, date.length) <= date.slice(0, from.length)
}
