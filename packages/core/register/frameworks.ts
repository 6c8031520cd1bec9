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

/**
 * The framework that inspectors who were on site from one date to another graded under; null where more than one was in
 * use then, or none.
 */
export function gradedUnder({ from, to }: { from: PartialDate; to: PartialDate }): Framework | null {
  const inUse = editions.filter((edition) => edition.judgements.length > 0 && overlaps(edition, { from, to }))
  const [only, ...others] = new Set(inUse.map(({ framework }) => framework))
  return only && others.length === 0 ? only : null
}

/** Whether any day of a date, known to the year, month or day, falls in the edition's time. */
const covers = (edition: Edition, date: PartialDate) => overlaps(edition, { from: date, to: date })

function overlaps({ from, to }: Edition, time: { from: PartialDate; to: PartialDate }): boolean {
  const startsInTime = to === null || time.from.slice(0, to.length) <= to.slice(0, time.from.length)
  return startsInTime && from.slice(0, time.to.length) <= time.to.slice(0, from.length)
}
