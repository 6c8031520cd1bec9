/** Where a clause has its verb. Told from the word, its form and the word before it: there is no dictionary of English here. */
import { DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../text/words.ts'
import { isNumber } from './counted.ts'
import {
  GIVING_VERBS,
  isAuxiliary,
  isFiniteAuxiliary,
  isLexicalVerb,
  MANY,
  PRONOUNS,
  RATERS,
  RATING_NOW,
  RATING_VERBS,
  REFERRING,
} from './lexicon.ts'
import { type Unit, wordAt } from './units.ts'

const OTHER_PARTICIPLES =
  /^(?:given|handed|awarded|judging|created|born|formed|branding|grading|labelling|deeming|giving|awarding|told|having|slipping|moving|rising|falling|going)$/
const MODIFIERS =
  /^(?:both|all|each|two|still|now|then|so|too|itself|likewise|together|twice|thus|therefore|long|ago)$/
const DENIALS = /^(?:not|never|no|longer|yet)$/
const TIMES = /^(?:last|year|week|month|today|yesterday)$/
/** They speak for whoever gives grades, as "Ofsted" and "inspectors" do. */
const RATER_PRONOUNS = /^(?:they|it|who|which|that|he|she|we)$/
/** Before these an "-ed" word that the lexicon does not know is a verb in the past. */
const ACTORS =
  /^(?:it|they|he|she|we|which|who|that|council|authority|county|city|borough|services?|report|inspectors|ofsted|trust|company)$/
/** What follows one of them and ends in "s" is its verb. */
const THIRD_PERSON = /^(?:it|he|she|who)$/
const ARTICLES = /^(?:the|an?|its|their|his|her)$/
const BEFORE_COMPLEMENT = /^(?:an?|another|its|their|overall|remain(?:s|ed)?|and|or)$/
/** Their past forms are participles nearly always: "services given", "councils downgraded". */
const PASSIVE = /^(?:given|giving|seen|downgraded|upgraded|handed|awarded)$/
const NOUNS_TOO =
  /^(?:rates|brands|labels|marks|plans|hopes|aims|needs|leaves|costs|hits|results|means|wants|hope|cost|spent|led|joined|made|sent|left|lost|win|hold|stay|show|share|shares|face|faces|take)$/
const VERB_FORM = /(?:[^s]s|[^e]e|[^aeiou]n|ed|et|ll)$/
const PEOPLE = /^(?:children|staff|leaders|managers|workers|ministers|officials)$/

/** How far back a dated or listed grade still marks the next one as its fellow. */
const NEAR = 5
/** How far where nothing but dates stands between. */
const REACH = 12

const isModifier = (word: string) => isAdverb(word) || MODIFIERS.test(word)

export const isParticiple = (word: string) => RATING_VERBS.has(word) || OTHER_PARTICIPLES.test(word)

/** "the council requires improvement": the grade is the verb. */
const isVerbGrade = ({ lower }: Unit) => /^(?:require[sd]?|needs?|perform(?:s|ed)?)\b/.test(lower)

/** Whether a unit is the first verb of a clause that has a tense. */
export function isVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit?.kind === 'grade') return isVerbGrade(unit) && !inGroup(units, at) && !isComplement(units, at)
  const word = wordAt(units, at)
  if (!isVerbForm(word) || RATERS.has(word) || inGroup(units, at)) return false
  if (isFiniteAuxiliary(word)) return true
  const before = behindAdverbs(units, at)
  if (RATING_VERBS.has(word) || PASSIVE.test(word)) return isRater(before)
  if (RATING_NOW.has(word)) return before !== undefined && (isRater(before) || before.capital)
  if (before?.kind === 'word' && (PREPOSITIONS.has(before.lower) || ARTICLES.test(before.lower))) return false
  if (/[a-z]{2}[^s']s$/.test(word) && before?.kind === 'word' && THIRD_PERSON.test(before.lower)) return true
  return isLexicalVerb(word) || (/[^e]ed$/.test(word) && isActor(before) && wordAt(units, at + 1) !== 'by')
}

/** Most words are no verb wherever they stand: those before them need no look. */
const isVerbForm = (word: string) =>
  isFiniteAuxiliary(word) ||
  RATING_VERBS.has(word) ||
  RATING_NOW.has(word) ||
  isLexicalVerb(word) ||
  PASSIVE.test(word) ||
  /(?:ed|'s)$/.test(word)

/** A verb, maybe behind adverbs, with no subject of its own. */
export function isVerbNext(units: readonly Unit[], at: number): boolean {
  let index = at
  while (index < at + 3 && isModifier(wordAt(units, index))) index++
  return isVerb(units, index)
}

/** "its plans", "the results": as likely a noun. */
export const isNounToo = (units: readonly Unit[], at: number) => NOUNS_TOO.test(wordAt(units, at))

/** "Councils rated good", "services judged inadequate": not "Ofsted rated", "was rated" or "a good rating". */
export function isReducedParticiple(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at)
  return isParticiple(word) && word !== 'grading' && !inGroup(units, at) && !isVerb(units, at)
}

/** "which provide": what follows the pronoun and is no subject is the verb. */
export function isVerbOfRelative({ kind, lower, capital }: Unit): boolean {
  return kind === 'word' && !capital && VERB_FORM.test(lower) && !isAdverb(lower) && !startsNoun(lower)
}

function startsNoun(word: string): boolean {
  const known = [RATERS, REFERRING, MANY, PRONOUNS, DETERMINERS, SUBJECT_PRONOUNS]
  return known.some((list) => list.has(word)) || /'s$|s'$/.test(word) || PEOPLE.test(word)
}

/** "it was", "they have": not "rated it". */
export function isSubjectPronoun(units: readonly Unit[], at: number): boolean {
  if (!/^(?:it|they|he|she|we|i)$/.test(wordAt(units, at))) return false
  const before = wordAt(units, at - 1)
  const isObject = RATING_VERBS.has(before) || RATING_NOW.has(before) || GIVING_VERBS.has(before)
  return !isObject && isVerbNext(units, at + 1)
}

/** Whether the words before say that this one is part of a verb group that has begun: "has not yet been | rated". */
function inGroup(units: readonly Unit[], at: number): boolean {
  let index = at - 1
  while (units[index]?.kind === 'date' || TIMES.test(wordAt(units, index))) index--
  while (isModifier(wordAt(units, index)) || DENIALS.test(wordAt(units, index))) index--
  const before = wordAt(units, index)
  return isAuxiliary(before) || /^(?:to|get|gets|got|getting)$/.test(before)
}

/** "rated requires improvement", "a requires improvement grade": there the grade is no verb. */
function isComplement(units: readonly Unit[], at: number): boolean {
  const before = behindAdverbs(units, at)
  if (!before || before.kind === 'grade' || before.kind === 'date') return true
  if (before.kind === 'stop' && isAsideBehind(units, at)) return false
  if (before.kind === 'stop')
    return (
      units[at]?.grade?.marked === true ||
      before.lower !== ',' ||
      units.slice(Math.max(0, at - NEAR), at).some(({ kind }) => kind === 'grade') ||
      isDatedListBehind(units, at)
    )
  if (before.kind !== 'word') return false
  const { lower } = before
  // "the town's requires improvement", "although requires improvement would"
  const isNoun = isFiniteAuxiliary(wordAt(units, at + 1)) && !/^(?:that|which|who)$/.test(lower)
  if (/[a-z]{3}'s$|s'$/.test(lower) || isNoun) return true
  // "six are good and two requires improvement"
  if (lower !== 'one' && isNumber(lower) && /^(?:require|need)s /.test(units[at]?.lower ?? '')) return true
  return (
    RATING_VERBS.has(lower) || PREPOSITIONS.has(lower) || isAuxiliary(lower) || BEFORE_COMPLEMENT.test(lower)
  )
}

/** "Support, previously inadequate, | requires improvement" */
function isAsideBehind(units: readonly Unit[], at: number): boolean {
  const grade = units.slice(Math.max(0, at - 2), at).findIndex(({ kind }) => kind === 'grade')
  if (grade < 0 || units[at]?.grade?.marked) return false
  const from = Math.max(0, at - 2) + grade
  return (
    /^(?:previously|formerly|once|already)$/.test(wordAt(units, from - 1)) && units[from - 2]?.lower === ','
  )
}

/** "inadequate in 2015 and again in 2018, | requires improvement in 2022" */
function isDatedListBehind(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const { kind, lower } = units[before] ?? {}
    if (kind === 'grade') return true
    if (
      kind === 'word' &&
      !PREPOSITIONS.has(lower ?? '') &&
      !/^(?:and|again|twice|once|then)$/.test(lower ?? '')
    )
      return false
  }
  return false
}

/** The unit before a verb, behind its adverbs. */
function behindAdverbs(units: readonly Unit[], at: number): Unit | undefined {
  let index = at - 1
  while (isAdverb(wordAt(units, index)) || /^(?:last|first|next)$/.test(wordAt(units, index))) index--
  return units[index]
}

const isRater = (unit: Unit | undefined) =>
  unit?.kind === 'word' && (RATERS.has(unit.lower) || RATER_PRONOUNS.test(unit.lower))

const isActor = (unit: Unit | undefined) =>
  unit?.kind === 'council' || unit?.kind === 'area' || (unit?.kind === 'word' && ACTORS.test(unit.lower))
