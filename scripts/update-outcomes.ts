/**
 * Makes the data file of official outcomes from a table: npx node scripts/update-outcomes.ts FILE.csv RELEASE, where RELEASE
 * is the month to which the table reaches (2026-08). Says what is added, changed and gone against the newest file that is
 * there, and writes nothing where a row does not check. `outcomes.ts` in `packages/core/register` names the file in use.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outcomeFile, readOutcomeFile } from '../packages/core/register/outcome-file.ts'
import { dateInWords } from '../packages/core/text/dates-in-words.ts'
import { changesBetween } from './registers/changes.ts'
import { readOutcomes } from './registers/read-outcomes.ts'

const [table, release] = process.argv.slice(2)
if (!table || !release || !/^\d{4}-(0[1-9]|1[0-2])$/.test(release)) {
  console.error(
    'Usage: npx node scripts/update-outcomes.ts FILE.csv RELEASE, for example … outcomes.csv 2026-08',
  )
  process.exit(1)
}

const folder = join(import.meta.dirname, '../packages/core/register')
const { outcomes, faults } = readOutcomes(readFileSync(table, 'utf8'))
if (faults.length > 0) {
  console.error([`${table} has ${faults.length} faults; nothing is written.`, ...faults].join('\n'))
  process.exit(1)
}

const last = readdirSync(folder)
  .filter((file) => /^outcomes\.[\d-]+\.json$/.test(file))
  .toSorted()
  .at(-1)
const before = last ? readOutcomeFile(JSON.parse(readFileSync(join(folder, last), 'utf8'))) : []
const changes = changesBetween(before, outcomes)
for (const [what, lines] of Object.entries(changes)) {
  console.log([`${lines.length} ${what}`, ...lines].join('\n  '))
}

const file = `outcomes.${release}.json`
const latest =
  outcomes
    .map(({ published }) => published ?? '')
    .toSorted()
    .at(-1) ?? release
const { outcomes: rows, ...key } = outcomeFile(outcomes)
const heading = {
  title: `Official outcomes to ${dateInWords(latest)}`,
  release,
  source: "Ofsted's inspection reports, by way of JT-39/ofsted-ilacs-scrape-tool (MIT)",
  licence: 'Open Government Licence v3',
  ...key,
}
// One outcome a line: what changes between releases can be read in the difference.
writeFileSync(
  join(folder, file),
  `${JSON.stringify(heading, null, 2).slice(0, -2)},\n  "outcomes": [\n${rows.map((row) => `    [${row.map((cell) => JSON.stringify(cell)).join(', ')}]`).join(',\n')}\n  ]\n}\n`,
)
console.log(`${outcomes.length} outcomes in ${file}, against ${last ?? 'no file before'}`)
if (file !== last)
  console.log('packages/core/register/outcomes.ts names the file in use: have it name this one.')
