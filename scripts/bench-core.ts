/**
 * How fast a text is read by one core, and whether twice the text takes twice the time: npm run bench:core, which fails
 * where it does not. The best of several batches, because whatever else the machine does can only add. Not part of
 * the tests: no two machines agree.
 */
import { gzipSync } from 'node:zlib'
import compromise from 'compromise'
import { rolldown } from 'rolldown'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extract } from '../packages/core/index.ts'
import { COUNCIL_NAMES } from '../packages/core/register/councils.ts'
import { stories } from '../packages/samples/index.ts'
import { practiceStories } from '../packages/samples/practice/index.ts'
import { mustHold } from './figures.ts'

const LONGEST = 2_000_000
const DOUBLINGS = 8
const MOST_FOR_TWICE = 2.2
/** What peers read: they take minutes for the longest text. */
const SHARED = 100_000
const BATCHES = 4
/** Where twice the text seems to take too long: what else the machine did may be to blame. */
const MOST_BATCHES = 16
/** In milliseconds. */
const SHORTEST_BATCH = 300

/** Few stories: every stretch of the text must hold as much as any other, or its growth would tell of the stories. */
const news = stories.map(({ text }) => text).join('\n\n')
const councils = stories.flatMap(({ gold }) => gold.mentions.filter(({ kind }) => kind === 'council'))
const texts = {
  'news stories': ofLength(`${news}\n\n`, LONGEST),
  'one giant paragraph': ofLength(`${news.replaceAll('\n', ' ')} `, LONGEST),
  'one giant sentence': ofLength(`${news.replaceAll(/[.!?\n]+/g, ' ')} `, LONGEST),
  '100,000 stray quotation marks': ofLength('Inspectors went " on ', LONGEST),
  'nothing but councils': ofLength(`${councils.map(({ text }) => text).join(' ')} `, LONGEST),
}

for (const [name, text] of Object.entries(texts)) growth(name, text)
besideOthers()
await size('Quotations and their speakers', 'speakers/find-quotations.ts')
await size(
  'With the people and bodies given to them',
  'speakers/find-quotations.ts',
  'people/people.ts',
  'bodies/bodies.ts',
)

function growth(name: string, text: string) {
  const parts = Array.from({ length: DOUBLINGS + 1 }, (_, at) =>
    text.slice(0, LONGEST / 2 ** (DOUBLINGS - at)),
  )
  const times = bestOf(
    parts.map((part) => () => extract({ text: part })),
    growsTooFast,
  )
  show(
    [`${name}: characters`, 'ms', 'million/s', 'times the half'],
    parts.map((part, at) => {
      const [time = 0, half] = [times[at], times[at - 1]]
      const factor = half === undefined ? '' : (time / half).toFixed(2)
      const verdict = Number(factor) > MOST_FOR_TWICE ? `more than ${MOST_FOR_TWICE}` : ''
      return [inWords(part.length), time.toFixed(1), speed(part.length, time), factor, verdict]
    }),
  )
  const whole = (times.at(-1) ?? 0) / (times[0] ?? 0)
  mustHold(
    `${name}: no text takes more than ${MOST_FOR_TWICE} times as long as half of it`,
    !growsTooFast(times),
  )
  console.log(`Over all, twice the text takes ${(whole ** (1 / DOUBLINGS)).toFixed(2)} times as long.\n`)
}

function besideOthers() {
  const text = ofLength([...practiceStories, ...stories].map((story) => story.text).join('\n\n'), SHARED)
  const wink = winkNLP(model)
  const readers: [string, () => unknown][] = [
    ['a look at each character', () => lookAtEach(text)],
    ['councils’ names alone', () => [...text.matchAll(COUNCIL_NAMES)]],
    ['spotcheck, the whole pipeline', () => extract({ text })],
    ['wink-nlp, entities', () => wink.readDoc(text).entities().out()],
    ['compromise, people and places', () => placesAndPeople(text)],
  ]
  const times = bestOf(readers.map(([, read]) => read))
  show(
    [`${inWords(SHARED)} characters of many stories`, 'ms', 'million/s'],
    readers.map(([name], at) => [name, (times[at] ?? 0).toFixed(2), speed(text.length, times[at] ?? 0)]),
  )
}

/** Of a part of the core by itself, as a browser would load it. */
async function size(part: string, ...files: string[]) {
  const input = files.map((file) => `${import.meta.dirname}/../packages/core/${file}`)
  const build = await rolldown({ input, external: /\/register\// })
  const { output } = await build.generate({ minify: true })
  const bytes = gzipSync(output.map((file) => ('code' in file ? file.code : '')).join('')).length
  console.log(`${part}, without registers: ${inWords(bytes)} bytes minified and gzipped`)
}

function lookAtEach(text: string): number {
  let marks = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 34) marks++
  return marks
}

function placesAndPeople(text: string): string[] {
  const read = compromise(text)
  return [...read.people().out('array'), ...read.places().out('array')]
}

/**
 * In milliseconds of the one core that reads, so that what else the machine does counts little; by turns, so that it
 * counts alike.
 */
function bestOf(readers: (() => unknown)[], needsMore: (times: number[]) => boolean = () => false): number[] {
  let times = readers.map(() => Number.POSITIVE_INFINITY)
  for (let batch = 0; batch < BATCHES || (batch < MOST_BATCHES && needsMore(times)); batch++)
    times = readers.map((read, at) => Math.min(times[at] ?? 0, mean(read)))
  return times
}

function growsTooFast(times: number[]): boolean {
  return times.some((time, at) => at > 0 && time > MOST_FOR_TWICE * (times[at - 1] ?? 0))
}

/** The clock of a thread goes in steps of some milliseconds: runs are counted until they fill enough of them. */
function mean(work: () => unknown): number {
  const before = process.threadCpuUsage()
  for (let runs = 1; ; runs++) {
    work()
    const { user, system } = process.threadCpuUsage(before)
    const spent = (user + system) / 1000
    if (spent >= SHORTEST_BATCH) return spent / runs
  }
}

function speed(characters: number, time: number): string {
  return (characters / time / 1000).toFixed(2)
}

function ofLength(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

function inWords(number: number): string {
  return Math.round(number).toLocaleString('en-GB')
}

function show(head: string[], rows: string[][]) {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)))
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
    )
    console.log(cells.join('  '))
  }
  console.log()
}
