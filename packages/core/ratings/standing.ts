/** How a grade stands in the story, read off its clause's verbs and times. Only `current` is news about a council now. */
import type { Status } from '../schema/vocabulary.ts'
import type { Clause } from './clause.ts'
import type { Party } from './party.ts'
import { subjectOf } from './subject.ts'
import { datesIn } from './dates.ts'
import { isEarlier } from './time.ts'
import type { Unit } from './units.ts'

export interface Standing {
  clause: Clause
  at: number
  clauses: readonly Clause[]
  party: Party | null
  /** One of a list that tells the scale. */
  onScale: boolean
  /** Whether the talk is of an earlier inspection. */
  past: boolean
  published: string | null
}

const SCALE =
  /\b(?:(?:four|three|five|key)(?:[ -]point)? (?:key |possible )?(?:ratings?|grades?)|(?:four|key) (?:key |possible )?(?:judge?ments?|categories|outcomes)|rang(?:e|es|ing) from|scale|sits? between|(?:no )?grade between|reclassified|make way for|a word like|no longer be (?:rated|graded|judged)|means? that)\b/
const DEFINED =
  /(?:^|, |which |that )(?:which |that |this )?(?:(?:is|was|being|means) )?(?:ofsted's |the |its |their |a )*$/
const SUPERSEDED = /\b(?:initially|originally|at first|first told|provisional\w*|draft)\b/
const ASPIRATION =
  /\b(?:aim(?:s|ed|ing)?|target|goals?|ambitions?|aspir\w+|hop(?:es?|ed|ing)|wants?|wanting|wanted (?:\w+ )?to|strive|striving|working towards|on track|help (?:it|them|us) (?:to )?(?:become|be)|(?:journey|path|road|way)(?: of improvement)? to|plans? to|plans? for|planned to|determined to|takes? to (?:be|become)|in order to|bid to|(?<!(?:in|council|service|first|authority) )to become|have at least|pledged?|pledges|we can be|help (?:[\w']+ ){0,3}become|push (?:for|to)|vow(?:s|ed)?|settle for|to get (?:it |us )?to|on course|promis(?:e|es|ed) to|look(?:s|ing)? to|intends?|keen to|striv\w+|towards|would like|focused on)\b/
const PROMISED = /\b(?:will|'ll) (?:soon )?(?:be|become|get)\b/
const THE_GOAL = /^(?:is|was|remains) (?:still )?(?:the|our|its|their) (?:aim|goal|target|ambition)\b/
const HYPOTHETICAL =
  /\b(?:if|could|would|might|may (?:be|have|get|yet)|were to|unless|risk(?:s|ed|ing)? (?:of )?(?:being|losing|falling|becoming)|danger of|likely to|expect(?:ed|s)? to|close to|on the (?:brink|verge|edge|cusp) of|won't be|will not be|will never be|until (?:it|they|we|the|that|he|she|\w+) (?:\w+ )?(?:is|are|was|were|can|could)|until it can|should be|can (?:ever )?be|nobody stays|had it not|better than|too (?:soon|early) to|fear\w*|threat\w*|predict\w*|before (?:it|they|we) (?:is|are|can)|anyone who|whether|narrowly|had we|had they|had care|avoid(?:s|ed|ing)?|prevent|stop(?:s|ped)? (?:it|them|us))\b/
const NEGATED =
  /\b(?:no longer|not|never|neither|nor|cannot|without being|fail(?:s|ed|ing)? to|failure to|too little to|short of|far from|nobody (?:can|could|would|calls?|called)|nothing|\w+n't|denie[sd]|den(?:y|ies|ied)|rejects?|rejected|rather than|instead of)\b/
/** A denial that governs the clause behind it: "would not say that". */
const DENIES =
  /\b(?:nobody|not|never|nothing|cannot|(?:do|does|did|ca|wo|would|could)n't) (?:\w+ ){0,2}(?:say|think|believe|call|claim|hear|pretend)\b|\bnobody\b/
const KEPT =
  /\b(?:retain(?:s|ed|ing)?|keeps?|kept|keeping|still|remain(?:s|ed|ing)?|unchanged|stay(?:s|ed)?|(?:not|n't) (?:change|affect|alter)|not enough to (?:boost|raise|lift|change|improve|shift)|maintain\w*)\b/
const LOST =
  /\b(?:ditch\w*|shed(?:s|ding)?|shak(?:es?|en|ing) off|shook off|escap\w+|remov(?:es?|ed|ing|al)|lift(?:s|ed)?|exit(?:s|ed|ing)?|los(?:es?|t|ing|s)|cost(?:s|ing)?|strip\w*|out of|away from|left behind|leav(?:es?|ing)|left|cast off|throw\w* off|end of|rid of|freed (?:of|from)|up from|down from|improv\w+ (?:on|from)|better than|worse than|break\w* free)(?: (?:of|from|by|its|their|the|a|an|his|our|being|overall|ofsted|rated|previous|old|former|long-standing|city|county|borough|council|one|council's|city's|town|town's|county's|borough's|out|behind|whole|good|'s|which|was|had|been|judged|that|C))*$/
const FROM =
  /\bfrom (?:(?:being|a|an|its|their|the|overall|rated|ofsted|previous|an overall|rating|grade|of|last|judged) )*$/
const TO =
  /^(?:(?:rating|grade|judgement|judgment|overall|status) )?(?:(?:in|of|at|three|two|four|five|years?|ago|last|year|under|the|D|[\d/-]+|january|february|march|april|may|june|july|august|september|october|november|december) ){0,8}to (?:(?:being|a|an|its|overall|rated|straight|just|merely|the) )*$/
const NOW = /\b(?:now|today|currently|at present|yesterday|latest|this time|this week|this year)\b/
const NEW_VERB = /\b(?:is|are|has|have|'s|'ve|remains?|'re)\b/
const CHANGED_FROM = /^(?:behind|tag behind|rating behind|grade behind|status behind)\b/

const OR_BETTER = /^or (?:better|worse|above|below|higher|lower)\b/

export function statusOf(reading: Standing): Status {
  const { clause, at, clauses, party, onScale, past, published } = reading
  const unit = clause.units[at]
  const own = clause.units.slice(0, at)
  const before = wordsOf(
    own.slice(
      Math.max(
        0,
        own.findLastIndex(({ kind, lower }) => kind === 'word' && /^(?:following|despite)$/.test(lower)),
      ),
    ),
  )
  const since = wordsOf(own.slice(own.findLastIndex(({ kind }) => kind === 'grade') + 1))
  const behind = wordsOf(clause.units.slice(at + 1))
  const governed = `${/^(?:following|despite)\b/.test(before) ? '' : governing(clause)} ${before}`.trim()
  const sentence = clauses.map(({ units }) => wordsOf(units)).join(' ')

  if (onScale) return 'scale'
  if (party?.kind === 'other') return 'other-subject'
  if (isRule(clause, at)) return 'scale'
  if (unit?.grade?.relative && definesGrade(clause, at, clauses)) return 'scale'
  const supposed =
    HYPOTHETICAL.test(governed) ||
    / 'd (?:still |all |never )?(?:be|get|have)\b/.test(` ${governed}`) ||
    ifAround(clause)
  const isLaterThen = isEarlier({ clause, at, clauses }, published)
  if (
    /\breclassified\b/.test(sentence) ||
    (clauses[0]?.units[0]?.kind === 'grade' && clauses[0].units[1]?.lower === 'means')
  )
    return 'scale'
  if (party?.kind === 'counted')
    return SUPERSEDED.test(governed)
      ? 'superseded'
      : supposed && /\b(?:could|would|might|if)\b/.test(governed)
        ? 'hypothetical'
        : 'aggregate'
  if (party?.kind === 'anyone' && !FROM.test(`${before} `) && !LOST.test(before)) {
    if (ifAround(clause)) return 'hypothetical'
    if (OR_BETTER.test(behind) || /\bor (?:better|worse|above|below)\b/.test(behind)) return 'scale'
    if (/\bcannot\b/.test(sentence) && !ifAround(clause)) return 'scale'
    if (supposed || (/\b(?:would|could|might)\b/.test(sentence) && clause.kind === 'reduced'))
      return 'hypothetical'
    if (
      !/\b(?:was|were|had|moved?|has|have|did)\b/.test(before) ||
      clause.kind === 'reduced' ||
      OR_BETTER.test(behind)
    )
      return 'scale'
  }
  if (
    (SCALE.test(sentence) &&
      !ASPIRATION.test(governed) &&
      party?.kind !== 'named' &&
      SCALE.test(`${wordsOf(clause.units)} ${wordsOf(clause.parent?.units ?? [])}`)) ||
    (OR_BETTER.test(behind) && party === null)
  )
    return 'scale'
  if (SUPERSEDED.test(`${governed} ${behind}`)) return 'superseded'
  if (ifAround(clause) && clause.opener === 'before') return 'hypothetical'
  if (ASPIRATION.test(governed) || THE_GOAL.test(behind)) return 'aspiration'
  if (PROMISED.test(before) && !/\bwill never\b/.test(before) && clause.kind !== 'adverbial')
    return 'aspiration'
  if (supposed && !/\bwould not say\b/.test(governed)) return 'hypothetical'
  if (
    !/^(?:following|despite)\b/.test(before) &&
    own.length < clause.verbAt &&
    /^(?:would|could|might)$/.test(clause.units[clause.verbAt]?.lower ?? '')
  )
    return 'hypothetical'
  const isKept = KEPT.test(`${since} ${behind.slice(0, 24)}`) && !/\bno longer\b/.test(since)
  if (isKept && !/\bwhen\b/.test(since))
    return isLaterThen && !/\b(?:keeps?|kept|retain\w*|maintain\w*)\b/.test(since) ? 'previous' : 'current'
  if (NEGATED.test(negatable(clause, at)) && !/\bnot only\b/.test(before))
    return /\bnot one of\b/.test(before) ? 'current' : 'negated'
  if (/\bnow (?:rated |judged |graded |at |a |an )?$/.test(`${since} `) && !/\bby now\b/.test(since))
    return 'current'
  if (isLeft(clause, at)) return 'previous'
  if (CHANGED_FROM.test(behind) || LOST.test(before)) return 'previous'
  if (NOW.test(since) && NEW_VERB.test(`${since} ${wordsOf(subjectOf(clause))}`)) return 'current'
  if (isLaterThen) return 'previous'
  const isPastTense =
    /\b(?:was|were|found|rated|judged|graded|gave|said|received)\b/.test(before) || clause.verbAt < 0
  const isFresh = party?.kind === 'named' || datesIn(clause.units).length > 0
  if (past && !isFresh && isPastTense && !NOW.test(sentence) && !/\b(?:is|are|has|have)\b/.test(since))
    return 'previous'
  return 'current'
}

/** "from good to": told as what was before; "good to outstanding" too. */
function isLeft({ units }: Clause, at: number): boolean {
  const before = wordsOf(units.slice(0, at))
  const next = units.slice(at + 1).findIndex(({ kind }) => kind === 'grade')
  if (next >= 0) {
    const between = `${wordsOf(units.slice(at + 1, at + 1 + next))} `
    if (TO.test(between.trimStart())) return true
  }
  if (!FROM.test(`${before} `)) return false
  return true
}

/** Words of the clauses that this one hangs on: "hopes that", "would be happy if". */
function governing(clause: Clause): string {
  const words: string[] = []
  let up: Clause | null = clause
  for (let depth = 0; up && depth < 4; depth++) {
    const { kind, parent, opener }: Clause = up
    if (
      !parent ||
      !(
        kind === 'content' ||
        (kind === 'adverbial' &&
          (/^(?:if|until|unless|whether|so)$/.test(opener) || (opener === 'before' && ifAround(clause)))) ||
        (kind === 'relative' && /anyone/.test(wordsOf(parent.units)))
      )
    )
      break
    words.unshift(
      wordsOf(
        parent.units
          .filter((unit) => unit.kind !== 'grade' && unit.start < (clause.units[0]?.start ?? 0))
          .slice(-14),
      ),
    )
    up = parent
  }
  return words.join(' ')
}

/** "if it is judged good": the clause is the condition, or stands in one. */
function ifAround(clause: Clause): boolean {
  for (let up: Clause | null = clause, depth = 0; up && depth < 4; up = up.parent, depth++) {
    if (up.kind === 'adverbial')
      return (
        /^(?:if|unless|until)$/.test(up.opener) ||
        (up.opener === 'before' && up.units.some(({ lower }) => /^(?:can|could)$/.test(lower)))
      )
    else if (up.kind === 'joined' && !/^(?:and|or)$/.test(up.opener)) return false
  }
  return false
}

/** A denial holds from its word to the end of its clause, and for the clause that it governs. */
function negatable(clause: Clause, at: number): string {
  const own = clause.units.slice(0, at)
  const start = own.findLastIndex(({ kind, lower }) => kind === 'stop' && lower === ',')
  const verb = clause.verbAt >= 0 && clause.verbAt < at ? clause.verbAt : 0
  const grade = own.findLastIndex(({ kind }) => kind === 'grade')
  const joined =
    grade >= 0 && own.slice(grade + 1).every(({ lower }) => /^(?:or|nor|,|and|a|an)$/.test(lower))
  const from = joined || start < verb ? 0 : Math.max(0, Math.min(start, verb))
  const denier = subjectOf(clause).filter(({ lower }) => /^(?:nobody|none|neither|nothing|no)$/.test(lower))
  const words = wordsOf([
    ...denier,
    ...own.slice(Math.max(from, clause.verbAt >= 0 && clause.verbAt < at ? clause.verbAt : 0)),
  ])
  const parent = clause.kind === 'content' && clause.parent ? wordsOf(clause.parent.units.slice(-5)) : ''
  return `${DENIES.test(parent) ? parent : ''} ${grade >= 0 && !joined ? wordsOf(own.slice(grade + 1)) : words}`
}

/** "An inadequate rating drives people away": any such rating does. */
function isRule({ units, verbAt }: Clause, at: number): boolean {
  if (
    at !== 1 ||
    !/^an?$/.test(units[0]?.lower ?? '') ||
    !/^(?:rating|grade|judge?ment|verdict)$/.test(units[2]?.lower ?? '')
  )
    return false
  return verbAt < 0 || /^(?:means|can|is|does|leads|could|will|may)$/.test(units[verbAt]?.lower ?? '')
}

/** "Inadequate is the lowest grade", "inadequate, the lowest of the ratings" */
function definesGrade(clause: Clause, at: number, clauses: readonly Clause[]): boolean {
  const before = clause.units.slice(0, at)
  const grade = before.findLastIndex(({ kind }) => kind === 'grade')
  if (grade >= 0)
    return DEFINED.test(`${wordsOf(before.slice(grade + 1)).replace(/^(?:rating|grade|judge?ment) ?/, '')} `)
  const previous = clauses[clauses.indexOf(clause) - 1]
  return (
    previous !== undefined &&
    (clause.kind === 'aside' || clause.kind === 'relative' || clause.kind === 'joined') &&
    previous.units.slice(-3).some(({ kind }) => kind === 'grade') &&
    DEFINED.test(`${wordsOf(before)} `)
  )
}

const wordsOf = (units: readonly Unit[]) =>
  units
    .map(({ kind, lower, date }) =>
      kind === 'council' ? 'C' : kind === 'date' ? `D ${date?.text.toLowerCase() ?? ''}` : lower,
    )
    .join(' ')
