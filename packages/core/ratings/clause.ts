/**
 * A sentence as clauses. No full parse: a clause is opened by what opens clauses in newspapers' English (a conjunction, a
 * relative pronoun, a participle after a comma, a second finite verb) and holds its words up to where the next one
 * opens; a main clause that an aside has cut goes on behind it.
 */
import { CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../text/words.ts'
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
import type { Unit } from './units.ts'

export type ClauseKind =
  | 'main'
  /** Joined to the one before it, whose subject it may share. */
  | 'joined'
  | 'relative'
  /** "when", "where", "after", "since", "before" …: see `opener`. */
  | 'adverbial'
  /** "said that", or without the word. */
  | 'content'
  /** "…, rated good in 2016, …" */
  | 'reduced'
  /** "with leaders graded good" */
  | 'with'
  | 'aside'

export interface Clause {
  kind: ClauseKind
  /** The conjunction or pronoun; '' for none. */
  opener: string
  parent: Clause | null
  units: Unit[]
  /** Index of the first finite verb; -1 for none. */
  verbAt: number
  /** Index in the sentence of its first unit. */
  from: number
}

const RELATIVES = new Set(['who', 'which', 'whose', 'whom'])
const ADVERBIALS = new Set([
  'when',
  'where',
  'because',
  'if',
  'unless',
  'until',
  'once',
  'after',
  'before',
  'since',
  'as',
  'so',
  'whether',
  'how',
  'why',
])
const CONTRASTS = new Set(['while', 'whilst', 'although', 'though', 'whereas', 'but', 'despite', 'yet'])
const DASH = /^[–—:;()-]$/
const TELLING =
  /^(?:sa(?:id|ys?|ying)|f(?:ou|i)nd(?:s|ing)?|told|tells?|mean(?:s|t)|hop(?:es?|ed|ing)|concluded?|warn(?:s|ed)|ruled?|rules|state[sd]?|insist(?:s|ed)|admit(?:s|ted)|think|thinks|thought|believed?|believes|know|knew|knows|feel|felt|show(?:s|ed)|saying|adding|added|confirm(?:s|ed)|agreed?|announced?|revealed?|reveals|noted?|notes|decided|claims?|claimed|predicted|promised|pledged|judged|satisfied|sure|confident|news|view|evidence|fact|idea|meaning|given)$/

export function readClauses(units: readonly Unit[]): Clause[] {
  const clauses: Clause[] = []
  let current = open('main', '', null, 0)
  /** Whether a comma or dash stands right before. */
  let fresh = true
  let aside: { outer: Clause } | null = null

  function open(kind: ClauseKind, opener: string, parent: Clause | null, from: number): Clause {
    const clause: Clause = { kind, opener, parent, units: [], verbAt: -1, from }
    clauses.push(clause)
    return clause
  }

  units.forEach((unit, at) => {
    if (unit.kind === 'stop') {
      if (DASH.test(unit.lower)) {
        if (aside && unit.lower !== '(') {
          current = aside.outer
          aside = null
        } else if (unit.lower === ';' || unit.lower === ':') {
          current = open('joined', unit.lower, rootOf(current), at + 1)
        } else {
          const closes =
            unit.lower === '(' ||
            units.slice(at + 1).some((other) => DASH.test(other.lower) && other.kind === 'stop')
          if (closes) aside = { outer: current }
          current = open('aside', unit.lower, current, at + 1)
        }
      } else current.units.push(unit)
      fresh = true
      return
    }
    const opened = opens(units, at, current, fresh)
    if (opened === 'resume') current = resumed(current) ?? open('joined', '', rootOf(current), at)
    else if (opened) {
      const parent = opened.kind === 'main' ? null : current
      const adverbs = opened.kind === 'reduced' ? takeAdverbs(current) : []
      current = open(opened.kind, opened.opener, parent, at)
      current.units.push(...adverbs)
    }
    const tells = current.kind === 'relative' && current.units.length === 1 && isVerbOfRelative(unit)
    if (current.verbAt < 0 && (tells || isFinite(units, at))) current.verbAt = current.units.length
    current.units.push(unit)
    fresh = false
  })
  return clauses.filter((clause) => clause.units.length > 0)
}

function rootOf(clause: Clause): Clause {
  let root = clause
  while (root.parent && root.kind !== 'content' && root.kind !== 'joined') root = root.parent
  return root
}

/** ", previously | rated": the adverb belongs to what follows. */
function takeAdverbs({ units, verbAt }: Clause): Unit[] {
  let from = units.length
  while (
    from > verbAt + 1 &&
    units[from - 1]?.kind === 'word' &&
    /^(?:previously|once|formerly|now|twice|originally|initially|recently|already|still|also|both|each|first|no|longer|not|never)$/.test(
      units[from - 1]?.lower ?? '',
    )
  )
    from--
  return units.splice(from)
}

/** The clause that still waits for its verb, and so goes on behind a clause that stood inside it. */
function resumed(clause: Clause): Clause | null {
  for (let up: Clause | null = clause; up; up = up.parent)
    if (
      up.verbAt < 0 &&
      up.units.length > 0 &&
      (up.kind === 'main' || up.kind === 'joined' || up.kind === 'content')
    )
      return up
  return null
}

/** "That inspection, from 21 November, | graded every area" */
function isOfRater(clause: Clause | null): boolean {
  return (
    clause !== null &&
    clause.kind === 'main' &&
    clause.units
      .slice(0, 3)
      .some(
        ({ kind, lower }) =>
          kind === 'word' && (RATERS.has(lower) || /^(?:inspection|visit|letter)$/.test(lower)),
      )
  )
}

type Opening = { kind: ClauseKind; opener: string } | 'resume' | null

function opens(units: readonly Unit[], at: number, current: Clause, fresh: boolean): Opening {
  const unit = units[at]
  if (!unit) return null
  const { lower } = unit
  const hasVerb = current.verbAt >= 0
  if (at === 0) return sentenceStart(units)
  if (unit.kind === 'word') {
    if (RELATIVES.has(lower)) return { kind: 'relative', opener: lower }
    if (lower === 'that') return opensThat(units, at, fresh)
    if (
      CONTRASTS.has(lower) &&
      !(lower === 'while' && !fresh && units[at - 1]?.lower === 'a') &&
      !(lower === 'but' && /^(?:all|none)$/.test(units[at - 1]?.lower ?? '')) &&
      !(lower === 'yet' && !fresh)
    )
      return { kind: lower === 'despite' ? 'adverbial' : 'joined', opener: lower }
    if (lower === 'with' && (fresh || hasVerb) && opensWith(units, at))
      return { kind: 'with', opener: 'with' }
    if (ADVERBIALS.has(lower) && opensAdverbial(units, at)) return { kind: 'adverbial', opener: lower }
    if (
      /^(?:and|or|nor)$/.test(lower) &&
      !/^(?:better|worse|below|above|higher|lower)$/.test(units[at + 1]?.lower ?? '')
    ) {
      if (!hasVerb && current.kind !== 'reduced' && current.kind !== 'with') return null
      const next = units[at + 1]
      if (next?.kind === 'grade' && !isFinite(units, at + 1)) return null
      return (finiteAhead(units, at + 1) || asideAhead(units, at + 1)) &&
        !RELATIVES.has(units[at + 1]?.lower ?? '')
        ? current.verbAt < 0 && resumed(current) && isVerbNext(units, at + 1)
          ? 'resume'
          : { kind: 'joined', opener: lower }
        : null
    }
    if (fresh) {
      if (isParticiple(lower) && !isPlainNounNext(units, at) && !isOfRater(resumed(current)))
        return { kind: 'reduced', opener: lower }
      if (lower === 'having' || lower === 'being' || lower === 'rating')
        return { kind: 'reduced', opener: lower }
    }
  }
  if (fresh && isVerbNext(units, at)) return 'resume'
  if (fresh && unit.kind === 'word' && RATING_VERBS.has(lower) && isOfRater(resumed(current))) return 'resume'
  if (fresh && hasVerb && startsSubject(unit) && finiteAhead(units, at)) return { kind: 'joined', opener: '' }
  if (
    fresh &&
    current.kind !== 'main' &&
    current.verbAt < 0 &&
    current.kind === 'reduced' &&
    startsSubject(unit) &&
    finiteAhead(units, at)
  )
    return { kind: 'main', opener: '' }
  if (hasVerb && isReducedParticiple(units, at)) return { kind: 'reduced', opener: lower }
  if (
    !hasVerb &&
    isReducedParticiple(units, at) &&
    current.kind !== 'with' &&
    current.kind !== 'reduced' &&
    current.kind !== 'aside'
  )
    return { kind: 'reduced', opener: lower }
  if (hasVerb && isSubjectPronoun(units, at)) return { kind: 'content', opener: '' }
  if (
    hasVerb &&
    !fresh &&
    isTelling(units[at - 1]) &&
    !RATING_VERBS.has(units[at - 1]?.lower ?? '') &&
    startsSubject(unit) &&
    finiteAhead(units, at)
  )
    return { kind: 'content', opener: '' }
  if ((hasVerb || current.kind === 'reduced') && isFinite(units, at) && !unitIsNoun(units, at)) {
    if (resumed(current)) return 'resume'
    // "a service that had been inadequate | was found to be so again"
    if (current.kind === 'relative') return { kind: 'joined', opener: '' }
  }
  return null
}

function sentenceStart(units: readonly Unit[]): Opening {
  const [first] = units
  if (!first || first.kind !== 'word') return null
  if (isParticiple(first.lower) || first.lower === 'having') return { kind: 'reduced', opener: first.lower }
  if (CONTRASTS.has(first.lower))
    return { kind: first.lower === 'despite' ? 'adverbial' : 'main', opener: first.lower }
  if (ADVERBIALS.has(first.lower) && opensAdverbial(units, 0))
    return { kind: 'adverbial', opener: first.lower }
  return null
}

/** "said that it", "a council that was": not "at that time". */
function opensThat(units: readonly Unit[], at: number, fresh: boolean): Opening {
  const before = units[at - 1]
  const next = units[at + 1]
  if (!before || !next || PREPOSITIONS.has(before.lower) || before.lower === 'however') return null
  if (isFinite(units, at + 1) || (isAdverb(next.lower) && isFinite(units, at + 2)))
    return isTelling(before) && !before.kind.startsWith('c')
      ? { kind: 'content', opener: 'that' }
      : { kind: 'relative', opener: 'that' }
  if (isTelling(before) || (fresh && finiteAhead(units, at + 1))) return { kind: 'content', opener: 'that' }
  if (
    SUBJECT_PRONOUNS.has(next.lower) ||
    /^(?:the|its|their|a|services|children's)$/.test(next.lower) ||
    next.kind !== 'word'
  ) {
    if (
      isFinite(units, at + 2) &&
      SUBJECT_PRONOUNS.has(next.lower) &&
      before.kind === 'word' &&
      /^(?:rating|grade|judge?ment|verdict|category|status|grades|ratings)$/.test(before.lower)
    )
      return { kind: 'relative', opener: 'that' }
    if (before.kind === 'grade') return { kind: 'relative', opener: 'that' }
    return finiteAhead(units, at + 1) ? { kind: 'content', opener: 'that' } : null
  }
  return null
}

const isTelling = (unit: Unit | undefined) =>
  unit !== undefined && unit.kind === 'word' && TELLING.test(unit.lower)

/** "with leaders graded good": what follows is graded on its own. */
function opensWith(units: readonly Unit[], at: number): boolean {
  const ahead = units[at - 1]
  if (
    !ahead ||
    !(
      ahead.kind === 'stop' ||
      ahead.kind === 'grade' ||
      ahead.kind === 'date' ||
      ahead.lower === 'overall' ||
      ahead.lower === 'grade' ||
      ahead.lower === 'rating'
    )
  )
    return false
  for (let ahead = at + 1; ahead < units.length && ahead < at + 16; ahead++) {
    const unit = units[ahead]
    if (!unit || (unit.kind === 'stop' && unit.lower !== ',')) return false
    if (unit.kind === 'stop' && !hasGradeAhead(units, ahead)) return false
    if (unit.kind === 'grade')
      return (
        ahead > at + 2 &&
        (units[ahead + 1]?.kind !== 'word' ||
          !/^(?:services|support|care|leadership|practice|rating|ratings|grade)$/.test(
            units[ahead + 1]?.lower ?? '',
          )) &&
        units[ahead + 1]?.kind !== 'area'
      )
    if (isFinite(units, ahead)) return false
  }
  return false
}

function hasGradeAhead(units: readonly Unit[], at: number): boolean {
  return units.slice(at, at + 10).some(({ kind }) => kind === 'grade')
}

function opensAdverbial(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at] ?? { lower: '' }
  const next = units[at + 1]
  if (!next) return false
  if (lower === 'as') {
    if (/^(?:was|were|is|are|did|has|have|had)$/.test(next.lower)) return true
    return units[at - 1]?.kind === 'stop' || next.kind === 'council'
      ? startsSubject(next) && finiteAhead(units, at + 1)
      : SUBJECT_PRONOUNS.has(next.lower)
  }
  if (/^(?:when|if|unless|because|where|whether|how|why)$/.test(lower))
    return !/^(?:it|they) comes? to$/.test(next.lower)
  if (lower === 'once') return SUBJECT_PRONOUNS.has(next.lower)
  if (lower === 'so') return SUBJECT_PRONOUNS.has(next.lower) || /^(?:was|were|is|are)$/.test(next.lower)
  if (/^(?:being|having|previously|initially|it|they|he|she)$/.test(next.lower)) return true
  return finiteAhead(units, at + 1)
}

/** Whether a subject and its finite verb come before the next break. */
function finiteAhead(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + 18; at++) {
    const unit = units[at]
    if (!unit || (unit.kind === 'stop' && !(unit.lower === ',' && isAreaList(units, at)))) return false
    if (unit.kind === 'word') {
      if (
        at > from &&
        (RELATIVES.has(unit.lower) ||
          /^(?:that|but|while|although|though|when|where|if|because|after|before|since|until)$/.test(
            unit.lower,
          ))
      )
        return false
      if (isFinite(units, at)) return true
    } else if (isFinite(units, at)) return true
  }
  return false
}

