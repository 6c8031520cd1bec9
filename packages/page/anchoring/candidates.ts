import { placesOfWords } from './many-words.ts'
import type { Wanted } from './wanted.ts'

/** Words looked for: of the passage itself, and of its context on each side. */
const WORDS_OF_PASSAGE = 6
const WORDS_OF_CONTEXT = 3
/** A word that stands as often as this tells nothing; that keeps the votes of a long text few. */
const MOST_HITS = 1000
/** A shorter word stands everywhere and tells little, unless there are none but such. */
const SHORT = 4
/** Of a longer word this much is looked for. */
const LONGEST_WORD = 32
/** Places that have less than this share of the best one's votes are none. */
const LEAST_VOTES = 0.3
/** Letters by which the votes for one place may lie apart: words before it have been put in or left out. */
export const SPREAD = 64
const MOST_CANDIDATES = 6

/** Two offsets between which the passage may start. */
export interface Candidate {
  from: number
  to: number
}

/** A long word of the passage or its context, and where it stands from the passage's start. */
interface Seed {
  word: string
  at: number
}

/**
 * Where in the text the passage may start, best first: each long word of it votes for the place that it would put the
 * start at, rare words more than frequent ones.
 */
export function candidates(text: string, wanted: Wanted): Candidate[] {
  const seeds = seedsOf(wanted)
  const hitsOf = placesOfWords(text, new Set(seeds.map(({ word }) => word)), MOST_HITS)
  const votes = new Float32Array(Math.ceil(text.length / SPREAD) + 1)
  for (const { word, at } of seeds) {
    const hits = hitsOf.get(word) ?? []
    if (hits.length < MOST_HITS) vote(votes, hits, at)
  }
  return best(votes).map((place) => ({ from: (place - 1) * SPREAD, to: (place + 1) * SPREAD }))
}

/** Place n of the votes is for starts from n - 1 to n + 1 times the spread: each start counts for two, so that none lies at an edge. */
function vote(votes: Float32Array, hits: readonly number[], at: number): void {
  const weight = Math.log2(1 + MOST_HITS / (hits.length + 1))
  let last = -1
  for (const hit of hits) {
    const place = Math.floor((hit - at) / SPREAD)
    if (place === last || place < 0) continue
    last = place
    votes[place] = (votes[place] ?? 0) + weight
    votes[place + 1] = (votes[place + 1] ?? 0) + weight
  }
}

function seedsOf({ prefix, exact, suffix }: Wanted): Seed[] {
  return [
    ...longestWords(prefix, WORDS_OF_CONTEXT, -prefix.length),
    ...longestWords(exact, WORDS_OF_PASSAGE, 0),
    ...longestWords(suffix, WORDS_OF_CONTEXT, exact.length),
  ]
}

function longestWords(text: string, most: number, from: number): Seed[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]{2,}/gu), ({ 0: word, index }) => ({
    word: word.slice(0, LONGEST_WORD),
    at: from + index,
  }))
  const long = words.filter(({ word }) => word.length >= SHORT)
  return (long.length > 0 ? long : words).sort((a, b) => b.word.length - a.word.length).slice(0, most)
}

function best(votes: Float32Array): number[] {
  let most = 0
  for (const weight of votes) most = Math.max(most, weight)
  const least = Math.max(most * LEAST_VOTES, Number.MIN_VALUE)
  const ranked: { place: number; weight: number }[] = []
  for (const [place, weight] of votes.entries()) if (weight >= least) ranked.push({ place, weight })
  ranked.sort((a, b) => b.weight - a.weight)
  const chosen: number[] = []
  for (const { place } of ranked) {
    if (chosen.length === MOST_CANDIDATES) break
    if (!chosen.some((other) => Math.abs(other - place) <= 1)) chosen.push(place)
  }
  return chosen
}
