/** "One council has climbed to good": which it is, the story tells where it comes to that council's grade. */
import type { Given } from './lasting.ts'

/** A newcomer's council is the one that alone has its grade now; what it had before goes with it. */
export function nameNewcomers(given: readonly Given[]): Given[] {
  const codes = new Map<string, Set<string>>()
  for (const one of given) {
    if (one.rating.council === null || one.isNewcomer) continue
    const known = codes.get(keyOf(one))
    if (known) known.add(one.rating.council)
    else codes.set(keyOf(one), new Set([one.rating.council]))
  }
  const groups: Given[][] = []
  for (const one of given) {
    const group = groups.at(-1)
    const isOfLast = one.isNewcomer && group?.at(-1)?.isNewcomer
    if (isOfLast && !(isNow(one) && group.some(isNow))) group.push(one)
    else groups.push([one])
  }
  return groups.flatMap((group) => {
    const now = group.find((one) => one.isNewcomer && isNow(one))
    const [council, ...others] = now ? (codes.get(keyOf(now)) ?? []) : []
    if (council === undefined || others.length > 0) return group
    return group.map((one) => ({ ...one, rating: { ...one.rating, council } }))
  })
}

const isNow = ({ rating }: Given) => rating.status === 'current'

const keyOf = ({ rating: { rating, judgement, status } }: Given) => `${rating} ${judgement} ${status}`