/** A comma between judged areas: "help and protection, adoption and leadership are". */
function isAreaList(units: readonly Unit[], comma: number): boolean {
  return (
    units.slice(Math.max(0, comma - 2), comma).some(({ kind }) => kind === 'area') &&
    units.slice(comma + 1, comma + 5).some(({ kind }) => kind === 'area')
  )
}

/** "and Leicester, rated inadequate two years ago, requires": a subject that an aside cuts from its verb. */
function asideAhead(units: readonly Unit[], at: number): boolean {
  const [subject, comma, opener] = [units[at], units[at + 1], units[at + 2]]
  return (
    subject?.kind === 'council' &&
    comma?.lower === ',' &&
    opener?.kind === 'word' &&
    (RELATIVES.has(opener.lower) || isParticiple(opener.lower))
  )
}

/** A finite verb, maybe behind adverbs, with no subject of its own. */
function isVerbNext(units: readonly Unit[], at: number): boolean {
  let index = at
  while (index < at + 3 && units[index]?.kind === 'word' && isSmallAdverb(units[index]?.lower ?? '')) index++
  return isFinite(units, index)
}

const isSmallAdverb = (word: string) =>
  isAdverb(word) ||
  /^(?:both|all|each|two|still|now|then|so|too|itself|likewise|together|twice|thus|therefore)$/.test(word)

