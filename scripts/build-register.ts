/**
 * Makes the register's data files from the collected tables: npx node scripts/build-register.ts FOLDER RELEASE, where
 * FOLDER holds councils.csv, other_councils.csv and trusts.csv and RELEASE is a month (2026-11). A new release is
 * new files; `councils.ts` and `council-details.ts` in `packages/core/register` name those in use.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './csv.ts'

const [folder, release] = process.argv.slice(2)
if (!folder || !/^\d{4}-\d{2}$/.test(release ?? '')) {
  console.error('Usage: npx node scripts/build-register.ts FOLDER RELEASE, for example … ../tables 2026-11')
  process.exit(1)
}

function table<Column extends string>(file: string, columns: readonly Column[]): Record<Column, string>[] {
  return readCsv(readFileSync(join(folder ?? '', file), 'utf8'), columns).map(({ cells }) => cells)
}

/** The rule adds these itself, so a name is kept without them. */
const AROUND_A_NAME = new RegExp(
  `^(?:[Tt]he )?(?:(?:London|Royal|Metropolitan) Borough of |Borough of |City of |LB (?:of )?|RB )|(?: (?:${[
    '(?:City |County |Metropolitan |Royal |London )?Borough(?: Council)?',
    '(?:City|County|Metropolitan|District|Metropolitan District|District Metropolitan)? ?Council',
    'City(?: UA| of| local)?|County|District|UA|Unitary Authority|CC|BC|MBC|MDC|DC|LBC|RBC',
  ].join('|')}))+$`,
  'g',
)

/** Too common as words, places or initials of others: they name a council only where the story names it in full. */
const WEAK = new Set(
  `Kingston|Richmond|Windsor|Maidenhead|Barking|Blackburn|Redcar|Stoke|Stockton|Brighton|Telford|Kensington|Hammersmith
  |Bracknell|Westminster|City of London|City|B and D|H and F|K and C|RBG|RBK|WCC|BCP|IoW|CW and C|MK|IW|Cheshire West`
    .split('|')
    .map((name) => name.trim()),
)
/** Never a council, with or without "Council" behind it. */
const NEVER = new Set(['Island', 'City', 'Bristol,', 'The Medway Towns', 'Medway Towns'])

const spelled = (name: string) =>
  name.replaceAll(' & ', ' and ').replaceAll('&', ' and ').replaceAll(/ {2,}/g, ' ').trim()
const folded = (name: string) =>
  spelled(name).toLowerCase().replaceAll(/[-.,]/g, ' ').replaceAll(/ {2,}/g, ' ').trim()

