/** Whether a clause tells that a council has left a grade behind. */
import type { Clause } from './clause.ts'
import { wordsOf } from './units.ts'
import { FROM, TO } from './wordings.ts'

const AND_BEFORE = /^(?:in |D |, )*(?:and|before that|then)(?: (?:an?|before that|from))*$/

/** "a good rating gave way to" */
const GAVE_WAY =
  /^(?:(?:rating|grade|judge?ment|verdict|status) )?(?:(?:gave|gives|has given) way to|(?:made|makes|has made) way for|turned (?:in)?to|(?:has |was |is )(?:been )?(?:replaced by|followed by|lowered to|raised to|upgraded to|downgraded to))(?: an?)?$/
/** "from good to": told as what was before; "good to outstanding" too. */
export function isLeft({ units }: Clause, at: number): boolean {
  const next = units.slice(at + 1).findIndex(({ kind }) => kind === 'grade')
  const between = next < 0 ? '' : wordsOf(units.slice(at + 1, at + 1 + next))
  if (TO.test(between) || GAVE_WAY.test(between) || FROM.test(wordsOf(units.slice(0, at)))) return true
  // "up from good in 2022 and inadequate in 2017"
  const before = units.slice(0, at).findLastIndex(({ kind }) => kind === 'grade')
  const isJoined = before >= 0 && AND_BEFORE.test(wordsOf(units.slice(before + 1, at)))
  return isJoined && FROM.test(wordsOf(units.slice(0, before)))
}