function startsSubject({ kind, lower }: Unit): boolean {
  return kind !== 'stop' && !(kind === 'word' && (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)))
}

function isSubjectPronoun(units: readonly Unit[], at: number): boolean {
  const { kind, lower } = units[at] ?? { kind: 'stop', lower: '' }
  if (kind !== 'word' || !/^(?:it|they|he|she|we|i)$/.test(lower)) return false
  const before = units[at - 1]?.lower ?? ''
  if (RATING_VERBS.has(before) || RATING_NOW.has(before) || GIVING_VERBS.has(before)) return false
  return isVerbNext(units, at + 1)
}

/** Whether the word before says that this one is part of a verb group that has begun. */
function inGroup(units: readonly Unit[], at: number): boolean {
  let index = at - 1
  while (
    index >= 0 &&
    (units[index]?.kind === 'date' ||
      /^(?:last|year|week|month|today|yesterday)$/.test(units[index]?.lower ?? ''))
  )
    index--
  while (
    index >= 0 &&
    units[index]?.kind === 'word' &&
    (isSmallAdverb(units[index]?.lower ?? '') ||
      /^(?:not|never|no|longer|yet)$/.test(units[index]?.lower ?? ''))
  )
    index--
  const before = units[index]
  return (
    before?.kind === 'word' &&
    (isAuxiliary(before.lower) || /^(?:to|get|gets|got|getting)$/.test(before.lower))
  )
}

