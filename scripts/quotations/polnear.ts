/**
 * Quoted stretches and their speakers in PolNeAR, American news in which people marked who said what, kept outside the
 * repository in the folder that SPOTCHECK_SHARED names.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../packages/core/index.ts'
import { type Article, addUp, type Counts, count } from './counting.ts'
import { byCompromise, byWink, nearestSaid, type Reader } from './peers.ts'

/** Rules are tuned on `train` alone; `dev` only measures, and seldom. */
export type Part = 'train' | 'dev'

/** Peers read slowly: they get, and are held against, one article in so many. */
const FOR_PEERS = 10

/** @throws Error where the folder does not hold the corpus. */
export function showPolnear(shared: string, part: Part) {
  const lines = readFileSync(join(shared, `data/polnear/polnear.${part}.marks.jsonl`), 'utf8')
  const articles = lines
    .split('\n')
    .filter(Boolean)
    .map((line): Article => JSON.parse(line))
  console.log(`## PolNeAR, ${part}: quoted stretches found with the right speaker\n`)
  show(`spotcheck, all ${articles.length} articles`, articles, spotcheck)
  const few = articles.filter((_, at) => at % FOR_PEERS === 0)
  console.log(`\nOne article in ${FOR_PEERS}:`)
  show('spotcheck', few, spotcheck)
  show('the name nearest to "said"', few, nearestSaid)
  show('compromise', few, byCompromise)
  show('wink-nlp', few, byWink)
  console.log()
}

/** The corpus marks nothing in single marks, nor in ''twice single ones''. */
const spotcheck: Reader = (text) =>
  extract({ text })
    .quotations.filter(({ kind, text: words }) => kind !== 'indirect' && /^["“”„‟«»＂]/.test(words))
    .map(({ start, end, speaker, speakerStart, speakerEnd }) => ({
      start,
      end,
      speaker: speaker?.name ?? null,
      surface: speaker?.surface ?? null,
      speakerStart,
      speakerEnd,
    }))

function show(name: string, articles: readonly Article[], read: Reader) {
  const before = performance.now()
  const predictions = articles.map(({ text }) => read(text))
  const seconds = (performance.now() - before) / 1000
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
  const counts = (kind?: string) =>
    addUp(articles.map((article, at) => count(article, predictions[at] ?? [], kind)))
  const all = counts()
  console.log(
    [
      name.padEnd(32),
      `direct ${inWords(counts('direct'))}`,
      `all ${inWords(all)}`,
      `scare quotes taken ${all.taken} of ${all.unattributed}`,
      `${(characters / seconds / 1e6).toFixed(2)} million characters/s`,
    ].join('  '),
  )
}

function inWords({ right, predicted, marked }: Counts): string {
  return `${((200 * right) / (predicted + marked)).toFixed(1)} (${right} right, ${predicted} found, ${marked} marked)`
}
