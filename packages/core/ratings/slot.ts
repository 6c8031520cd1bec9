/** The places in a clause where a grade may stand: behind what rates, with little or only the rated between. */
import { isAdverb, PREPOSITIONS } from '../text/words.ts'
import type { Clause } from './clause.ts'
import { isNumber } from './counted.ts'
import { GIVING_VERBS, isBe, MODALS, RATING_NOUNS, RATING_NOW, RATING_VERBS } from './lexicon.ts'
import { partyIn } from './party.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

const MOVING =
  /^(?:downgrad\w+|upgrad\w+|slip\w*|slid(?:es?|ing)?|crash\w*|collaps\w+|head(?:s|ed|ing)?|edg(?:es?|ed|ing)|inch(?:es|ed|ing)?|creep\w*|crept|nudg(?:es?|ed|ing)|push(?:es|ed|ing)?|pull(?:s|ed|ing)?|drag(?:s|ged|ging)?|haul(?:s|ed|ing)?|catapult\w*|propel\w*|vault\w*|sprang|spr[iu]ng|shoots?|shot|soar\w*|surg(?:es?|ed|ing)|relegat\w+|elevat\w+|bump(?:s|ed)?|knock(?:s|ed)?|regress\w*|revert\w*|relaps\w+|bounc\w+|advanc\w+|graduat\w+|ascen\w+|descen\w+|swing|swung|swap(?:s|ped)?|away|falls?|fallen|falling|fell|drop\w*|plung\w+|plummet\w*|slump\w*|sinks?|sank|sunk|sinking|declin\w+|mov(?:e[sd]?|ing)|jump\w*|leap\w*|climb\w*|rise[sn]?|rising|rose|improv\w+|went|gone|goes|going|transform\w*|turnaround|turned|lifted|progress\w*|step\w*|demoted|limited|restricted|promoted|raised|exit\w*|escap\w+|up|down|back|journey|out|return(?:s|ed)?|removal|tumbl\w+|came|comes?|shift\w*|switch\w*|took|takes?|taken?|taking|go|get|gets|getting|bring\w*|brought|lead|led|short|close[rd]?|way|road|path|route|far|halfway|arriv\w+|chang(?:ed|es|ing)|revis(?:ed|es|ing)|lower(?:ed|s|ing)|reduc(?:ed|es|ing)|correct(?:ed|s|ing)|amend(?:ed|s|ing))$/
const WISHED =
  /^(?:wants?|wanted|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|like|determined|takes?|took|help|helps|plans?|bid|strive|ambition|goal|target|expects?|promised?)$/