const isParticiple = (word: string) =>
  RATING_VERBS.has(word) ||
  /^(?:given|handed|awarded|judging|created|born|formed|branding|grading|labelling|deeming|giving|awarding|told|having|slipping|moving|rising|falling|going)$/.test(
    word,
  )

/** "Councils rated good", "services judged inadequate": not "Ofsted rated", nor "was rated". */
function isReducedParticiple(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!unit || unit.kind !== 'word' || !isParticiple(unit.lower) || inGroup(units, at)) return false
  // "a good grading", "a good overall rating"
  if (/^(?:rating|grading)$/.test(unit.lower)) return false
  return !isFinite(units, at)
}

function isPlainNounNext(units: readonly Unit[], at: number): boolean {
  return /^(?:rating|grading|marked|said|told)$/.test(units[at]?.lower ?? '') && isFinite(units, at)
}

function unitIsNoun(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:rates|brands|labels|marks|plans|hopes|aims|needs|leaves|costs|hits|results|means|wants|hope|cost|spent|led|joined|made|sent|left|lost)$/.test(
      units[at]?.lower ?? '',
    ) && units[at]?.kind === 'word'
  )
}

/** Whether a unit is the first verb of a finite clause. */
export function isFinite(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!unit) return false
  if (unit.kind === 'grade') return isVerbGrade(unit) && !inGroup(units, at) && !isComplement(units, at)
  if (unit.kind !== 'word' || RATERS.has(unit.lower)) return false
  const { lower } = unit
  if (isFiniteAuxiliary(lower)) return !inGroup(units, at)
  if (inGroup(units, at)) return false
  const before = subjectBefore(units, at)
  if (RATING_VERBS.has(lower)) return before !== null && isRater(before)
  if (RATING_NOW.has(lower)) return before !== null && (isRater(before) || before.capital)
  if (
    GIVING_VERBS.has(lower) &&
    /^(?:given|giving|told|seen|downgraded|upgraded|handed|awarded|hands)$/.test(lower)
  )
    return lower === 'told' || lower === 'hands' ? before !== null : before !== null && isRater(before)
  if (
    before &&
    before.kind === 'word' &&
    (PREPOSITIONS.has(before.lower) || /^(?:the|a|an|its|their|his|her)$/.test(before.lower))
  )
    return false
  return (
    isLexicalVerb(lower) ||
    (before !== null &&
      /[^e]ed$/.test(lower) &&
      before.kind !== 'stop' &&
      isNounish(before) &&
      units[at + 1]?.lower !== 'by')
  )
}

