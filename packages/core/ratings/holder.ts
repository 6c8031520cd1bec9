/** Whom a grade is of, as its clause says it. */

import { apposedIn, graded, helpedIn, labelledBy, listedIn, memberIn, ownerOf, toldTo } from './beside.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { GIVING_VERBS, MANY, RATERS, RATING_NOW, RATING_VERBS } from './lexicon.ts'
import { FEW, type Party, partyIn } from './party.ts'
import { aheadOf, subjectOf } from './subject.ts'
import { isTogether } from './together.ts'
import type { Topic } from './topic.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

export interface Graded {
  clause: Clause
  /** Of the grade in its clause. */
  at: number
  /** All of the sentence. */
  clauses: readonly Clause[]
}

const OTHER_NOUN = /^(?:schools?|homes?|nursery|nurseries|academy|academies|college|hospital|providers?)$/
const OTHER_RATERS = /^(?:scottish|welsh|estyn|hmie|ciw|cssiw|rqia|cqc|hmip|hmicfrs)$/
const OTHER_INSPECTORS =
  /\b(?:care quality commission|care inspectorate|(?:probation|prisons?|police|constabulary|welsh|scottish) inspect(?:ors|orate)|inspectorate of (?:probation|prisons|constabulary))\b/
const JOINT = /^(?:and|,|while|with)$/
const SUPPOSED = /^(?:needs|is|are|cannot|can|can't|would|could|may|might|must|will)$/
const TO_COME = /^(?:will|would|must|can|should|face|faces)$/
/** "Good ratings were received for adoption": the story knows by whom. */
const HANDED = /^(?:received|given|awarded|handed|secured|achieved)$/
const CAN = /^(?:can|cannot|can't|could|may|might|will|would|must|should)$/
/** As many words may stand before "that" or "which" where they are the subject. */
const SHORT = 4
const PAST = /^(?:was|were|has|had|have)$/
/** What leads from one grade to the next. */
const CHANGE = /^(?:to|into|through|via|and|then|on|back|up|down|straight|all|the|way)$/
const MANY_TIMES = /\b(?:number|increase|rise|proportion|share|many|more|fewer)\b/

/** "Of the 41 councils whose judgements are out, | 10 are good" */
const OF_COUNCILS = /^(?:of|among) the (?:[\w-]+ ){0,3}(?:councils|authorities|boroughs)\b/

/** "In most cases, | the council was rated" */
const IN_CASES =
  /^in (?:most|many|some|several|other|all|half|two|three|(?:a |the )?(?:few|majority|handful)(?: of)?|nearly all) (?:cases|places|instances|others)\b/

/** `topic`: what "it" and "the others" stand for. */
export function holderOf(graded: Graded, topic: Topic): Party | null {
  const party = foundIn(graded)
  const isOfCouncils = OF_COUNCILS.test(wordsOf(graded.clauses[0]?.units ?? []))
  const isOfThings = topic.things !== null && topic.things !== 'councils' && !isOfCouncils
  if (isElliptic(party, subjectOf(graded.clause)) && isOfThings)
    return topic.things === 'homes' ? { kind: 'other' } : null
  if (isAnyone(party, graded.clause)) return { kind: 'anyone' }
  if (IN_CASES.test(wordsOf(graded.clauses[0]?.units ?? []))) return { kind: 'counted', bare: false }
  const above = isWeak(party) ? partyAbove(party, graded.clause) : null
  const isIt = party === null || (party.kind === 'pronoun' && /^its?$/.test(party.word))
  const holder = above ?? (isIt && topic.other ? { kind: 'other' } : party)
  const isOfOne =
    holder?.kind === 'named' && new Set(holder.units.map(({ council }) => council?.council)).size === 1
  return isOfOne && isTogether(graded, holder.units) ? { kind: 'several', bare: false } : holder
}

/** "the other three", "both", "the first of them": something is left out that has been spoken of. */
function isElliptic(party: Party | null, subject: readonly Unit[]): boolean {
  if (party?.kind === 'counted' || party?.kind === 'several') return party.bare
  return party?.kind === 'pronoun' && /\bof them\b/.test(wordsOf(subject))
}

const isWeak = (party: Party | null) => party === null || party.kind === 'pronoun'
const HANGING: ReadonlySet<ClauseKind> = new Set(['content', 'relative', 'adverbial', 'with', 'aside'])

/** "Both were told that they require improvement": whom the clause around speaks of, unless that is one council. */
function partyAbove(party: Party | null, clause: Clause): Party | null {
  const { kind, parent } = clause
  if (!parent || !HANGING.has(kind) || (party?.kind === 'pronoun' && /^(?:we|our|us)$/.test(party.word)))
    return null
  const ahead = party === null ? [] : aheadOf(clause, parent)
  const told = (kind === 'content' ? toldTo(ahead) : null) ?? (kind === 'adverbial' ? helpedIn(ahead) : null)
  if (told) return { kind: 'named', units: [told] }
  const subject = subjectOf(parent)
  const above = partyIn(subject) ?? partyIn(aheadOf(clause, parent))
  if (isAnyone(above, parent)) return { kind: 'anyone' }
  switch (above?.kind) {
    case 'named':
      return above.units.length > 1 && party?.kind === 'pronoun' && /^the/.test(party.word) ? above : null
    case 'several':
    case 'counted':
    case 'anyone':
    case 'other':
    case 'former':
    case 'latter':
      return above
    case 'referring':
      return above.newcomer && party?.kind === 'pronoun' ? above : partyAbove(party, parent)
    default:
      return partyAbove(party, parent)
  }
}

function foundIn({ clause, at, clauses }: Graded): Party | null {
  const { units, verbAt } = clause
  const before = units.slice(0, at)
  if (units[at]?.grade?.rated) {
    const rated = partyIn(units.slice(at + 1))
    if (rated?.kind === 'named' || rated?.kind === 'other') return rated
  }
  const next = units[at + 1]
  // "help from outstanding Leeds"
  if (next?.kind === 'council') return { kind: 'named', units: [next] }
  const labelled = labelledBy(clause, before)
  if (labelled) return labelled
  const owner = ownerOf(before) ?? graded(clause, at)
  if (owner) return { kind: 'named', units: [owner] }
  if (isNobody(clause)) return { kind: 'counted', bare: true }
  const lastGrade = before.findLastIndex(({ kind }) => kind === 'grade')
  if (isOfOther(clause, at, clauses)) return { kind: 'other' }
  const turn = before.findLast(({ lower }) => /^(?:former|latter)(?:'s)?$/.test(lower))?.lower.slice(0, 6)
  if (turn === 'former' || turn === 'latter') return { kind: turn }
  const fresh = lastGrade < 0 ? null : sinceJoint(before.slice(startOfChange(before) + 1))
  if (fresh?.kind === 'named' || fresh?.kind === 'counted') return fresh
  if (isOfRatings(clause, at))
    return MANY_TIMES.test(wordsOf(before)) ? { kind: 'counted', bare: false } : { kind: 'anyone' }
  const object = objectOf(clause, at)
  const given = object && partyIn(object)
  if (given && given.kind !== 'pronoun' && given.kind !== 'referring') return given
  const subject = subjectOf(clause)
  const spoken = partyIn(subject)
  const isOfRater = isByRater(clause, at, subject, spoken)
  if (spoken && !isOfRater) {
    const strong = strongOf(spoken, subject, clause, clauses)
    if (strong) return strong
  }
  const firstGrade = units.findIndex(({ kind }) => kind === 'grade')
  const between = verbAt < 0 ? null : partyIn(units.slice(verbAt + 1, firstGrade))
  const isThere = wordsOf(subject) === 'there'
  if (between?.kind === 'named' || (isThere && between?.kind === 'counted')) return between
  const behind = behindOf(units, at, spoken === null)
  const isPlace = /^(?:in|at)$/.test(wordAt(units, at + 1)) && units[at + 2]?.kind === 'council'
  if (behind && (!spoken || isOfRater || spoken.kind === 'referring' || isPlace)) return behind
  if (given) return isOtherObject(given, clause) ? { kind: 'other' } : given
  if (spoken && !isOfRater) return spoken
  return between?.kind === 'referring' ? between : partyAround(clause)
}

/** "nobody was outstanding": no council; "nobody expected" is no such thing. */
const isNobody = ({ units, verbAt }: Clause) =>
  wordAt(units, verbAt - 1) === 'nobody' && /^(?:is|are|was|were|has|had)$/.test(wordAt(units, verbAt))

/** "an outstanding school", "both homes there being good", "good, Estyn said" */
function isOfOther({ units, verbAt }: Clause, at: number, clauses: readonly Clause[]): boolean {
  if (OTHER_NOUN.test(wordAt(units, at + 1))) return true
  const isJoined = wordAt(units, at + 1) === 'or' && units[at + 2]?.kind === 'grade'
  if (isJoined && OTHER_NOUN.test(wordAt(units, at + 3))) return true
  const comma = units.slice(0, at).findLastIndex(({ kind }) => kind === 'stop')
  if (comma > Math.max(verbAt, -1) && partyIn(units.slice(comma + 1, at))?.kind === 'other') return true
  if (units.some(({ lower }) => OTHER_RATERS.test(lower))) return true
  const sentence = clauses.flatMap((one) => one.units)
  const around = sentence.some(({ kind }) => kind === 'council') ? units : sentence
  return OTHER_INSPECTORS.test(wordsOf(around)) && !sentence.some(({ lower }) => lower === 'ofsted')
}

/** "Leeds was rated good and Hull | inadequate": who has come since the grade before. */
function sinceJoint(units: readonly Unit[]): Party | null {
  const joint = units.findIndex(({ lower }) => JOINT.test(lower))
  return joint < 0 ? null : partyIn(units.slice(joint))
}

/** "Leeds from good to outstanding, | Hull from inadequate to good": the grade before those of the change. */
function startOfChange(before: readonly Unit[]): number {
  const last = before.findLastIndex(({ kind }) => kind === 'grade')
  const isChange = before.slice(last + 1).every(({ lower }) => CHANGE.test(lower))
  const earlier = isChange ? before.slice(0, last).findLastIndex(({ kind }) => kind === 'grade') : -1
  return earlier < 0 ? last : earlier
}

/** "Inadequate ratings make it harder": whoever gets them. */
function isOfRatings({ units, verbAt }: Clause, at: number): boolean {
  const isSubject = verbAt < 0 || verbAt >= at || /^(?:in|by|with|of|to)$/.test(wordAt(units, at - 1))
  if (!isSubject || units[at + 1]?.kind !== 'word' || units.some(({ kind }) => kind === 'council'))
    return false
  if (units.slice(at).some(({ lower }) => HANDED.test(lower))) return false
  const isPlural = units
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:ratings|grades|judge?ments)$/.test(lower))
  const isOwned = units
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:its|their|our|the|first)$/.test(lower))
  return isPlural && !isOwned && !units.slice(at).some(({ kind, lower }) => kind === 'date' || isYear(lower))
}

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word)

