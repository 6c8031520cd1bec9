/** What else reads quotations and runs here, each with its own tags and the same plain rule: the name nearest to "said". */
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Predicted } from './counting.ts'

/** Reads one article. */
export type Reader = (text: string) => Predicted[]

const IN_MARKS = /["“][^"“”\n]{1,2000}(?:["”]|(?=\n|$))/g
const SAID =
  'said|says|told|tells|added|wrote|asked|called|tweeted|argued|replied|continued|explained|noted|stated|insisted|claimed|according to'
const NAME = "(?:\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,3}|he|she|they)"
const NAME_AND_SAID = new RegExp(`(${NAME}) (?:${SAID})\\b|\\b(?:${SAID}) (${NAME})`, 'gu')
/** In characters, on each side of a quotation. */
const REACH = 150

export const nearestSaid: Reader = (text) =>
  [...text.matchAll(IN_MARKS)].map(({ index, 0: words }) =>
    withNearest(text, index, index + words.length, namesIn),
  )

function namesIn(words: string): Name[] {
  return [...words.matchAll(NAME_AND_SAID)].map(({ index, 0: match, 1: before, 2: after = '' }) => {
    const name = before ?? after
    return { name, at: index + match.indexOf(name) }
  })
}

interface Name {
  name: string
  at: number
}

function withNearest(text: string, start: number, end: number, names: (words: string) => Name[]): Predicted {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - REACH)
  const stop = text.indexOf('\n', end)
  const to = Math.min(stop < 0 ? text.length : stop, end + REACH)
  const near = [
    ...names(text.slice(end, to)).map(({ name, at }) => ({ name, at: end + at, far: at })),
    ...names(text.slice(from, start)).map(({ name, at }) => ({
      name,
      at: from + at,
      far: start - from - at,
    })),
  ].sort((a, b) => a.far - b.far)
  const [nearest] = near
  return {
    start,
    end,
    speaker: nearest?.name ?? null,
    surface: nearest?.name ?? null,
    speakerStart: nearest?.at ?? null,
    speakerEnd: nearest ? nearest.at + nearest.name.length : null,
  }
}

/** Its own quotations, and the person, pronoun or proper noun beside a verb of saying. */
export const byCompromise: Reader = (text) => {
  const quotations: { offset: { start: number; length: number } }[] = compromise(text)
    .quotations()
    .json({ offset: true })
  return quotations.map(({ offset: { start, length } }) =>
    withNearest(text, start, start + length, taggedNames),
  )
}

function taggedNames(words: string): Name[] {
  const read = compromise(words)
  const beside = read
    .match(`[(#Person|#ProperNoun|#Pronoun)+] #Adverb? (${SAID})`, 0)
    .concat(read.match(`(${SAID}) [(#Person|#ProperNoun|#Pronoun)+]`, 0))
  const names: { text: string; offset: { start: number } }[] = (
    beside.found ? beside : read.match('(#Person|#ProperNoun)+')
  ).json({ offset: true })
  return names.map(({ text: name, offset }) => ({ name: name.trim(), at: offset.start }))
}

const wink = winkNLP(model)
const IS_SAID = new RegExp(`^(?:${SAID})$`)

/** It has no quotations: marks are paired, and its parts of speech tell names. */
export const byWink: Reader = (text) =>
  [...text.matchAll(IN_MARKS)].map(({ index, 0: words }) =>
    withNearest(text, index, index + words.length, winkNames),
  )

function winkNames(words: string): Name[] {
  const doc = wink.readDoc(words)
  const tokens: string[] = doc.tokens().out()
  const parts: string[] = doc.tokens().out(wink.its.pos)
  const names: Name[] = []
  let at = 0
  tokens.forEach((token, index) => {
    at = words.indexOf(token, at)
    const isName = /^(?:PROPN|PRON)$/.test(parts[index] ?? '')
    const beside = IS_SAID.test(tokens[index + 1] ?? '') || IS_SAID.test(tokens[index - 1] ?? '')
    if (isName && beside) names.push({ name: token, at })
  })
  return names
}
