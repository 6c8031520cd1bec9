/** Whose a grade may be, as a noun phrase says it: a council by name, "the council" or "it", a home, many councils … */

import { CONJUNCTIONS, PREPOSITIONS } from '../text/words.ts'
import { countedAt, isNumber } from './counted.ts'
import { ELSEWHERE, isAuxiliary, isLexicalVerb, MANY, OTHERS, PRONOUNS, REFERRING } from './lexicon.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

export type Party =
  | { kind: 'named'; units: Unit[] }
  /**
   * "the council", "the county", "services". `indefinite`: "a council", any or one; `newcomer`: one that comes up first here, "one council", "a
   * Yorkshire council"; `bare`: without "the", "its" and the like; `gone`: "the old council"; `words`: those before the noun.
   */
  | {
      kind: 'referring'
      noun: string
      indefinite: boolean
      newcomer: boolean
      bare: boolean
      gone: boolean
      words: string
    }
  | { kind: 'pronoun'; word: string }
  /** "both", "the two councils". `bare`: no word says of what. */
  | { kind: 'several'; bare: boolean }
  | { kind: 'former' | 'latter' }
  /** A home, a school, a board … */
  | { kind: 'other' }
  /** "29 authorities". `bare`: "three", of whatever was spoken of. */
  | { kind: 'counted'; bare: boolean }
  /** "councils", "any authority", "if you": nobody in particular. */
  | { kind: 'anyone' }

/** What a council is named for besides its grade: it helps, it is compared, somebody came from it. */
const BESIDE =
  /^(?:from|with|like|unlike|alongside|than|beside|near|nearby|by|versus|behind|joining|shares?|counting|including|excluding|barring)$/
const BESIDE_TOO =
  /^(?:neighbouring|nearby|and|the|of|on|in|at|for|those|borough|councils?|services|reports?|verdicts?|letters?|inspections?)$/
/** "the same class as Leeds", "as far away as Leeds", "councils such as Leeds": "as well as" lists. */
const COMPARED = /\b(?:same|such|as (?!well)\w+)(?: \w+)? as$/
const NEIGHBOUR = /^(?:neighbours?|twin|rival)$/
/** As many words may stand between it and the name. */
const BESIDE_REACH = 6
/** Between the councils of one list. */
const LINK = /^(?:and|or|nor|&|in|the|north|south|west|east|both|of|london|lancashire|neighbouring|as|well)$/
/** "in Leeds and | at | Bury" */
const AT = /^(?:at|in|for|to|by|on|of|from)$/
/** "a trio of London councils" */
export const FEW = /\b(?:pair|duo|trio|quartet) of\b/
const ANY = /^(?:any|every|either)$/
/** As many words may a place and the subject behind it take up. */
const MOST_WORDS = 10
const PLACE = /^(?:county|city|borough|town|shire|island|peninsula|unitary|capital)$/
const FORMER = /^(?:old|former|previous|defunct|abolished|predecessor)$/
/** What "both" may be besides two judged areas. */
const TOGETHER =
  /^(?:councils?|authorities|boroughs|counties|cities|successors|services|departments|places|halves|cases?|instances?)$/
/** "the second still requires improvement" */
const STILL = /^(?:still|now|also|again|already|merely|only|just|even|then|once|,)$/
const DETERMINER = /^(?:the|an?|any|every|either|no|its|their|each|this|that|one)$/

/** The strongest that some words speak of: the first, but a name before "the council", and that before "it". */
export function partyIn(units: readonly Unit[]): Party | null {
  let weak: Party | null = null
  for (let at = 0; at < units.length; at++) {
    const strong = strongAt(units, at, weak !== null)
    if (strong) return isPlace(strong, units, at) && hasOther(units, at) ? { kind: 'other' } : strong
    weak ??= weakAt(units, at)
    if (weak?.kind === 'anyone' || weak?.kind === 'counted') return weak
  }
  return weak
}

