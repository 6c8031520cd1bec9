/**
 * No link rather than a wrong one: in a story on several councils, a grade that names none and is at odds with what the
 * council that the talk is of has been given may well be another's.
 */
import type { Given } from './lasting.ts'

export function dropDoubtful(given: readonly Given[]): Given[] {
  const told = new Map<string, Set<string>>()
  for (const one of given) {
    if (!isNow(one)) continue
    const ratings = told.get(keyOf(one)) ?? new Set()
    told.set(keyOf(one), ratings.add(one.rating.rating))
  }
  return given.map((one) => {
    const isAtOdds = isNow(one) && (told.get(keyOf(one))?.size ?? 0) > 1
    return one.isCarried && isAtOdds ? { ...one, rating: { ...one.rating, council: null } } : one
  })
}

const isNow = ({ rating }: Given) => rating.status === 'current'

const keyOf = ({ rating: { council, judgement } }: Given) => `${council} ${judgement}`
