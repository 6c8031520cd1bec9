/** The council that a grade is of: the one that its clause names, else the one that the talk is of. */
import { councilByCode } from '../register/councils.ts'
import type { Graded } from './holder.ts'
import type { Party } from './party.ts'
import { isAsTold, isPlace, placeOf } from './place.ts'
import { codesOf } from './sharing.ts'
import { subjectOf } from './subject.ts'
import { pairOf, partyOf, spokenOf, type Talk } from './topic.ts'
import { type Unit, wordsOf } from './units.ts'

type Code = string | null

const PLACE = /^(?:county|city|borough|island)$/
const COUNCIL = /^(?:council|authority|borough|city|county|unitary)$/
/** "A service" is the council's that the talk is of. */
const SERVICE = /^(?:services?|provision|department|directorate|division)$/

/** Null rather than wrong: of several, none. `units`: the whole sentence. */
export function councilOf(
  party: Party | null,
  graded: Graded,
  units: readonly Unit[],
  talk: Talk,
  isHeadline: boolean,
): Code {
  const grade = graded.clause.units[graded.at]
  if (!grade || isDefined(graded)) return null
  const named = {
    before: codesOfUnits(units.filter(({ start }) => start < grade.start)),
    behind: codesOfUnits(units.filter(({ start }) => start > grade.start)),
  }
  if (units.some(({ lower }) => lower === 'respectively')) {
    const grades = units.filter(({ kind }) => kind === 'grade')
    if (grades.length === 1 && party?.kind === 'pronoun' && party.word === 'they') return null
    const inTurn = [named.before, talk.topic.codes].find(({ length }) => length === grades.length)
    if (inTurn) return inTurn[grades.indexOf(grade)] ?? null
  }
  switch (party?.kind) {
    case 'former':
      return pairOf(talk, grade.start)[0] ?? null
    case 'latter':
      return pairOf(talk, grade.start)[1] ?? null
    case 'named':
      return onlyCode(party.units) ?? ofTrust(party.units, talk)
    case 'several':
    case 'counted':
      return isOneOfAll(graded) && talk.section.length === 1 ? (talk.section[0] ?? null) : null
    case 'anyone':
    case 'other':
      return null
    default:
      return (
        onlyCode(subjectToCome(graded)) ??
        atThatTime(pointedAt(party, grade, named, talk, isHeadline), graded, talk)
      )
  }
}

/** "The largest of the three", below a heading that names it. */
const isOneOfAll = ({ clause }: Graded) =>
  /^the (?:[\w-]+est|first|second|third|last|only one|other|final)(?: \w+)? of the (?:two|three|four|five|six|pair|trio|quartet)\b/.test(
    wordsOf(subjectOf(clause)),
  )

/** "Requires improvement is most of us", "Inadequate means a commissioner": what a grade is, and no council's. */
const isDefined = ({ clause: { units }, at }: Graded) =>
  at === 0 && /^(?:means|is (?:for|most|when|where|what|not|reserved))\b/.test(wordsOf(units.slice(1, 3)))

/** What was graded before a council was set up is the old one's grade. */
function atThatTime(code: Code, { clause: { units } }: Graded, { gone }: Talk): Code {
  const from = code === null ? null : councilByCode(code)?.from
  if (!from || gone.length !== 1) return code
  const days = units.flatMap(({ kind, lower, date }) => {
    if (date) return date.to ?? date.from ?? []
    return kind === 'word' && /^(?:19|20)\d\d$/.test(lower) ? lower : []
  })
  const isOfOld = days.length > 0 && days.every((day) => day < from.slice(0, day.length))
  return isOfOld ? (gone[0] ?? null) : code
}

/** The councils that a sentence names around a grade. */
interface Named {
  before: readonly Code[]
  behind: readonly Code[]
}

/** "the council", "it", or nothing at all. */
function pointedAt(party: Party | null, grade: Unit, named: Named, talk: Talk, isHeadline: boolean): Code {
  if (party?.kind !== 'referring') {
    const isShared = talk.topic.codes.length > 1 && !(party?.kind === 'pronoun' && /^its?$/.test(party.word))
    return isShared ? null : (spokenOf(talk) ?? nearestOf(named, talk))
  }
  const [first] = isHeadline ? talk.story.top.filter((code) => isPlace(party.noun, code)) : []
  if (first && PLACE.test(party.noun) && named.before.length === 0)
    return talk.isNamedInList(grade.end) ? spokenOf(talk) : first
  const fits = (code: Code) => isAsTold(party.words, code)
  const isNew = isNewcomer(party, isHeadline) && !named.before.some(fits)
  const next = isNew ? talk.nextNamed(grade.end, fits) : null
  const code = next ?? placeOf(party, talk) ?? spokenOf(talk) ?? nearestOf(named, talk)
  return fits(code) ? code : null
}

/** Where the talk is of none or of several: the only one named so far in the sentence, else in the last with names, else to come in this. */
function nearestOf(named: Named, { namedBefore }: Talk): Code {
  const near = [named.before, namedBefore, named.behind].find(({ length }) => length > 0) ?? []
  return near.length === 1 ? (near[0] ?? null) : null
}

/** Whether a grade is of a council that the story will name: "a council", in a headline also "Council". */
export function isNewcomer(party: Party | null, isHeadline: boolean): boolean {
  if (party?.kind !== 'referring' || SERVICE.test(party.noun)) return false
  return party.newcomer || (isHeadline && party.bare && COUNCIL.test(party.noun))
}

/** The councils of some units, each once. */
const codesOfUnits = (units: readonly Unit[]): Code[] => [
  ...new Set(units.flatMap(({ council }) => (council ? [council.council] : []))),
]

function onlyCode(units: readonly Unit[]): Code {
  const codes = new Set(units.map(({ council }) => council?.council ?? null))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

/** A trust that serves several councils stands for the one of them that the story is about. */
function ofTrust([trust, ...others]: readonly Unit[], { story, topic }: Talk): Code {
  if (!trust?.council || trust.council.council || others.length > 0) return null
  const served = codesOf(trust.council, null)
  return [...topic.codes, story.council].find((code) => code !== null && served.includes(code)) ?? null
}

/** "When it was last inspected, Kent was": a clause that opens a sentence speaks of the subject to come. */
function subjectToCome({ clause, clauses }: Graded): readonly Unit[] {
  const at = clauses.indexOf(clause)
  const opens = clause.kind === 'adverbial' || clause.kind === 'reduced' || clause.opener === 'although'
  const isNamed = clauses.slice(0, at + 1).some(({ units }) => units.some(({ kind }) => kind === 'council'))
  const main = clauses[at + 1]
  if (!opens || at > 1 || isNamed || !main || main.verbAt < 0) return []
  if (main.kind !== 'joined' && main.kind !== 'main') return []
  const party = partyOf(main)
  return party?.kind === 'named' ? party.units : []
}