/** "Ofsted rated | Leeds | good": between the verb, or what joins this grade to the one before, and the grade. */
function objectOf(clause: Clause, at: number): readonly Unit[] | null {
  const before = clause.units.slice(0, at)
  const verb = lastRatingVerb(before)
  if (verb < 0) return null
  const grade = before.findLastIndex(({ kind }) => kind === 'grade')
  if (grade < verb) return before.slice(verb + 1)
  const joint = before.findLastIndex(({ lower }) => JOINT.test(lower))
  const own = before.slice(Math.max(grade, joint) + 1)
  // "scored the island inadequate for adoption and | inadequate for leadership"
  const firstGrade = before.findIndex(({ kind }, index) => kind === 'grade' && index > verb)
  const isShared = own.length === 0 && clause.units[at - 1]?.lower === 'and'
  return isShared ? before.slice(verb + 1, firstGrade) : own
}

const lastRatingVerb = (units: readonly Unit[]) =>
  units.findLastIndex(({ kind, lower }) => {
    const rates = RATING_VERBS.has(lower) || RATING_NOW.has(lower) || GIVING_VERBS.has(lower)
    return (
      kind === 'word' &&
      (rates ||
        /^(?:rating|judging|grading|branding|calling|finding|labelling|deeming|describing|declaring|naming|pronouncing)$/.test(
          lower,
        ))
    )
  })