/** What may stand between what rates and the grade. */
const SMALL =
  /^(?:as|for|to|be|being|been|an?|another|its|their|his|the|overall|ofsted|ofsted's|both|all|still|only|at|least|now|just|by|either|neither|also|top|merely|twice|again|once|more|no|longer|not|never|each|currently|already|yet|even|inspectors|or|and|nor|previous|old|new|latest|second|third|fourth|first|own|single|is|are|was|were|straight|much|of|from|better|than|that|out|rating|grade|inspection|with|so|then|there|today|itself|themselves|fully|truly|firmly|sure)$/
/** What Ofsted rates, as the last word before its grade. */
const SERVICE =
  /^(?:services?|care|it|they|them|us|we|you|department|provision|council|authority|authorities|councils|city|borough|county|trust|effectiveness|leadership|governance|performance|management|families|work|nobody|none|no|one|town|all|everything|island|impact|outcomes|practice|homes?|schools?|areas?|experiences|progress|arrangements|company|support|leaders|leavers|children)(?:'s|s')?$/
const STAYING = /^(?:remain(?:s|ed|ing)?|became|become|becomes|becoming|stay(?:s|ed)?|'s|considered)$/
const REACHING = /^(?:wants?|warrant|reach|reached|reaches|reaching|call|called|stays?)$/
const GETTING =
  /^(?:got|wants?|warrant|call|called|settle|settled|achieve|achieving|get|getting|reach|reached|reaching|reaches|become|counts?|lost|shed|meant|stays?)$/
const AIMING =
  /^(?:aim(?:s|ed|ing)?|head(?:s|ed|ing)?|bound|push(?:es|ed|ing)?|striv(?:es?|ing)|hop(?:es?|ed|ing)|bid|aspir(?:es?|ing)|plan(?:s|ned|ning)?)$/
const RATING = /^(?:rating|judging|grading|branding|labelling|deeming|calling)$/
const BEFORE_MOVED =
  /^(?:from|to|of|at|an?|being|its|overall|ofsted|rated|the|previous|just|merely|straight|into)$/
const DIRECTION = /\b(?:from|to|of|at|into|back)\b/

/** Names and unknown words that a rated thing may take up, and what may stand between two grades of one list. */
const FARTHEST = 14
const FARTHEST_GRADE = 8

export const isServiceWord = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.kind !== 'word'
    ? unit.kind === 'council' || unit.kind === 'area' || unit.capital
    : SERVICE.test(unit.lower) || isNumber(unit.lower) || unit.capital)

/** `isOfServices`: whether a clause speaks of services at all, which a plain "is good" needs. */
export function isInSlot(clause: Clause, at: number, isOfServices: (clause: Clause) => boolean): boolean {
  const { units } = clause
  const marked = units[at]?.grade?.marked === true
  let through = 0
  for (let before = at - 1; before >= 0 && through <= FARTHEST; before--) {
    const between = units.slice(before + 1, at)
    const unit = units[before]
    if (unit?.kind === 'grade')
      return (
        ((!unit.grade?.marked || marked) && through <= FARTHEST_GRADE && joins(between)) ||
        isReached(units, before, at)
      )
    const word = wordAt(units, before)
    if (!SMALL.test(word)) through++
    if (word === '') continue
    if (MAKING.test(word) && between.length > 0 && isMade(units, at, between)) return true
    if (RATING_VERBS.has(word) || RATING_NOW.has(word) || RATING.test(word)) return isRated(between)
    const isMoved = MOVING.test(word) && DIRECTION.test(wordsOf(units.slice(before, at)))
    if (isMoved && BEFORE_MOVED.test(wordAt(units, at - 1))) return true
    if (isBe(word) || STAYING.test(word)) {
      const rating = word === 'be' ? ratingBefore(units, before) : ''
      if (rating !== '' && rating !== 'said') continue
      return isSmall(between) && (rating === 'said' || isOfServices(clause) || isWished(units, before))
    }
    const isLast = units[at + 1] === undefined
    if (/^(?:says?|said)$/.test(word) && isLast)
      return between.length > 0
        ? between.every(isServiceWord)
        : /^(?:inad|requir)/.test(units[at]?.lower ?? '')
    if (word === 'sights' || (word === 'stop' && wordAt(units, before - 1) === 'next')) return true
    if (!isSmall(between)) continue
    if (AIMING.test(word) && /\bfor(?: an?)?$/.test(wordsOf(between))) return true
    if (isOutcome(units, before) || isReplaced(units, before)) return true
    const isApposed = between.length === 1 && between[0]?.lower === ','
    if (isApposed && RATING_NOUNS.has(word)) return true
    if (/^(?:verge|brink|cusp|edge)$/.test(word)) return true
    if (RATING_NOUNS.has(word) && /^(?:of|as|to|was|is|at|from)$/.test(wordAt(units, before + 1))) return true
    if (GIVING_VERBS.has(word) && /^(?:of|as|to|from|overall)$/.test(wordAt(units, at - 1))) return true
    if (word === 'got' && units[at + 1]?.kind !== 'word') return true
    if (/^(?:expect(?:s|ed)?|deserves?)$/.test(word)) return marked || units[at + 1]?.kind !== 'word'
    if (GETTING.test(word)) return marked || wordAt(units, before + 1) === 'for' || REACHING.test(word)
  }
  return through <= FARTHEST && isVerbless(clause, at)
}

/** "rose from inadequate in 2016 and then, after a week of visits, to good" */
const isReached = (units: readonly Unit[], left: number, at: number) =>
  wordAt(units, at - 1) === 'to' && units.slice(0, left).some(({ lower }) => MOVING.test(lower))

/** "has been replaced with good" */
const isReplaced = (units: readonly Unit[], at: number) =>
  /^(?:replaced|swapped|exchanged|traded|superseded)$/.test(wordAt(units, at)) &&
  /^(?:with|by|for)$/.test(wordAt(units, at + 1))

/** "keeps a council outstanding", "to make it good" */
function isMade(units: readonly Unit[], at: number, between: readonly Unit[]): boolean {
  const object = between.at(-1)
  const isCouncil =
    object?.kind === 'council' || /^(?:council|authority|department|services?)$/.test(object?.lower ?? '')
  const isIt = /^(?:it|us|them)$/.test(object?.lower ?? '') && units[at]?.lower !== 'good'
  return (
    (isCouncil || isIt) &&
    between.length < 4 &&
    (units[at + 1]?.kind !== 'word' || PREPOSITIONS.has(wordAt(units, at + 1)))
  )
}

const MAKING = /^(?:keeps?|kept|keeping|makes?|made|making|leaves?|left|leaving)$/

/** "came out good", "ended up inadequate", "ended in requires improvement" */
function isOutcome(units: readonly Unit[], at: number): boolean {
  const [verb, word] = [wordAt(units, at - 1), wordAt(units, at)]
  if (/^(?:end(?:s|ed|ing)?|result(?:s|ed|ing)?)$/.test(verb)) return /^(?:up|in|as|at|on|with)$/.test(word)
  return word === 'out' && /^(?:com(?:es?|ing)|came)$/.test(verb)
}

/** "judged overall to be": the verb that "to be" belongs to; '' where it stands alone. */
function ratingBefore(units: readonly Unit[], be: number): string {
  if (wordAt(units, be - 1) !== 'to') return ''
  const verb = units
    .slice(Math.max(0, be - FARTHEST), be)
    .findLast(
      ({ lower }) =>
        lower === 'said' || RATING_VERBS.has(lower) || RATING_NOW.has(lower) || RATING.test(lower),
    )
  return verb?.lower ?? ''
}

const isWished = (units: readonly Unit[], at: number) =>
  units.slice(Math.max(0, at - 6), at).some(({ lower }, index, near) => {
    const isPlan = /^plans?$/.test(lower) && !/^(?:to|for)$/.test(wordAt(near, index + 1))
    return (WISHED.test(lower) && !isPlan) || MODALS.has(lower)
  })

/** "Leadership – Good", "also outstanding overall", "Bolton, outstanding in all areas" */
function isVerbless({ kind, opener, parent, units, verbAt }: Clause, at: number): boolean {
  const before = units.slice(0, at)
  const next = units[at + 1]
  const ends = next === undefined || next.kind === 'stop'
  if (verbAt >= 0 && verbAt < at) return false
  const opensAside = (kind === 'aside' || opener === ':') && at === 0
  if (opensAside && ((ends && units.length <= 2) || THROUGHOUT.test(wordsOf(units.slice(1, 4))))) return true
  if (kind === 'reduced') return isRated(before.slice(1))
  if (kind === 'with') return at > 1 && isServiceWord(before.at(-1))
  if (kind === 'aside' || kind === 'joined') {
    const isOfArea = isAreaAlone(parent)
    const isOfService = before.every(
      (unit) => unit.kind !== 'word' || isSmallWord(unit.lower) || isServiceWord(unit),
    )
    return isOfService && (isOfArea || (ends && at > 0))
  }
  const last = before.at(-1)
  const isApposed = last?.lower === ',' || (SMALL.test(wordAt(units, at - 1)) && units[at - 2]?.lower === ',')
  const goesOn = next !== undefined && /^(?:in|overall|,|for|since|on|until|under)$/.test(next.lower)
  return isApposed && goesOn && partyIn(before)?.kind === 'named'
}

const THROUGHOUT =
  /^(?:overall|throughout|across|(?:in|for|on|under) (?:all|every|each|both|three|four|everything)\b)/

/** "Leadership and governance –" */
function isAreaAlone(clause: Clause | null): boolean {
  if (!clause || clause.verbAt >= 0) return false
  const last = clause.units.at(-1)?.lower ?? ''
  const isService = /\b(?:effectiveness|practice|services|management|governance)$/.test(last)
  return isService || clause.units.some(({ kind }) => kind === 'area')
}

/** "consistently good" is said of everyday work. */
const isSmallWord = (word: string) => SMALL.test(word) || (isAdverb(word) && word !== 'consistently')

const isSmall = (units: readonly Unit[]) =>
  units.every(({ kind, lower }) => (kind === 'word' ? isSmallWord(lower) : kind === 'date' || lower === ','))

/** What a verb of rating rates: nothing, or a service; not "found inadequate recognition". */
function isRated(units: readonly Unit[]): boolean {
  if (isSmall(units)) return true
  if (units[0]?.lower === 'that') return false
  if (/\b(?:as|be)(?: (?:an?|overall|either))?$/.test(wordsOf(units))) return true
  const last = units.findLast(({ kind, lower }) => kind !== 'word' || !(SMALL.test(lower) || isAdverb(lower)))
  return last?.kind === 'stop' || last?.kind === 'date' || isServiceWord(last)
}

function joins(units: readonly Unit[]): boolean {
  return units.every(({ kind, lower }) => {
    if (kind === 'stop') return lower !== '.'
    if (isNumber(lower) || lower === '%') return true
    return kind !== 'word' || SMALL.test(lower) || PREPOSITIONS.has(lower) || SERVICE.test(lower)
  })
}
