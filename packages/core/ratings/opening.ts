/** What opens a clause in newspapers' English: a conjunction, a relative pronoun, a participle, a second verb. */
import { CONJUNCTIONS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../text/words.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { isNumber } from './counted.ts'
import { COUNTS, isFiniteAuxiliary, RATERS, RATING_VERBS } from './lexicon.ts'
import { type Unit, wordAt } from './units.ts'
import {
  isNounToo,
  isParticiple,
  isReducedParticiple,
  isSubjectPronoun,
  isVerb,
  isVerbNext,
} from './verbs.ts'

/** 'return': behind a comment, the clause that it stands in goes on. 'resume': the clause that still waits for its verb goes on. */
export type Opening = { kind: ClauseKind; opener: string } | 'resume' | 'return' | null

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const RELATIVES = words('who which whose whom')
const ADVERBIALS = words('when where because if unless until once after before since as so whether how why')
const CONTRASTS = words('while whilst although though whereas but despite yet')
const BREAKS = words('that but while although though when where if because after before since until')
const TELLING =
  /^(?:sa(?:id|ys?|ying)|f(?:ou|i)nd(?:s|ing)?|told|tells?|mean(?:s|t)|hop(?:es?|ed|ing)|concluded?|warn(?:s|ed)|ruled?|rules|state[sd]?|insist(?:s|ed)|admit(?:s|ted)|think|thinks|thought|believed?|believes|know|knew|knows|feel|felt|show(?:s|ed|n)?|suggest(?:s|ed)?|indicates?d?|say|tell|mean|hope|find|told|explain(?:s|ed)|argued?|argues|accept(?:s|ed)|acknowledged?|acknowledges|adding|added|confirm(?:s|ed|ing)?|agreed?|announced?|reveal(?:s|ed|ing)?|noted?|notes|decided|claims?|claimed|predicted|promised|pledged|judged|satisfied|sure|confident|news|view|evidence|fact|idea|meaning|given)$/
const AS_WHAT =
  /^(?:such|same|well|known|seen|regarded|described|far|soon|long|work(?:s|ed|ing)?|serv(?:es|ed|ing)|act(?:s|ed|ing)?|job|role|post|time|record|status|reputation|so|just|be|twice)$/
const TIMES = /^(?:time|moment|day|week|month|year)$/
const OWNED = /^(?:the|its|their|a|services|children's)$/
const RATING = /^(?:ratings?|grades?|judge?ment|verdict|category|status)$/
const NOT_GRADED = /^(?:services|support|care|leadership|practice|ratings?|grade)$/

/** How many units a subject and its verb may take up, or "with" and what it grades. */
const REACH = 18
const WITH_REACH = 16

/** `fresh`: whether a comma or a dash stands right before. */
export function openingAt(units: readonly Unit[], at: number, current: Clause, fresh: boolean): Opening {
  const unit = units[at]
  if (!unit) return null
  if (at === 0) return firstOpening(units)
  // "from the inadequate | awarded in 2013, | to good"
  if (fresh && current.kind === 'reduced' && unit.lower === 'to' && units[at + 1]?.kind === 'grade')
    return 'return'
  if (fresh && isComment(current) && (isVerbNext(units, at) || !hasVerbAhead(units, at))) return 'return'
  const byWord = unit.kind === 'word' ? openingWord(units, at, current, fresh) : undefined
  if (byWord !== undefined) return byWord
  const hasVerb = current.verbAt >= 0
  if (fresh) {
    if (isOnce(units, at) || isApposed(units, at, current)) return { kind: 'reduced', opener: unit.lower }
    if (isVerbNext(units, at) || isVerbBehindAside(unit, current)) return 'resume'
    const hangs = current.kind === 'relative' && hasVerb
    if (hangs && waiting(current) && PAST_ALONE.test(unit.lower)) return 'resume'
    if (RATING_VERBS.has(wordAt(units, at)) && isOfRater(waiting(current))) return 'resume'
    if (
      (hasVerb || current.kind === 'reduced') &&
      (startsSubject(unit) || isAbout(units, at)) &&
      hasVerbAhead(units, at)
    )
      return { kind: hasVerb ? 'joined' : 'main', opener: '' }
  }
  const isBehindRelative = current.kind === 'relative' && hasVerb && isReducedParticiple(units, at)
  if (isBehindRelative && isOfRater(waiting(current))) return 'resume'
  if (isReducedParticiple(units, at) && (hasVerb || current.kind !== 'with') && !isOpenEnded(current))
    return { kind: 'reduced', opener: unit.lower }
  if (hasVerb && isSubjectPronoun(units, at) && !isInverted(units, at, current))
    return { kind: 'content', opener: '' }
  const told = hasVerb && !fresh && isTelling(units[at - 1]) && !RATING_VERBS.has(wordAt(units, at - 1))
  if (told && startsSubject(unit) && hasVerbAhead(units, at)) return { kind: 'content', opener: '' }
  if ((hasVerb || current.kind === 'reduced') && isVerb(units, at) && !isNounToo(units, at)) {
    if (waiting(current)) return 'resume'
    // "a service that had been inadequate | was found to be so again"
    if (current.kind === 'relative') return { kind: 'joined', opener: '' }
  }
  return null
}

/** "rose, inspectors say, | from": nothing but who says it. */
function isComment({ kind, parent, units, verbAt }: Clause): boolean {
  if (!parent || kind !== 'joined' || units.length > COMMENT) return false
  return verbAt === units.length - 2 && units.at(-1)?.lower === ',' && SAYS.test(wordAt(units, verbAt))
}

const COMMENT = 6
const SAYS =
  /^(?:says?|said|finds?|found|add(?:s|ed)|believes?|thinks?|told|reports?|reported|notes?|noted|warn(?:s|ed)|conclude[sd])$/

/** Past forms that may be participles elsewhere: "Leeds, which left last year, | held on". */
const PAST_ALONE =
  /^(?:held|woke|stood|sat|drew|grew|threw|chose|spoke|broke|drove|wrote|bore|met|dealt|felt|clung|stuck|struck|hung|fought|sought|caught|bought|paid|laid|lay|slid|won|lost|kept|got|took|scored|managed|landed|picked|collected|clocked|notched|posted)$/

/** "Leicester, rated inadequate two years ago, | requires improvement": elsewhere a comma would make it one of a list. */
function isVerbBehindAside({ lower, grade }: Unit, current: Clause): boolean {
  const isVerbForm = grade !== undefined && !grade.marked && /^(?:requires|needs)/.test(lower)
  return (
    isVerbForm && (current.kind === 'reduced' || current.kind === 'relative') && waiting(current) !== null
  )
}

/** "Leeds, | once inadequate, is": what stands before the grade is no verb. */
const isOnce = (units: readonly Unit[], at: number) =>
  /^(?:once|formerly|previously)$/.test(wordAt(units, at)) && units[at + 1]?.kind === 'grade'

/** "Leeds, | inadequate as late as 2017, has risen" */
function isApposed(units: readonly Unit[], at: number, { verbAt }: Clause): boolean {
  if (verbAt >= 0 || units[at]?.kind !== 'grade' || units[at - 2]?.kind !== 'council') return false
  const end = units.slice(at, at + REACH).findIndex(({ lower }) => lower === ',')
  const behind = units[at + end + 1]
  return end > 1 && (isVerbNext(units, at + end + 1) || /^(?:requires|needs)\b/.test(behind?.lower ?? ''))
}

/** "Only for care leavers does | it | require improvement" */
const isInverted = (units: readonly Unit[], at: number, { units: own, verbAt }: Clause) =>
  verbAt === own.length - 1 && isFiniteAuxiliary(wordAt(units, at - 1))

/** A participle in one that has no verb is its own. */
const isOpenEnded = ({ kind, verbAt }: Clause) => verbAt < 0 && (kind === 'reduced' || kind === 'aside')

/** The clause that still waits for its verb, and so goes on behind a clause that stood inside it. */
export function waiting(clause: Clause): Clause | null {
  for (let up: Clause | null = clause; up; up = up.parent) {
    const mayGoOn = /^(?:main|joined|content|adverbial)$/.test(up.kind)
    if (mayGoOn && up.verbAt < 0 && up.units.length > 0 && !isClosed(up)) return up
  }
  return null
}

/** "A home, | where two children live, | was": between two commas, whether its verb is known or not. */
function isClosed({ kind, opener, parent, units }: Clause): boolean {
  const commas = units.filter(({ lower }) => lower === ',')
  const isAside = commas.length === 1 && units.at(-1)?.lower === ',' && parent?.units.at(-1)?.lower === ','
  return kind === 'adverbial' && /^(?:where|when)$/.test(opener) && isAside && parent.verbAt < 0
}

function firstOpening(units: readonly Unit[]): Opening {
  const word = wordAt(units, 0)
  if (isParticiple(word)) return { kind: 'reduced', opener: word }
  if (CONTRASTS.has(word)) return { kind: word === 'despite' ? 'adverbial' : 'main', opener: word }
  return ADVERBIALS.has(word) && opensAdverbial(units, 0) ? { kind: 'adverbial', opener: word } : null
}

/** Undefined where the word itself opens nothing and rules nothing out. */
function openingWord(
  units: readonly Unit[],
  at: number,
  current: Clause,
  fresh: boolean,
): Opening | undefined {
  const word = wordAt(units, at)
  if (RELATIVES.has(word)) return { kind: 'relative', opener: word }
  if (
    TIMES.test(word) &&
    current.verbAt >= 0 &&
    wordAt(units, at - 1) === 'the' &&
    startsClause(units, at + 1)
  )
    return { kind: 'adverbial', opener: 'when' }
  if (word === 'that') return openingThat(units, at, fresh)
  if (CONTRASTS.has(word) && contrasts(units, at, fresh))
    return { kind: word === 'despite' ? 'adverbial' : 'joined', opener: word }
  if (word === 'with' && (fresh || current.verbAt >= 0) && opensWith(units, at))
    return { kind: 'with', opener: word }
  if (ADVERBIALS.has(word) && opensAdverbial(units, at)) return { kind: 'adverbial', opener: word }
  if (
    /^(?:and|or|nor)$/.test(word) &&
    !/^(?:better|worse|below|above|higher|lower)$/.test(wordAt(units, at + 1))
  )
    return openingAnd(units, at, current)
  if (!fresh) return undefined
  if (word === 'being' || word === 'rating') return { kind: 'reduced', opener: word }
  const isOwn = isParticiple(word) && !isVerb(units, at)
  return isOwn && !isOfRater(waiting(current)) ? { kind: 'reduced', opener: word } : undefined
}

/** "by the time | Leeds was" */
function startsClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit !== undefined && startsSubject(unit) && !isVerb(units, at) && hasVerbAhead(units, at)
}

/** Not "for a while", "all but adoption", "not yet". */
function contrasts(units: readonly Unit[], at: number, fresh: boolean): boolean {
  const before = wordAt(units, at - 1)
  const word = wordAt(units, at)
  if (word === 'while') return fresh || before !== 'a'
  if (word === 'but') return !/^(?:all|none)$/.test(before)
  return word !== 'yet' || fresh
}

/** "was rated good and Kent was", "is no longer inadequate and has moved": not "good and outstanding". */
function openingAnd(units: readonly Unit[], at: number, current: Clause): Opening {
  const hasVerb = current.verbAt >= 0
  if (!hasVerb && current.kind !== 'reduced' && current.kind !== 'with') return null
  const next = units[at + 1]
  if ((next?.kind === 'grade' && !isVerb(units, at + 1)) || RELATIVES.has(wordAt(units, at + 1))) return null
  if (!hasVerbAhead(units, at + 1) && !hasAsideAhead(units, at + 1)) return null
  const goesOn = !hasVerb && waiting(current) !== null && isVerbNext(units, at + 1)
  return goesOn ? 'resume' : { kind: 'joined', opener: wordAt(units, at) }
}

/** "That inspection, from 21 November, | graded every area" */
function isOfRater(clause: Clause | null): boolean {
  if (clause?.kind !== 'main' && clause?.kind !== 'joined') return false
  return clause.units
    .slice(0, 3)
    .some(
      ({ kind, lower }) =>
        kind === 'word' && (RATERS.has(lower) || /^(?:inspection|visit|letter)$/.test(lower)),
    )
}

/** "said that it", "a council that was": not "at that time". */
function openingThat(units: readonly Unit[], at: number, fresh: boolean): Opening {
  const [before, next] = [units[at - 1], units[at + 1]]
  if (!before || !next || PREPOSITIONS.has(before.lower) || before.lower === 'however') return null
  const relative = { kind: 'relative', opener: 'that' } as const
  const content = { kind: 'content', opener: 'that' } as const
  if (isVerb(units, at + 1) || (isAdverb(next.lower) && isVerb(units, at + 2)))
    return isTelling(before) ? content : relative
  if (isTelling(before) || (fresh && hasVerbAhead(units, at + 1))) return content
  const isPronoun = SUBJECT_PRONOUNS.has(next.lower)
  const isCounted = COUNTS.has(next.lower) || (isAdverb(next.lower) && COUNTS.has(wordAt(units, at + 2)))
  if (!isPronoun && !isCounted && !OWNED.test(next.lower) && next.kind === 'word') return null
  if (before.kind === 'grade' || (isPronoun && isVerb(units, at + 2) && RATING.test(wordAt(units, at - 1))))
    return relative
  return hasVerbAhead(units, at + 1) ? content : null
}

const isTelling = (unit: Unit | undefined) => unit?.kind === 'word' && TELLING.test(unit.lower)

/** "…, with leaders graded good": what follows is graded on its own. */
function opensWith(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const isAttached = before?.kind === 'word' && !/^(?:overall|grade|rating)$/.test(before.lower)
  if (!before || isAttached || before.kind === 'council' || before.kind === 'area') return false
  for (let ahead = at + 1; ahead < Math.min(units.length, at + WITH_REACH); ahead++) {
    const unit = units[ahead]
    if (unit?.kind === 'grade') {
      const next = units[ahead + 1]
      return ahead > at + 2 && next?.kind !== 'area' && !NOT_GRADED.test(wordAt(units, ahead + 1))
    }
    const isBreak = unit?.kind === 'stop' && (unit.lower !== ',' || !hasGradeAhead(units, ahead))
    if (isBreak || isVerb(units, ahead)) return false
  }
  return false
}

const hasGradeAhead = (units: readonly Unit[], at: number) =>
  units.slice(at, at + 10).some(({ kind }) => kind === 'grade')

function opensAdverbial(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at)
  const next = units[at + 1]
  if (!next) return false
  const isPronoun = SUBJECT_PRONOUNS.has(next.lower)
  if (word === 'as') {
    if (/^(?:was|were|is|are|did|has|have|had)$/.test(next.lower)) return true
    const mayBeLong = units[at - 1]?.kind === 'stop' || next.kind === 'council' || isAsSubject(units, at)
    return mayBeLong ? startsSubject(next) && hasVerbAhead(units, at + 1) : isPronoun
  }
  if (/^(?:when|if|unless|because|where|whether|how|why)$/.test(word)) return true
  if (next.kind === 'date' || /^(?:and|but|or)$/.test(next.lower)) return false
  if (word === 'once')
    return isPronoun || ((next.kind === 'council' || next.lower === 'the') && hasVerbAhead(units, at + 1))
  if (word === 'so') return isPronoun || /^(?:was|were|is|are)$/.test(next.lower)
  if (/^(?:it|they|he|she)$/.test(next.lower)) return units[at + 2]?.kind !== 'stop'
  return /^(?:being|having|previously|initially)$/.test(next.lower) || hasVerbAhead(units, at + 1)
}