/** Whether the subject gives the grade: "Ofsted", "they rated". */
function isByRater(clause: Clause, at: number, subject: readonly Unit[], spoken: Party | null): boolean {
  if (spoken && spoken.kind !== 'pronoun' && spoken.kind !== 'referring') return false
  if (subject.slice(0, 4).some(({ kind, lower }) => kind === 'word' && RATERS.has(lower))) return true
  const verb = lastRatingVerb(clause.units.slice(0, at))
  return spoken?.kind === 'pronoun' && verb >= 0 && verb === clause.verbAt
}

/** Null for a subject that a name elsewhere in the clause may stand for. */
function strongOf(
  spoken: Party,
  subject: readonly Unit[],
  clause: Clause,
  clauses: readonly Clause[],
): Party | null {
  const { kind } = spoken
  if (kind === 'pronoun') return null
  if (kind === 'counted' || kind === 'anyone' || kind === 'referring') {
    const member = memberIn(clause) ?? apposedIn(clause)
    if (member) return member
    const listed = listedIn(clause, clauses)
    if (listed) return listed
  }
  if (kind === 'referring') return null
  // "the authorities judged inadequate"
  if (kind === 'several' && clause.kind === 'reduced' && !FEW.test(wordsOf(subject)))
    return { kind: 'counted', bare: false }
  const isElliptic =
    kind === 'counted' && clause.kind === 'joined' && !subject.some(({ lower }) => MANY.has(lower))
  const isOther = isElliptic && clause.parent && partyIn(subjectOf(clause.parent))?.kind === 'other'
  return isOther ? { kind: 'other' } : spoken
}