function namesOf(row: { canonical_name: string; aliases: string }): string[] {
  const name = spelled(row.canonical_name.replace(/ \(.*/, ''))
  const names = new Map([[folded(name), name]])
  for (const alias of row.aliases.split('|').map(spelled)) {
    const bare =
      name === alias || name.startsWith('City of') ? alias : alias.replaceAll(AROUND_A_NAME, '').trim()
    if (bare && !NEVER.has(bare) && !names.has(folded(bare))) names.set(folded(bare), bare)
  }
  return [...names.values()]
}

const rows = table('councils.csv', [
  'id',
  'gss_code',
  'canonical_name',
  'official_name',
  'aliases',
  'type',
  'region',
  'start_date',
  'end_date',
  'successors',
  'ambiguity',
])

/** The bodies that take over from one, by code, or by name where they have none yet. */
const successorsOf = (row: (typeof rows)[number]) =>
  row.successors
    .split('|')
    .map((successor) => successor.replace(/ \(.*/, ''))
    .flatMap(
      (successor) => rows.find(({ id, official_name }) => [id, official_name].includes(successor)) ?? [],
    )

/** The day before its successors begin, where the order that abolishes it is made and the table gives no day. */
function lastDayOf(row: (typeof rows)[number]): string | undefined {
  const [first] = successorsOf(row)
  if (row.end_date || !first) return row.end_date || undefined
  return new Date(Date.parse(first.start_date) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** Every page loads this file: what most councils have not is left out. */
const councils = rows.map((row) => {
  const [name, ...others] = namesOf(row)
  const weak = [name, ...others].filter((each) => WEAK.has(each ?? ''))
  const names = others.filter((each) => !WEAK.has(each))
  const traps = row.ambiguity.split(';')
  return {
    code: row.gss_code || null,
    name,
    ...(names.length > 0 && { names }),
    ...(weak.length > 0 && { weak }),
    from: row.start_date || null,
    ...(lastDayOf(row) && { to: lastDayOf(row) }),
    ...(row.type === 'county' && { county: true }),
    ...(traps.includes('word') && { word: true }),
    ...(traps.some((trap) => ['surname', 'name'].includes(trap)) && { surname: true }),
  }
})

const withinOthers = new RegExp(`(?<!\\w)(?:${rows.flatMap(namesOf).map(folded).join('|')})(?!\\w)`)

/**
 * Other bodies whose name has a council's in it ("East Hampshire"). Combined authorities are left out:
 * "Cambridgeshire and Peterborough" are two councils more often than one body.
 */
const others = table('other_councils.csv', ['name', 'type'])
  .filter((row) => !/combined authority|Greater London/.test(row.type) || row.name === 'Greater Manchester')
  .map((row) => spelled(row.name).replace(/^(?:City of|The) /, ''))
  .filter((name) => withinOthers.test(folded(name)))
  .sort()

/** Trusts and companies that run a council's services; arrangements between councils are no trusts. */
const trusts = table('trusts.csv', ['name', 'aliases', 'gss_codes', 'relationship'])
  .filter((row) => !/council-to-council|separate councils/.test(row.relationship))
  .map((row) => ({
    names: [
      ...new Set([row.name, ...row.aliases.split('|')].map((name) => spelled(name.replace(/ \(.*/, '')))),
    ].filter((name) => /^\p{Lu}.*Child/u.test(name)),
    councils: row.gss_codes.split('|'),
  }))
  .filter(({ names }) => names.length > 0)

const SOURCE =
  'mySociety uk_local_authority_names_and_codes, package uk_la_future 1.7.3 (names, codes, dates, alternative names)'
const LICENCE = 'CC BY 4.0'

const TYPES: Record<string, string> = {
  'City of London': 'City corporation',
  county: 'County council',
  'Isles of Scilly': 'Unitary authority',
  'London borough': 'London borough',
  metropolitan: 'Metropolitan district',
  unitary: 'Unitary authority',
}

/** By code; a body that has none yet cannot be looked up. */
const details = Object.fromEntries(
  rows
    .filter((row) => row.gss_code)
    .map((row) => [
      row.gss_code,
      {
        name: row.official_name.replaceAll(/ {2,}/g, ' '),
        type: TYPES[row.type],
        region: row.region || successorsOf(row)[0]?.region || null,
        ...(row.successors && {
          successors: successorsOf(row).map(({ gss_code, canonical_name }) => gss_code || canonical_name),
        }),
      },
    ]),
)

write('councils', {
  title:
    "English councils with children's services, with the dates they existed; other councils that have such a name in theirs; children's trusts",
  release,
  source: SOURCE,
  licence: LICENCE,
  furtherSources:
    "JT-39/ofsted-ilacs-scrape-tool Provider_data_lookup.csv (MIT): codes of Barnsley and Sheffield. Ofsted's reports (Open Government Licence v3): names of councils and trusts. Orders under the Local Government Acts: dates of reorganisations. Spotcheck: short names and their traps.",
  councils,
  others,
  trusts,
})
write('council-details', {
  title: "English councils with children's services: official name, type and region, by GSS code",
  release,
  source: SOURCE,
  licence: LICENCE,
  councils: details,
})
console.log(`${councils.length} councils, ${others.length} others, ${trusts.length} trusts`)

function write(name: string, content: object): void {
  const path = join(import.meta.dirname, `../packages/core/register/${name}.${release}.json`)
  writeFileSync(path, `${JSON.stringify(content)}\n`)
}
