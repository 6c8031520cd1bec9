/** Whether a clause only supposes what it tells: a condition, a question, or a clause that hangs on one. */
import { type Clause, verbOf } from './clause.ts'
import { aheadOf } from './subject.ts'
import { wordAt, wordsOf } from './units.ts'
import { PRESENT } from './wordings.ts'

const isOfOne = /\b(?:one|any|somewhere|an? (?:council|authority|borough|service|department|place))$/
/** "The plan would see Leeds | rated good" */
const SEES = /\b(?:would|could|might|will|should|to) (?:see|have|get|leave|make)\b/
const DEEPEST = 4
const GOVERNING_REACH = 14

/** Words of the clauses that this one hangs on: "hopes that", "would be happy if". */
export function governing(clause: Clause): string {
  const words: string[] = []
  let inner = clause
  for (let depth = 0; inner.parent && depth < DEEPEST; depth++) {
    const { kind, opener, parent } = inner
    const isCondition =
      /^(?:if|until|unless|whether|so)$/.test(opener) || (opener === 'before' && isSupposed(inner))
    const isOfAnyone =
      kind === 'relative' &&
      (parent.units.some(({ lower }) => lower === 'anyone') || isOfOne.test(wordsOf(aheadOf(inner, parent))))
    const isSeen = kind === 'reduced' && SEES.test(wordsOf(aheadOf(inner, parent)))
    if (kind !== 'content' && !isOfAnyone && !isSeen && !(kind === 'adverbial' && isCondition)) break
    const ahead = aheadOf(clause, parent).filter((unit) => unit.kind !== 'grade')
    words.unshift(wordsOf(ahead.slice(-GOVERNING_REACH)))
    inner = parent
  }
  return words.join(' ')
}

/** "if it is judged good", "before it can be": the clause is a condition, or stands in one. */
export function isSupposed(clause: Clause): boolean {
  let up: Clause | null = clause
  for (let depth = 0; up && depth < DEEPEST; depth++) {
    const { kind, opener, units, parent, verbAt }: Clause = up
    if (isInverted(up) && (up === clause || clause.kind === 'aside')) return true
    if (kind === 'adverbial')
      return (
        (opener === 'once' && PRESENT.test(wordAt(units, verbAt))) ||
        (/^(?:if|unless|until)$/.test(opener) &&
          !isFact(up) &&
          !/^(?:now|then|recently)$/.test(wordAt(units, 1))) ||
        (opener === 'before' && units.some(({ lower }) => /^(?:can|could|will)$/.test(lower)))
      )
    if (kind === 'joined' && !/^(?:and|or)$/.test(opener)) return false
    up = parent
  }
  return false
}

/** "Were it to be judged", "should the council be found", "had it been", "Will Leeds be good?" */
const isInverted = ({ kind, units, verbAt }: Clause) =>
  verbAt === 0 &&
  (kind === 'main' || kind === 'joined') &&
  (wordAt(units, 0) === 'should' ||
    (/^(?:were|had|will|would|can|could|might|may)$/.test(wordAt(units, 0)) &&
      units.slice(1, INVERTED_REACH).some(({ lower }) => /^(?:be|been|to|get|become)$/.test(lower))))

const INVERTED_REACH = 8

/** "until its rating jumped": not "would not rest until it was". */
function isFact({ opener, parent, units, verbAt }: Clause): boolean {
  const isPast = PAST_EVENT.test(wordAt(units, verbAt))
  return opener === 'until' && isPast && !/^(?:will|would|could|can|must)$/.test(parent ? verbOf(parent) : '')
}

const PAST_EVENT =
  /^(?:was|were|had|[a-z]{2,}ed|fell|rose|went|came|became|got|won|lost|gave|took|made|told|found)$/
