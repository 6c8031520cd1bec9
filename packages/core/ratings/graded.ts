/** Whether a grade word rates anything. It is taken to, unless something speaks for everyday speech. */
import type { Clause } from './clause.ts'
import { isEveryday, isSaidOf } from './everyday.ts'
import { MANY, RATERS, RATING_NOUNS, RATING_VERBS } from './lexicon.ts'
import { isPartOfNoun } from './part-of-noun.ts'
import { subjectOf } from './subject.ts'
import { asksAfter } from './term.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

interface Word {
  clause: Clause
  /** Of the grade in its clause. */
  at: number
  /** The whole sentence in small letters. */
  sentence: string
  published: string | null
}

/** Inspections of services for special needs end in one of three outcomes, none of them a grade. */
const SPECIAL_NEEDS = /\bsend\b|\bspecial educational needs\b/
const TALK =
  /\b(?:rat(?:ed?|es|ings?)|judg\w+|grad(?:ed?|es|ings?)|deemed|brand\w*|ofsted|inspect\w*|framework|watchdog|overall|special measures|downgrad\w+|upgrad\w+|status|services?|councils?|authorit(?:y|ies)|department|leadership|leavers|protection)\b/
/** "a rating of good" */
const NAMED = /^(?:ratings?|grades?|grading|judge?ments?|verdicts?|status|label|tag)$/
const TERM = /^(?:terms?|words?|phrases?|labels?|tags?)$/
const BEFORE_NOUN = /^(?:overall|ofsted|inspection|from|children's|services|top|-)$/

export function isGraded({ clause, at, sentence, published }: Word): boolean {
  const { units } = clause
  const grade = units[at]?.grade
  if (!grade) return false
  if (grade.rated) return true
  if (grade.relative) return !isNamedNext(units, at) && !isGloss(units, at) && !SPECIAL_NEEDS.test(sentence)
  if (hasRatingNoun(units, at) || isNamed(units, at)) return true
  if (grade.rating.startsWith('performs')) return isOfAnnual({ clause, at, sentence, published })
  if (units[at]?.lower !== 'good' && asksAfter(wordsOf(units))) return true
  if (grade.marked && MANY.has(wordAt(units, at + 1))) return true
  if (isPartOfNoun(units, at) || isReceived(units, at)) return false
  return grade.marked || isFromRater(units, at) || !isEveryday(clause, at, sentence)
}

/** "a rating of good", "the word inadequate" */
function isNamed(units: readonly Unit[], at: number): boolean {
  const before = wordAt(units, at - 1)
  return TERM.test(before) || (/^(?:of|as)$/.test(before) && NAMED.test(wordAt(units, at - 2)))
}

/** "Most children receive | good or outstanding | support": either grade, so none that was given. */
const isReceived = (units: readonly Unit[], at: number) =>
  units[at]?.grade?.marked === false &&
  RECEIVED.test(wordsOf(units.slice(Math.max(0, at - RECEIVED_REACH), at + RECEIVED_REACH)))

const RECEIVED =
  /\b(?:receiv(?:es?|ed|ing)|gets?|getting) (?:consistently |mostly |generally )?G or G (?:support|help|care|services?|practice|social work)\b/
const RECEIVED_REACH = 5

/** "a second good from Ofsted" */
function isFromRater(units: readonly Unit[], at: number): boolean {
  if (wordAt(units, at + 1) !== 'from') return false
  return units.slice(at + 2, at + 4).some(({ kind, lower }) => kind === 'word' && RATERS.has(lower))
}

/** "inadequate overall Ofsted rating" */
function hasRatingNoun(units: readonly Unit[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const word = wordAt(units, ahead)
    if (RATING_NOUNS.has(word)) return !/^(?:results?|level)$/.test(word) || units[at]?.grade?.marked === true
    if (!BEFORE_NOUN.test(word)) return false
  }
  return false
}

/** "Its second lowest rating of “requires improvement”" says the grade itself. */
function isNamedNext(units: readonly Unit[], at: number): boolean {
  const ahead = /^(?:of|,|as)$/.test(units[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return units[ahead]?.kind === 'grade' && !units[ahead]?.grade?.relative
}

/** "inadequate, the lowest of Ofsted's four ratings", which has been said */
const isGloss = (units: readonly Unit[], at: number) =>
  / of /.test(units[at]?.lower ?? '') &&
  units.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === ',') &&
  units.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'grade')

const OF_THOSE_YEARS = /\bannual|\b(?:2008|2009|2010|2011)\b|\brat(?:ed|ings?)\b/

/** Annual ratings came in December 2009, 2010 and November 2011; at all other times "performs well" is praise. */
function isOfAnnual({ clause, at, sentence, published }: Word): boolean {
  const { units } = clause
  const isOfYears = published !== null && published >= '2009-12' && published < '2012-07'
  const isSaid = isOfYears || hasFellow(units) || isRatedSo(units, at)
  if (/^(?:poor|excellent)$/.test(units[at]?.lower ?? '')) {
    const isKnown = isSaid || (units[at]?.grade?.marked && OF_THOSE_YEARS.test(sentence))
    return isKnown === true && !isPartOfNoun(units, at) && !isEveryday(clause, at, sentence)
  }
  if (units[at - 1]?.kind === 'grade' || isRatedSo(units, at)) return true
  if (units[at]?.grade?.marked) return true
  const isOurs = subjectOf(clause)[0]?.lower === 'we'
  return isOfYears && !isOurs && TALK.test(sentence) && isSaidOf(clause)
}

/** Beside another grade. */
const hasFellow = (units: readonly Unit[]) => units.filter(({ kind }) => kind === 'grade').length > 1

/** "rated performs well", "judged as performing poorly" */
function isRatedSo(units: readonly Unit[], at: number): boolean {
  let before = at - 1
  while (/^(?:as|to|be)$/.test(wordAt(units, before))) before--
  return RATING_VERBS.has(wordAt(units, before))
}
