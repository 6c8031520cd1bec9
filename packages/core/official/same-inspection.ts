/** Whether two stories tell of one inspection: by council, framework and time, never by address. */
import { corrected } from '../keeping/corrected.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { KeptInspection, KeptSource } from '../schema/kept-inspection.ts'
import type { PartialDate } from '../schema/vocabulary.ts'
import { daysBetween, lastDay } from '../text/days.ts'
import { outcomeToldBy } from './check.ts'

/** What a story says of an inspection. */
export interface Telling {
  record: Inspection
  /** The article's date; null where it is not known. */
  published: PartialDate | null
}

/** What a story says of an inspection, and which story it is. */
export type ToldOn = Pick<KeptSource, 'page' | 'article' | 'detected'>

/**
 * How far apart two stories may appear that give no date of the inspection. Papers and monthlies come to a report within
 * some weeks; a council's next visit is later: Ofsted's monitoring visits, the closest together, are a quarter apart
 * (ILACS framework, "Monitoring visits"). Half of that keeps a story with the visit that it is nearer to.
 */
const DAYS_APART = 45

/**
 * The kept inspection that a story tells of; null where none does. Another story is compared with what counts: a
 * council that the reader has corrected is the council. The same story once more is misread as it was before; what else
 * it tells is another of its records, even where that has the council that the reader gave the misread one.
 */
export function keptInspectionOf<Kept extends Pick<KeptInspection, 'sources' | 'corrected'>>(
  kept: readonly Kept[],
  told: ToldOn,
): Kept | null {
  const isSame = (source: ToldOn) => isSameStory(source, told)
  const again = kept.find(({ sources }) =>
    sources.some((source) => isSame(source) && (tellOfOne(tellingOf(source), tellingOf(told)) ?? true)),
  )
  if (again) return again
  const other = kept.find(
    (inspection) =>
      !inspection.sources.some(isSame) &&
      inspection.sources.some(({ detected, article }) =>
        tellOfOne(
          { record: corrected(detected, inspection.corrected), published: article.published },
          tellingOf(told),
        ),
      ),
  )
  return other ?? null
}

/** One page, or one headline of one day: the same text at another address. */
function isSameStory(a: ToldOn, b: ToldOn): boolean {
  const { title, published } = a.article
  const isSameHeadline = title !== null && title === b.article.title
  return a.page === b.page || (isSameHeadline && published !== null && published === b.article.published)
}

function tellingOf({ detected, article }: ToldOn): Telling {
  return { record: detected, published: article.published }
}

/** Whether two stories tell of one inspection; null where nothing speaks against it, but no time speaks for it either. */
export function tellOfOne(a: Telling, b: Telling): boolean | null {
  const [one, other] = [a.record, b.record]
  const mayBe =
    isSameBody(one, other) &&
    isNoOther(one.framework, other.framework) &&
    isNoOther(kindOf(one), kindOf(other))
  return mayBe ? timeSays(a, b) : false
}

function isSameBody(a: Inspection, b: Inspection): boolean {
  const body = a.council ?? a.name
  return body !== '' && body === (b.council ?? b.name)
}

/** Whether two stories do not contradict each other in a field that one of them may leave open. */
const isNoOther = <Value>(a: Value | null, b: Value | null) => a === null || b === null || a === b

/** A re-inspection is an inspection; the other visits are things of their own, often weeks before one. */
function kindOf({ visit }: Inspection): Inspection['visit'] {
  return visit === 're-inspection' ? 'inspection' : visit
}

/** By the official outcome, else by the days on site, else by the days of the stories; null where too little is told. */
function timeSays(a: Telling, b: Telling): boolean | null {
  const [outcome, other] = [a, b].map(({ record, published }) => outcomeToldBy(record, published))
  if (outcome && other) return outcome === other
  if (a.record.inspected && b.record.inspected) return overlap(a.record.inspected, b.record.inspected)
  if (a.published === null || b.published === null) return null
  return Math.abs(daysBetween(a.published, b.published)) <= DAYS_APART
}

type Period = { from: PartialDate; to: PartialDate }

function overlap(a: Period, b: Period): boolean {
  return a.from <= lastDay(b.to) && b.from <= lastDay(a.to)
}