/** "praised as two councils are": not "rated as a service that is". */
function isAsSubject(units: readonly Unit[], at: number): boolean {
  const before = wordAt(units, at - 1)
  if (RATING_VERBS.has(before) || AS_WHAT.test(before)) return false
  const grade = units.slice(at, at + REACH).findIndex(({ kind }) => kind === 'grade')
  const verb = units.slice(at, at + REACH).findIndex((_, index) => isVerb(units, at + index))
  return verb > 0 && (grade < 0 || verb < grade)
}

/** Whether a subject and its verb come before the next break. */
function hasVerbAhead(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + REACH); at++) {
    const unit = units[at]
    if (unit?.kind === 'stop' && !(unit.lower === ',' && (isAreaList(units, at) || isByAdverb(units, at))))
      return false
    const word = wordAt(units, at)
    if (at > from && (RELATIVES.has(word) || BREAKS.has(word))) return false
    if (isVerb(units, at)) return true
  }
  return false
}

/** ", too,", ", however,": either comma. */
function isByAdverb(units: readonly Unit[], comma: number): boolean {
  const isBetween = (at: number) =>
    units[at - 1]?.lower === ',' &&
    units[at + 1]?.lower === ',' &&
    /^(?:too|however|also|meanwhile|though)$/.test(wordAt(units, at))
  return isBetween(comma + 1) || isBetween(comma - 1)
}