/** "Leeds is good, | Hull outstanding": where the next grade has its council right before it, that is not this one's. */
function endOfFirst(units: readonly Unit[], grade: number): number {
  if (units[grade - 1]?.kind !== 'council') return grade
  const joint = units.slice(0, grade).findLastIndex(({ lower }) => JOINT.test(lower))
  return joint < 0 ? grade : joint
}

/** "The architect of its climb to good | takes the helm in Leeds" */
const TAKES_JOB =
  /^(?:rating |grade )?(?:(?:takes?|took|taking|has taken) (?:the helm|over|charge|up)|(?:joins|joined|moves|moved|heads|goes|is|has been) (?:to |for |off to )?(?:lead|run|head|appointed|hired)?)\b.* (?:in|at|of|to|for|by) C\b/

/** "a good rating for Leeds": up to the next grade, or beyond where nobody else has been named. */
function behindOf(units: readonly Unit[], at: number, mayBeFar: boolean): Party | null {
  const behind = units.slice(at + 1)
  if (TAKES_JOB.test(wordsOf(behind))) return null
  const next = behind.findIndex(({ kind }) => kind === 'grade')
  const near = partyIn(next < 0 ? behind : behind.slice(0, endOfFirst(behind, next)))
  if (near?.kind === 'named') return near
  const far = next >= 0 && mayBeFar ? partyIn(behind) : null
  return far?.kind === 'named' ? far : null
}

/** "placed the boy in a home and inspectors rated it": the home. */
function isOtherObject(given: Party, { parent }: Clause): boolean {
  if (given.kind !== 'pronoun' || !parent || !/^its?$/.test(given.word)) return false
  return partyIn(parent.units.slice(Math.max(0, parent.verbAt)))?.kind === 'other'
}

function partyAround({ kind, parent }: Clause): Party | null {
  if (!parent || !(kind === 'with' || kind === 'aside' || kind === 'adverbial')) return null
  const party = partyIn(subjectOf(parent))
  return party?.kind === 'other' || party?.kind === 'counted' ? party : null
}

/** "if a council is rated good", "a council cannot be": any council; "a council has been" is the story's own. */
function isAnyone(party: Party | null, clause: Clause): boolean {
  const { kind, opener, parent, units, verbAt } = clause
  if (party?.kind !== 'referring') return false
  const around = parent ? wordAt(parent.units, parent.verbAt) : ''
  if (party.bare && kind === 'reduced' && TO_COME.test(around)) return true
  if (!party.indefinite) return false
  // "A council which requires improvement can expect"
  const isOfSubject = kind === 'relative' && parent && aheadOf(clause, parent).length <= SHORT
  if (isOfSubject && CAN.test(around) && !PAST.test(wordAt(units, verbAt))) return true
  const ahead = parent ? aheadOf(clause, parent) : []
  // "adoption, a service rated inadequate"
  const comma = ahead.findLastIndex(({ kind }) => kind === 'stop')
  const apposedTo = ahead[comma - 1]?.kind
  if (kind === 'reduced' && (apposedTo === 'council' || apposedTo === 'area')) return false
  // "As a council rated good, Leeds"
  if (kind === 'reduced' && wordAt(ahead, 0) === 'as') return false
  if (kind === 'reduced' && verbAt < 0) return !PAST.test(around)
  const verb = wordAt(units, verbAt)
  const isCondition = kind === 'adverbial' && /^(?:if|unless|where|when)$/.test(opener)
  const isNeeded = /^(?:has|had)$/.test(verb) && wordAt(units, verbAt + 1) === 'to'
  return isNeeded || SUPPOSED.test(verb) || (isCondition && !/^(?:was|has|had)$/.test(verb))
}