const isNounish = (unit: Unit) =>
  unit.kind === 'council' ||
  unit.kind === 'area' ||
  /^(?:it|they|he|she|we|which|who|that|council|authority|county|city|borough|services?|report|inspectors|ofsted|trust|company)$/.test(
    unit.lower,
  )

/** "rated requires improvement", "a requires improvement grade": there the grade is no verb. */
function isComplement(units: readonly Unit[], at: number): boolean {
  const before = subjectBefore(units, at)
  return (
    before === null ||
    (before.kind === 'stop' &&
      (units[at]?.grade?.marked ||
        units.slice(Math.max(0, at - 5), at).some(({ kind }) => kind === 'grade') ||
        DASH.test(before.lower))) ||
    before.kind === 'grade' ||
    before.kind === 'date' ||
    (before.kind === 'word' &&
      (RATING_VERBS.has(before.lower) ||
        PREPOSITIONS.has(before.lower) ||
        isAuxiliary(before.lower) ||
        /^(?:an?|another|its|their|overall|remain(?:s|ed)?|and|or)$/.test(before.lower)))
  )
}

/** "which provide": what follows the pronoun and is no subject is the verb. */
function isVerbOfRelative({ kind, lower, capital }: Unit): boolean {
  return (
    kind === 'word' &&
    !capital &&
    /(?:[^s]s|[^e]e|[^aeiou]n|ed|et|ve|ll|ate)$/.test(lower) &&
    !isAdverb(lower) &&
    !startsNoun(lower)
  )
}

const startsNoun = (lower: string) =>
  RATERS.has(lower) ||
  REFERRING.has(lower) ||
  MANY.has(lower) ||
  PRONOUNS.has(lower) ||
  DETERMINERS.has(lower) ||
  SUBJECT_PRONOUNS.has(lower) ||
  /'s$|s'$/.test(lower) ||
  /^(?:services|children|staff|leaders|managers|workers|ministers|officials)$/.test(lower)

/** The word before a verb, behind its adverbs. */
function subjectBefore(units: readonly Unit[], at: number): Unit | null {
  let index = at - 1
  while (index >= 0 && units[index]?.kind === 'word' && isAdverb(units[index]?.lower ?? '')) index--
  return units[index] ?? null
}

const isRater = ({ kind, lower }: Unit) =>
  kind === 'word' && (RATERS.has(lower) || /^(?:they|it|who|which|that|he|she|we)$/.test(lower))

/** "the council requires improvement": the grade is the verb. */
export const isVerbGrade = ({ lower }: Unit) => /^(?:require[sd]?|needs?|performs?|performed)\b/.test(lower)