/** "in both places the safeguarding board": where something is, before what it is. */
const isPlace = ({ kind }: Party, units: readonly Unit[], at: number) =>
  kind === 'several' && wordAt(units, at - 1) === 'in'

const hasOther = (units: readonly Unit[], from: number) =>
  units.slice(from, from + MOST_WORDS).some((_, at) => isOther(units, from + at))

const withoutGenitive = (word: string) => (word.endsWith("'s") ? word.slice(0, -2) : word)

function strongAt(units: readonly Unit[], at: number, hasWeak: boolean): Party | null {
  if (units[at]?.kind === 'council')
    return isBeside(units, at)
      ? null
      : ownsOther(units, at)
        ? { kind: 'other' }
        : { kind: 'named', units: councilsFrom(units, at) }
  const word = wordAt(units, at)
  if (word === '') return null
  if (isOther(units, at)) return { kind: 'other' }
  if (wordAt(units, at - 1) === 'the') {
    const turn = withoutGenitive(word)
    if ((turn === 'former' || turn === 'latter') && units[at + 1]?.kind !== 'council') return { kind: turn }
    const isOrdinal = word === 'first' || word === 'second'
    if (isOrdinal && units.slice(at + 1).every(({ lower }) => STILL.test(lower)))
      return { kind: word === 'first' ? 'former' : 'latter' }
  }
  const counted = countedAt(units, at)
  if (counted?.kind === 'named') return { kind: 'named', units: councilsFrom(units, counted.namesAt) }
  if (counted) return counted
  if (/^(?:both|each)$/.test(word) && !hasWeak) {
    const isOfCouncils = TOGETHER.test(wordAt(units, at + 1))
    const isBare = at === units.length - 1 || /^(?:of|were|had|have|are|,)$/.test(units[at + 1]?.lower ?? '')
    if (isOfCouncils || isBare) return { kind: 'several', bare: !isOfCouncils }
  }
  if (
    MANY.has(word) &&
    !/^(?:services|areas|places|trusts)$/.test(word) &&
    !REFERRING.has(wordAt(units, at + 1))
  ) {
    if (FEW.test(wordsOf(units.slice(Math.max(0, at - 4), at)))) return { kind: 'several', bare: false }
    // "the smallest of the counties"
    if (wordAt(units, at - 2) === 'of' && /^\w{3,}est$/.test(wordAt(units, at - 3)) && at <= 4)
      return {
        kind: 'referring',
        noun: 'council',
        indefinite: false,
        newcomer: false,
        bare: false,
        gone: false,
        words: '',
      }
    if (/^(?:the|these)$/.test(wordAt(units, at - 1))) {
      // "Of the councils seen, 10"
      const isPartOf =
        at === 2 && wordAt(units, 0) === 'of' && units.slice(at).some(({ lower }) => isNumber(lower))
      return { kind: isPartOf ? 'counted' : 'several', bare: false }
    }
    const isOfWhole = word === 'departments' && /^(?:all|both)$/.test(wordAt(units, at - 1))
    if (!hasWeak && units[at - 1]?.kind !== 'council' && !isOfWhole) return { kind: 'anyone' }
  }
  if (/^(?:any|either)$/.test(word) && wordAt(units, at + 1) === 'of') return { kind: 'anyone' }
  return word === 'those' && !hasWeak && at === units.length - 1 ? { kind: 'anyone' } : null
}

