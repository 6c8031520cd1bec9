/** Runs of capitals that may be people's names. */

import type { NamesCouncil } from '../bodies/read-body.ts'
import { isFirstName } from '../register/first-names.ts'
import type { Sentence } from '../speakers/reading.ts'
import { speechForm } from '../speakers/verbs.ts'
import {
  bareName,
  isBody,
  isNamePart,
  isParticle,
  isParty,
  isPostnominal,
  isRole,
  isTitle,
} from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { isModifier, isRemit } from './role-words.ts'

export interface Run {
  sentence: Sentence
  /** First and last token, titles included. */
  first: number
  last: number
  /** The name without its titles. */
  name: string[]
}

const LONGEST_NAME = 5

/** Those that end in a body's word are left out, and so is what stands before a title: "Mr Ivor Blane and Sir Peter". */
export function findRuns(sentence: Sentence, namesCouncil: NamesCouncil): Run[] {
  const { tokens } = sentence
  const runs: Run[] = []
  if (isByline(tokens)) return runs
  let at = 0
  while (at < tokens.length) {
    if (!isPart(tokens[at], namesCouncil)) {
      at++
      continue
    }
    let first = at
    let last = at
    while (!endsRun(tokens[last]) && continues(tokens, last + 1, namesCouncil)) last++
    at = last + 1
    while (first < last && isPostnominal(tokens[last]?.lower ?? '')) last--
    first = nameWithin(tokens, first, last)
    while (first < last && isTitle(tokens[last]?.lower ?? '')) last--
    if (first > last) continue
    const name = bareName(tokens.slice(first, last + 1))
    if (name.length <= LONGEST_NAME && !name.every(isOfRole) && !isOfRemit(name))
      runs.push({ sentence, first, last, name })
  }
  return runs
}

/** "Young People" */
const isOfRole = (word: string) => isRemit(word.toLowerCase()) || isModifier(word.toLowerCase())

/** "By Grace Lindley and Owen Fairhurst", within the story. */
const isByline = (tokens: readonly Token[]) =>
  tokens[0]?.text === 'By' &&
  tokens.slice(1).every((token) => isNamePart(token) || /^(?:and|,|\.|\||-)$/.test(token.lower))

/** "West Cheshire Children" */
const isOfRemit = (name: readonly string[]) => {
  const last = name.at(-1)?.toLowerCase() ?? ''
  return name.length > 1 && isRemit(last) && last !== 'young'
}

/** What stands before the words of a role. */
const goesWith = (token: Token | undefined) =>
  token !== undefined &&
  (isOfRole(token.text) || isRole(token.lower) || /^(?:of|for|and|&)$/.test(token.lower))

const isPart = (token: Token | undefined, namesCouncil: NamesCouncil) =>
  token !== undefined && isNamePart(token) && !namesCouncil(token)

const endsRun = (token: Token | undefined) => token === undefined || /'s$|s'$/.test(token.text)

const continues = (tokens: readonly Token[], at: number, namesCouncil: NamesCouncil) =>
  isPart(tokens[at], namesCouncil) ||
  (isNamePart(tokens[at]) && isDescribed(tokens, at)) ||
  isSeasonAsSurname(tokens, at) ||
  (isParticle(tokens[at]?.lower ?? '') && isPart(tokens[at + 1], namesCouncil))

/** "Claire Winter", "Theresa May" */
const isSeasonAsSurname = (tokens: readonly Token[], at: number) =>
  tokens[at]?.capital === true &&
  /^(?:winter|summer|spring|may|june|april)$/.test(tokens[at]?.lower ?? '') &&
  isFirstName(tokens[at - 1]?.text ?? '')

/** "Joel Slough, whose …", "Lancelot Bury, the council's …": a place is not told of like that behind another name. */
const isDescribed = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === ',' && /^(?:who|whose|the|its|a|an|\d+)$/.test(tokens[at + 2]?.lower ?? '')

/** Where the name begins: behind bodies, roles and a verb that opens the sentence. */
function nameWithin(tokens: readonly Token[], from: number, last: number): number {
  let first = from
  // "Director of Early Help Ivor Blane"
  while (last - first >= 2 && isOfRole(tokens[first]?.text ?? '') && goesWith(tokens[first - 1])) first++
  // "Mayor of Newham Grace Lindley"
  const isOf = tokens[from - 1]?.lower === 'of' && isRole(tokens[from - 2]?.lower ?? '')
  if (isOf && first === from && last - from >= 2) first++
  if (first === 0 && last > first && speechForm(tokens[0]?.lower ?? '', '') === 'past') first++
  for (let index = from; index <= last; index++) {
    const word = tokens[index]?.lower.replace(/'s$/, '') ?? ''
    if ((isBody(word) || isRole(word) || isParty(word) || word === 'former') && !isTitle(word))
      first = index + 1
  }
  for (let index = first + 1; index <= last; index++) if (isTitle(tokens[index]?.lower ?? '')) first = index
  return first
}
