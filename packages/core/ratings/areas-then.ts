/** Which areas were judged at a time, and what each was called then. */
import { judgementsOf } from '../register/frameworks.ts'
import type { Framework, Judgement, PartialDate } from '../schema/vocabulary.ts'

/** By when the first reports under it came out, with a day on which inspectors worked under it; the newest first. */
const TIMES: readonly [reports: PartialDate, framework: Framework, onSite: PartialDate][] = [
  ['2026-05', 'ILACS', '2026-04'],
  ['2023-02', 'ILACS', '2023-02'],
  ['2018-03', 'ILACS', '2018-09'],
  ['2013-11', 'SIF', '2014'],
]
const OF_CARE: ReadonlySet<Judgement> = new Set([
  'children-in-care',
  'looked-after-and-permanence',
  'children-in-care-and-care-leavers',
])

/** What reports of that time judged, overall effectiveness aside; nothing before there was one inspection of all. */
function areasOn(date: PartialDate): readonly Judgement[] {
  const day = date.length === 'YYYY'.length ? `${date}-07` : date
  const [, framework, onSite] = TIMES.find(([reports]) => reports <= day) ?? []
  if (!framework || !onSite) return []
  return judgementsOf(framework, onSite).filter((area) => area !== 'overall-effectiveness')
}

/** Services for looked-after children had then an inspection of their own, whose grade is one of the whole. */
const CARE_ALONE = { from: '2013-05', to: '2013-12' }

/**
 * "Child protection", in other words than its name of today: a part of safeguarding until its own inspection, whose grade is
 * one of the whole, and a part of that of all services since.
 */
export function protectionOn(date: PartialDate | null): Judgement {
  if (date !== null && date < PROTECTION_ALONE.from) return 'safeguarding'
  return date !== null && date < PROTECTION_ALONE.to ? 'overall-effectiveness' : 'help-and-protection'
}

/** When their reports came out. */
const PROTECTION_ALONE = { from: '2012-09', to: '2013-12' }

/** "Work with looked-after children" is all of what its time judged of children in care. */
export function areaOn(area: Judgement, date: PartialDate | null): Judgement {
  if (date === null || !OF_CARE.has(area)) return area
  if (date >= CARE_ALONE.from && date < CARE_ALONE.to) return 'overall-effectiveness'
  const areas = areasOn(date)
  return areas.find((one) => OF_CARE.has(one)) ?? 'children-in-care'
}

/** "The others": which come when some have been told. */
export function areasBut(told: readonly Judgement[], date: PartialDate | null): Judgement[] {
  const known = new Set(told.map((area) => areaOn(area, date)))
  return date === null ? [] : areasOn(date).filter((area) => !known.has(area))
}
