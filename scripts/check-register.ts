/**
 * Proves the registers: what is counted agrees with what is known from elsewhere (docs/registers.md), nothing contradicts
 * itself, and all of it stays small. Prints a table and, where something is wrong, what; then it ends with code 1.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import details from '../packages/core/register/council-details.2026-11.json' with { type: 'json' }
import { councilDetails, predecessorsOf, successorsOf } from '../packages/core/register/council-details.ts'
import register from '../packages/core/register/councils.2026-11.json' with { type: 'json' }
import { councils, isInForce } from '../packages/core/register/councils.ts'
import { editions, ungradedVisits } from '../packages/core/register/frameworks.2026-11.ts'
import { outcomes, tally } from '../packages/core/register/outcomes.ts'
import { addDays } from '../packages/core/text/days.ts'
import { danglingCodes, sharedNames } from './registers/council-faults.ts'
import { outcomeFaults, repeatedReports } from './registers/outcome-faults.ts'

/** The councils of 2009 on are known with those before them; what counties and boroughs followed in 1965–98 is not. */
const FIRST_YEAR = '2009-04-02'
const faults: string[] = []

const current = councils.filter((council) => isInForce(council, register.release))
const described = current.flatMap(({ code }) => councilDetails(code ?? '') ?? [])
count('Councils in force', current.length, 153)
for (const [type, due] of [
  ['County council', 21],
  ['Unitary authority', 63],
  ['Metropolitan district', 36],
  ['London borough', 32],
  ['City corporation', 1],
] as const) {
  count(`  ${type}`, described.filter((council) => council.type === type).length, due)
}
for (const [region, due] of [
  ['London', 33],
  ['North West', 24],
  ['South East', 19],
  ['South West', 15],
  ['Yorkshire and The Humber', 15],
  ['West Midlands', 14],
  ['North East', 12],
  ['East of England', 11],
  ['East Midlands', 10],
] as const) {
  count(`  ${region}`, described.filter((council) => council.region === region).length, due)
}
count('Councils abolished', councils.filter(({ to }) => to !== null && to < register.release).length, 10)
count('Councils to come', councils.filter(({ from }) => from !== null && from > register.release).length, 2)
none(
  'Councils that end and none takes over on the next day',
  councils
    .filter(({ code, to }) => to && !successorsOf(code ?? '').some(({ from }) => from === addDays(to, 1)))
    .map(({ name, to }) => `${name} ends on ${to}, and nobody takes over`),
)
none(
  'Councils that begin and take over from none',
  councils
    .filter((council) => (council.from ?? '') > FIRST_YEAR && predecessorsOf(council).length === 0)
    .map(({ name, from }) => `${name} begins on ${from}, and takes over from nobody`),
)
none('Names that mean two councils on one day', sharedNames(councils))
none(
  'Codes that no council has',
  danglingCodes(councils, [
    ...Object.entries(details.councils).map(([code, { name }]) => ({ code, by: `The detail of ${name}` })),
    ...register.trusts.flatMap(({ names, councils }) =>
      councils.map((code) => ({ code, by: `${names[0]}` })),
    ),
  ]),
)

// No release has fewer than the one before, and every council of today has been inspected.
tell('Outcomes', outcomes.length, outcomes.length >= 502, 'must be at least 502')
const inspected = new Set<string | null>(outcomes.map(({ council }) => council))
count('Councils in force with an outcome', current.filter(({ code }) => inspected.has(code)).length, 153)
none(
  'Outcomes that cannot be',
  outcomes.flatMap((outcome) =>
    outcomeFaults(outcome).map((fault) => `${outcome.council}, ${outcome.inspected.from}: ${fault}`),
  ),
)
none(
  'Reports that are there twice',
  repeatedReports(outcomes).map((report) => `Report ${report}`),
)
count('Rated inadequate under SIF by 16 February 2016', tally('SIF', 'inadequate', '2016-02-16'), 21)

const folder = join(import.meta.dirname, '../packages/core/register')
const frameworks = gzipped({ editions, ungradedVisits })
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => gzipped(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
atMost(
  'Bytes of all registers, gzipped',
  files.reduce((total, size) => total + size, frameworks),
  60 * 1024,
)
atMost('Bytes of those that pages load', frameworks + gzipped(register), 20 * 1024)

if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
}

function count(what: string, found: number, due: number): void {
  tell(what, found, found === due, `must be ${due}`)
}

function atMost(what: string, found: number, most: number): void {
  tell(what, found, found <= most, `must be at most ${most}`)
}

function none(what: string, found: readonly string[]): void {
  count(what, found.length, 0)
  faults.push(...found)
}

function tell(what: string, found: number, holds: boolean, must: string): void {
  console.log(`${holds ? '✓' : '✗'} ${what.padEnd(48)} ${String(found).padStart(6)}  ${must}`)
  if (!holds) faults.push(`${what.trim()}: ${found}, ${must}`)
}

function gzipped(content: unknown): number {
  return gzipSync(JSON.stringify(content)).length
}