/** A comma between judged areas: "help and protection, adoption and leadership are". */
function isAreaList(units: readonly Unit[], comma: number): boolean {
  const hasArea = (from: number, to: number) =>
    units.slice(Math.max(0, from), to).some(({ kind }) => kind === 'area')
  return hasArea(comma - 2, comma) && hasArea(comma + 1, comma + 5)
}

/** "and Leicester, rated inadequate two years ago, requires": a subject that an aside cuts from its verb. */
function hasAsideAhead(units: readonly Unit[], at: number): boolean {
  const opener = wordAt(units, at + 2)
  const opens =
    RELATIVES.has(opener) || isParticiple(opener) || isOnce(units, at + 2) || units[at + 2]?.kind === 'grade'
  if (units[at]?.kind !== 'council' || units[at + 1]?.lower !== ',' || !opens) return false
  const end = units.slice(at + 2, at + REACH).findIndex(({ lower }) => lower === ',')
  const behind = at + 3 + end
  return end >= 0 && (isVerbNext(units, behind) || /^(?:requires|needs)\b/.test(units[behind]?.lower ?? ''))
}

/** "about a fifth of councils" */
const isAbout = (units: readonly Unit[], at: number) =>
  wordAt(units, at) === 'about' && (wordAt(units, at + 1) === 'a' || isNumber(wordAt(units, at + 1)))

function startsSubject({ kind, lower }: Unit): boolean {
  return kind !== 'stop' && !(kind === 'word' && (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)))
}
