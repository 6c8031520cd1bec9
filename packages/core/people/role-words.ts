/** The words that roles are made of, and how they are written. */
import { isBody, isRole } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { wordList } from '../text/word-list.ts'

/** What a role is for, in capitals too: "Cabinet Member for Children and Families". */
const REMITS = wordList(`
  achievement adult adult's adults adults' aspiration aspirations business care caring change child childcare children children's commissioning communities
  community corporate culture customer development disabilities disability early economy education educational employment equalities equality
  estates families families' family finance fostering growth health help housing improvement inclusion inspection integration intervention justice
  leaders learning leisure libraries lifelong local operations opportunities opportunity parenting partnerships people people's performance permanence placements policy
  practice prevention programmes protection public quality panel regeneration regulation research resilience resources sen camhs hr it review safeguarding safety school schools
  send service services skills social special specialist sport standards state strategy support transformation transport wellbeing well-being work
  workforce young youth`)

/** What goes before the noun of a role: "Executive Director", "Foster carer". */
const MODIFIERS = wordList(`
  acting assistant associate branch care chief city co council council's county campaign corporate deputy elected executive foster former founding general
  group head independent interim joint lead managing national new opposition newly-appointed newly-elected operating outgoing parliamentary permanent
  prime policy portfolio political principal programme regional research senior service shadow social statutory strategic team trade vice youth`)

export const isRemit = (word: string) => REMITS.has(word)
export const isModifier = (word: string) => MODIFIERS.has(word)

const VERBS = wordList('heard met saw sent gave made left took led brought include includes')

/** Looks like what somebody did, and is no part of a role: "heard the director", "spokesman moved a motion". */
export const isVerb = ({ lower, capital }: Token) =>
  !capital &&
  !isModifier(lower) &&
  (VERBS.has(lower) || (lower.endsWith('ed') && /^\p{L}{4,}$/u.test(lower))) &&
  !/^(?:elected|unelected|retired|registered|qualified|experienced|respected|looked|disabled|integrated|targeted|shared|skilled|need)$/.test(
    lower,
  )

const isCommon = (word: string) =>
  isRole(word) ||
  (isBody(word) &&
    !/^(?:england|wales|scotland|britain|uk|us|ofsted|unison|solace|cafcass|basw|gmb|nspcc|adcs)$/.test(
      word,
    )) ||
  isRemit(word) ||
  isModifier(word)

/** Roles are written small, but for names and initials in them. */
export function inLowerCase(role: string): string {
  return role
    .split(' ')
    .map((word) =>
      /^\p{Lu}[\p{Ll}-]+(?:'s|'|,)?$/u.test(word) && isCommon(word.toLowerCase().replace(/,$/, ''))
        ? word.toLowerCase()
        : word,
    )
    .join(' ')
}
