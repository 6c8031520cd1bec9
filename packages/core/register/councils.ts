/** The councils with children's services, each with the time it existed. Data, source and licence: the JSON file. */

import { firstDay } from '../text/days.ts'
import { matchesFrom } from '../text/pattern.ts'
import register from './councils.2026-11.json' with { type: 'json' }
import { fold, patternFor } from './surface.ts'

export interface Council {
  /** GSS code; null for a body that has none yet. */
  code: string | null
  name: string
  county: boolean
  /** First and last day, ISO 8601 with the precision known; null for before and after all records. */
  from: string | null
  to: string | null
  names: string[]
  /** Names that are others' too: they count only where the story makes clear that the council is meant. */
  weak: string[]
  /** Whether a name is also an English word, or a surname. */
  word: boolean
  surname: boolean
}

export const councils: readonly Council[] = register.councils.map((row) => {
  const weak = row.weak ?? []
  return {
    ...row,
    county: row.county ?? false,
    to: row.to ?? null,
    names: [row.name, ...(row.names ?? [])].filter((name) => !weak.includes(name)),
    weak,
    word: row.word ?? false,
    surname: row.surname ?? false,
  }
})

const BY_CODE = new Map(councils.flatMap((council) => (council.code ? [[council.code, council]] : [])))
const BY_NAME = groupByName()
const TRUST_COUNCILS = new Map(
  register.trusts.flatMap((trust) => trust.names.map((name) => [fold(name), trust.councils])),
)

function groupByName(): Map<string, Council[]> {
  const byName = new Map<string, Council[]>()
  for (const council of councils) {
    for (const name of [...council.names, ...council.weak].map(fold)) {
      byName.set(name, [...(byName.get(name) ?? []), council])
    }
  }
  return byName
}

/** Every name that a body goes by: councils', trusts', and those of other councils, which hide shorter ones in them. */
export const SURFACE_FORMS: readonly string[] = [
  ...councils.flatMap(({ names, weak }) => [...names, ...weak]),
  ...register.trusts.flatMap(({ names }) => names),
  ...register.others,
]
export const COUNCIL_NAMES = patternFor(SURFACE_FORMS)

const NAME_HERE = new RegExp(COUNCIL_NAMES, 'iy')
const CAPITAL = /(?<![\w@/&.-])[A-Z]/g

/** Names with what may stand around them, as the pattern's groups have it; whatever their case behind the first letter. */
export function councilNamesIn(words: string): RegExpExecArray[] {
  return matchesFrom(CAPITAL, NAME_HERE, words)
}

export function councilByCode(code: string): Council | null {
  return BY_CODE.get(code) ?? null
}

/**
 * The bodies that a name without its title ("Dorset") means on a date, of today where none is given: those in force,
 * else those that are to come so soon that they are news. More than one only where the register has no way to tell
 * them apart.
 */
export function councilsNamed(name: string, asOf: string | null): Council[] {
  const bodies = BY_NAME.get(fold(name)) ?? []
  const inForce = bodies.filter((council) => isInForce(council, asOf))
  return inForce.length > 0 ? inForce : bodies.filter((council) => isToCome(council, asOf))
}

/** The latest body of that name that was gone by a date. */
export function councilsGone(name: string, asOf: string | null): Council[] {
  const day = firstDay(asOf ?? register.release)
  const gone = (BY_NAME.get(fold(name)) ?? []).filter(({ to }) => to !== null && to < day)
  return gone.slice(-1)
}

/**
 * The bodies that a name with its title means: a title ("Cumbria County Council") names a body that is gone as
 * well as one in force, which comes first.
 */
export function councilsTitled(name: string, title: string, asOf: string | null): Council[] {
  const bodies = BY_NAME.get(fold(name)) ?? []
  const counties = bodies.filter(({ county }) => county)
  if (bodies.length > 1 && /county|\bcc\b/i.test(title) && counties.length > 0) return counties
  const inForce = councilsNamed(name, asOf)
  return inForce.length > 0 ? inForce : bodies
}

/** Whether a name alone, without a title, is enough to name the council. */
export function isStrongName({ names }: Council, name: string): boolean {
  const folded = fold(name)
  return names.some((strong) => fold(strong) === folded)
}

/** The councils whose services a trust ran on a date; empty where the name is no trust's. */
export function councilsOfTrust(name: string, asOf: string | null): Council[] {
  const codes = TRUST_COUNCILS.get(fold(name)) ?? []
  return codes.flatMap((code) => councilByCode(code) ?? []).filter((council) => isInForce(council, asOf))
}

/** With no date: whether it is in force in the register's own month. */
export function isInForce({ from, to }: Council, asOf: string | null): boolean {
  const day = firstDay(asOf ?? register.release)
  return (from === null || firstDay(from) <= day) && (to === null || day <= to)
}

/** Councils are elected, and named in the news, up to two years before they take over. */
function isToCome({ from }: Council, asOf: string | null): boolean {
  const day = firstDay(asOf ?? register.release)
  return from !== null && firstDay(from) > day && Number(from.slice(0, 4)) - Number(day.slice(0, 4)) <= 2
}