function weakAt(units: readonly Unit[], at: number): Party | null {
  const word = wordAt(units, at)
  if (word === '') return null
  const noun = word.includes("'") ? word.replace(/'s$/, '').replace(/s'$/, 's') : word
  if (PLACE.test(noun) && wordAt(units, at + 1) === 'and' && PLACE.test(wordAt(units, at + 2)))
    return { kind: 'several', bare: false }
  if (isServiceOf(units, at) || isFirstOfTwo(units, at)) return null
  if (REFERRING.has(noun)) {
    const determiner = determinerOf(units, at)
    const isNone =
      wordAt(units, at - 1) !== 'not' &&
      /\bnot (?:a single|an?|any) (?:\w+ ){0,2}$/.test(`${wordsOf(units.slice(Math.max(0, at - 5), at))} `)
    if (determiner === 'no' || isNone) return { kind: 'counted', bare: false }
    if (ANY.test(determiner) && !noun.startsWith('service')) return { kind: 'anyone' }
    const gone =
      noun === 'predecessor' || FORMER.test(wordAt(units, at - 1)) || FORMER.test(wordAt(units, at - 2))
    const isPlaced = units[at - 1]?.capital === true && at > 1
    const indefinite = /^an?$/.test(determiner) && !isPlaced
    const newcomer = /^(?:an?|one|another)$/.test(determiner)
    return {
      kind: 'referring',
      noun,
      indefinite,
      newcomer,
      bare: determiner === '',
      gone,
      words: wordsOf(units.slice(Math.max(0, at - 3), at)),
    }
  }
  if (PRONOUNS.has(word)) return { kind: 'pronoun', word }
  const next = wordAt(units, at + 1)
  if (word === 'you' && (wordAt(units, at - 1) === 'if' || /^(?:would|could|'d)$/.test(next)))
    return { kind: 'anyone' }
  return word === 'none' ? { kind: 'counted', bare: true } : null
}

/** "island | city", "county | town" */
const isFirstOfTwo = (units: readonly Unit[], at: number) =>
  PLACE.test(wordAt(units, at)) && /^(?:city|town|borough)$/.test(wordAt(units, at + 1))

/** "services in | the city": the city's. */
const isServiceOf = (units: readonly Unit[], at: number) =>
  /^(?:services?|department|provision)$/.test(wordAt(units, at)) &&
  /^(?:in|at|of|for)$/.test(wordAt(units, at + 1)) &&
  wordAt(units, at + 2) === 'the' &&
  PLACE.test(wordAt(units, at + 3))

/** "Leeds's fostering agency", "the Leeds special educational needs service" */
function ownsOther(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = wordAt(units, next)
    if (word === '' || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word)) return false
    if (isOther(units, next)) return true
  }
  return false
}

/** "with help from Leeds", "Croydon's neighbour Lambeth" */
function isBeside(units: readonly Unit[], at: number): boolean {
  if (NEIGHBOUR.test(wordAt(units, at + 1))) return true
  // "Of Lancashire's three councils, Blackpool"; "Leeds, not Hull, was"
  if (units[at]?.owns && at === 1 && /^(?:of|among)$/.test(wordAt(units, 0))) return true
  if (wordAt(units, at - 1) === 'not' && units[at - 2]?.lower === ',') return true
  for (let before = at - 1; before >= Math.max(0, at - BESIDE_REACH); before--) {
    if (units[before]?.kind === 'council') continue
    const word = wordAt(units, before)
    if (BESIDE.test(word) || (word === 'after' && before > 0)) return true
    if (word === 'as') return COMPARED.test(wordsOf(units.slice(Math.max(0, before - 3), before + 1)))
    if (!BESIDE_TOO.test(word)) return false
  }
  return false
}

/** The councils of a list that begins at a unit: "Bolton, Bury and Hull", "Halton, in the north west, and Hull". */
function councilsFrom(units: readonly Unit[], from: number): Unit[] {
  const named: Unit[] = []
  for (let at = from; at < units.length; at++) {
    const unit = units[at]
    if (unit?.kind === 'council') named.push(unit)
    else if (/^(?:in|on)$/.test(wordAt(units, at)) && units[at - 1]?.lower === ',') {
      const comma = units.slice(at, at + 6).findIndex(({ lower }) => lower === ',')
      if (comma < 0) break
      at += comma
    } else if (wordAt(units, at) === 'other' && /^(?:to|for|in|at)$/.test(wordAt(units, at + 1))) at++
    else if (AT.test(wordAt(units, at)) && LINK.test(wordAt(units, at - 1))) continue
    else if (isAdjective(units, at)) continue
    else if (unit?.kind === 'stop' ? unit.lower !== ',' : !LINK.test(wordAt(units, at))) break
  }
  return named
}

/** "Leicestershire and | tiny | Rutland" */
function isAdjective(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at)
  if (word === '' || wordAt(units, at - 1) !== 'and' || units[at + 1]?.kind !== 'council') return false
  return (
    !PREPOSITIONS.has(word) &&
    !CONJUNCTIONS.has(word) &&
    !isLexicalVerb(word) &&
    !isAuxiliary(word) &&
    !/(?:ed|ly)$/.test(word)
  )
}

