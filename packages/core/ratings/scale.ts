/** Whether a grade is told as a step of the scale, or of a class of councils in a rule. */
import type { Standing, Words } from './around.ts'
import { type Clause, verbOf } from './clause.ts'
import { MANY } from './lexicon.ts'
import { aheadOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'
import { ASPIRATION, PRESENT, SCALE } from './wordings.ts'

/** "the gradings run from", and to the last of them. */
const RANGES =
  /\b(?:ratings?|gradings?|grades?|marks?|scale|judge?ments?|verdicts?|scores?) (?:\w+ )?(?:run|range|go|stretch|extend|var)\w* (?:all the way )?from\b/
/** What is done to a grade as such: "abolish the". */
const RENAMES =
  /\b(?:abolish\w*|scrap(?:s|ped|ping)?|ax(?:e|es|ed|ing)|retir\w+|renam\w+|redefin\w+|introduc\w+|(?:do|does|doing) away with|in its place comes)(?: (?:the|word|term|label|grade|rating|category|G|and|or|,|of|an?|new|old))*$/
const SCALE_WORD = /(?:^|\b(?:word|term|label|phrase|grade|category|rating|judge?ment|tag|D))$/
const NO_LONGER =
  /^(?:(?:rating|grade|category|judge?ment|label) )?(?:disappear|vanish|ceas|(?:will|would|should) (?:no longer (?:do|exist|be (?:used|given|enough))|go\b|disappear|vanish|cease)|(?:is|was|has been|will be|are|to be) (?:(?:now|being) )?(?:abolished|scrapped|axed|retired|renamed|dropped|replaced))/

const OWNED = /\bC\b|\b(?:its|their|our|the|an?|that|this)$/
/** "From then on adequate | will disappear", "requires improvement | will replace it" */
const WILL_GO =
  /^(?:will|would|is to) (?:disappear|vanish|cease|(?:take|come in) its place|replace (?:it|the|G)|be replaced)\b/

/** "Requires improvement is the third of four possible ratings" */
const IN_RANK =
  /^is (?:ofsted's |the )?(?:first|second|third|fourth|last|next|middle)(?:[ -](?:best|worst|highest|lowest))? (?:of|in) (?:the |ofsted's |its )?(?:four|five|scale)\b/
/** "The regulator replaced the adequate grade with" */
const REPLACES =
  /\b(?:ofsted|regulator|watchdog|inspectorate|government|framework)(?: \w+)? (?:replac|swapp)\w+(?: an?| the| its)?(?: G(?: \w+)? (?:with|for|by)(?: an?| the)?)?$/

export function tellsScale({ clause, party }: Standing, { before, behind, governed }: Words): boolean {
  if (RANGES.test(before) || (!/\bC\b/.test(before) && RENAMES.test(before))) return true
  if (SCALE_WORD.test(before) && NO_LONGER.test(behind)) return true
  if (!OWNED.test(before) && WILL_GO.test(behind)) return true
  if (IN_RANK.test(behind)) return true
  if (!/\bC\b/.test(`${before} ${behind}`) && REPLACES.test(before)) return true
  if (/\banything less than$/.test(governed) && !ASPIRATION.test(governed)) return true
  if (party === null && /^or (?:better|worse|above|below|higher|lower)\b/.test(behind)) return true
  const around = `${wordsOf(clause.units)} ${wordsOf(clause.parent?.units ?? [])}`
  return party?.kind !== 'named' && SCALE.test(around) && !ASPIRATION.test(governed)
}

/** "Inadequate authorities": with no article, a class of them. */
export const isOfClass = ({ clause: { units }, at }: Standing) =>
  units[at + 2]?.kind !== 'council' &&
  (MANY.has(wordAt(units, at + 1)) || wordAt(units, at + 1) === 'ones') &&
  !/^(?:services|areas|places)$/.test(wordAt(units, at + 1)) &&
  (at === 0 || !/^(?:the|its|their|two|both|these|those|three|four)$/.test(wordAt(units, at - 1)))

/** "An inadequate rating drives people away": any such rating does. */
export function isRule({ clause: { units }, at }: Standing): boolean {
  // "A judgement of inadequate can trigger"
  const isOfAny = /^an? (?:\w+ )?(?:rating|grade|judge?ment|verdict) of$/.test(wordsOf(units.slice(0, at)))
  const verb = wordAt(units, /ly$/.test(wordAt(units, at + 1)) ? at + 2 : at + 1)
  if (isOfAny && RULES.test(verb) && !/^[cw]ould$/.test(verb)) return true
  const isAny =
    at === 1 &&
    /^an?$/.test(wordAt(units, 0)) &&
    /^(?:rating|grade|judge?ment|verdict)$/.test(wordAt(units, 2))
  const isOfOne =
    /^(?:would|could|may)$/.test(wordAt(units, 3)) && units.some(({ kind }) => kind === 'council')
  return isAny && !isOfOne && RULES.test(wordAt(units, 3))
}

/** "One that is good | gets left alone" */
export function isHabit({ clause, clauses }: Standing): boolean {
  const { kind, parent, units, verbAt } = clause
  if (kind !== 'relative' || !parent || !IS_SO.test(units[verbAt]?.lower ?? '')) return false
  const ahead = aheadOf(clause, parent)
  if (!OF_ANY.test(wordsOf(ahead))) return false
  const next = clauses[clauses.indexOf(clause) + 1]
  const verb = parent.verbAt >= ahead.length ? verbOf(parent) : next?.verbAt === 0 ? verbOf(next) : ''
  if (/^(?:would|will|should|must)$/.test(verb))
    return UNDER_RULES.test(wordsOf(clauses.flatMap((one) => one.units)))
  return (
    HABIT.test(verb) || (/^(?:is|are|has|have|gets?|can|must)$/.test(verb) && OF_EACH.test(wordsOf(ahead)))
  )
}

const UNDER_RULES =
  /\bunder (?:the |new |draft |these |those |its |current )*(?:proposals?|plans?|rules|law|regime|framework|bill|policy|scheme|arrangements|system|guidance|regulations)\b/
const IS_SO = /^(?:is|are|has|have|requires?|needs?)\b/
const OF_ANY = /(?:^|, |\b(?:and|but|while) )(?:an?|one|any|every|each|those)(?: [\w']+){0,4}$/
const OF_EACH = /\b(?:one|any|every|each|those)(?: [\w']+){0,4}$/
const HABIT = /^(?!is$|has$|was$|says$)[a-z]{2,20}s$/
const RULES = /^(?:do|does|did|can|could|may|will|would|(?!is|was|has)[a-z]{2,20}s)$/
const IS =
  /^(?:, )?(?:(?:which|that|this) ?)?(?:(?:is|was|being|means) ?)?(?:(?:ofsted's|the|its|their|a) ?)*$/

/** "Inadequate is the lowest grade", "inadequate, the lowest of the ratings" */
export function isDefined({ clause, at, clauses }: Standing): boolean {
  if (!clause.units[at]?.grade?.relative)
    return (
      at === 0 &&
      clause.units.slice(1).some(({ grade }) => grade?.relative) &&
      /^(?:is|was)$/.test(verbOf(clause))
    )
  const before: readonly Unit[] = clause.units.slice(0, at)
  const grade = before.findLastIndex(({ kind }) => kind === 'grade')
  if (grade >= 0)
    return IS.test(wordsOf(before.slice(grade + 1)).replace(/^(?:rating|grade|judge?ment) ?/, ''))
  const previous = clauses[clauses.indexOf(clause) - 1]
  const hangs = clause.kind === 'aside' || clause.kind === 'relative' || clause.kind === 'joined'
  return (
    hangs &&
    IS.test(wordsOf(before)) &&
    previous?.units.slice(-3).some(({ kind }) => kind === 'grade') === true
  )
}
const REGIME = /\b(?:inspect\w*|visits?|visited|years?|returns?|revisit\w*|re-inspect\w*|wait\w*)\b/

/** "By the time a council is inadequate", "a council that is inadequate might": not the class of a rule. */
export function isCaseOfAny({ kind, opener, units, verbAt, parent }: Clause): boolean {
  if (kind === 'adverbial') return /^(?:when|once|where)$/.test(opener) && PRESENT.test(wordAt(units, verbAt))
  const words = wordsOf(units)
  if (/^by the time\b/.test(words)) return true
  if (!parent || !(kind === 'relative' || kind === 'reduced')) return false
  const main = wordsOf(parent.units)
  return /^an? /.test(main) && /\b(?:might|could|may|would|will)\b/.test(main) && !REGIME.test(main)
}