/** Before these, or behind, "home" is where somebody lives. */
const GOING =
  /^(?:at|back|go|goes|going|gone|went|come|comes|came|coming|get|gets|got|way|returns?|returned|stay|stays|bring|brought|drive|driven|hits?|own|from|away|foster|family|permanent|loving|safe|good|leave|leaves|left|their|her|his|my|our|in|of|)$/
const LIVING = /^(?:secretary|office|counties|education|schooling|visits?|town|to|truths?|page|life|lives)$/
/** "risk outside the home": where a family lives. */
const PLACED = /^(?:outside|inside|within|beyond|in|leave|leaves|left|around)$/
/** Words that name another body only with the word behind them, or before them. */
const WITH_NEXT: Record<string, RegExp> = {
  adult: /^(?:social|care|services|education|learning)$/,
  further: /^education$/,
  adults: /^(?:social|care|services)$/,
  youth: /^(?:justice|offending)$/,
  supported: /^accommodation$/,
  special: /^educational$/,
  case: /^reviews?$/,
  police: /^(?:force|service)$/,
  fire: /^(?:and|service|brigade)$/,
  guest: /^house$/,
  fostering: /^(?:services?|agency|agencies)$/,
}

/** A place that somebody comes from, goes to or is compared with. */
const BESIDE_PLACE = /^(?:from|to|of|near|like|unlike|with|than|by|and|or)$/

/** Most words are none of these, and need no other question. */
const MAY_BE_OTHER = new Set([
  ...OTHERS,
  ...ELSEWHERE,
  ...Object.keys(WITH_NEXT),
  ...'police trust send partnership'.split(' '),
])

function isOther(units: readonly Unit[], at: number): boolean {
  const word = withoutGenitive(wordAt(units, at))
  if (!MAY_BE_OTHER.has(word)) return false
  const before = wordAt(units, at - 1)
  if (word === 'police' && units[at]?.capital && units[at - 1]?.capital) return true
  if (word === 'trust')
    return /^(?:health|nhs|hospitals?|foundation|academy|ambulance|multi-academy)$/.test(before)
  const next = WITH_NEXT[word]
  if (next) return next.test(wordAt(units, at + 1))
  if (word === 'school' && /^(?:reports?|improvement|places)$/.test(wordAt(units, at + 1))) return false
  if (/^centres?$/.test(word))
    return !/^(?:civic|town|city|village|call|contact|shopping|conference|job)$/.test(before)
  if (ELSEWHERE.has(word)) return units[at]?.capital === true && !BESIDE_PLACE.test(before)
  if (word === 'send') return units[at]?.capital === true
  if (word === 'home' && before === 'the' && PLACED.test(wordAt(units, at - 2))) return false
  if (word === 'home') return !GOING.test(before) && !LIVING.test(wordAt(units, at + 1))
  if (word === 'agency')
    return !/^(?:staff|social|workers?|cover|nurses|managers)$/.test(wordAt(units, at + 1))
  if (/^boards?$/.test(word))
    return !/^(?:improvement|council|management)$/.test(before) && wordAt(units, at - 2) !== 'across'
  if (word === 'partnership')
    return /^(?:children|safeguarding|children's)$/.test(before) || units[at - 1]?.kind === 'area'
  return OTHERS.has(word)
}

function determinerOf(units: readonly Unit[], at: number): string {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const word = wordAt(units, before)
    if (word === '' || DETERMINER.test(word)) return word
  }
  return ''
}
