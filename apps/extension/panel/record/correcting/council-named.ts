import { type Council, councils, isInForce, type PartialDate } from '@spotcheck/core'
import { councilHeading } from '../council.ts'

/**
 * The councils that a story of this date can be about, as everybody calls them, in the order of the alphabet. The one
 * that was `read` is among them, though it be gone.
 */
export function councilsThen(
  published: PartialDate | null,
  read: string | null = null,
): { council: Council; called: string }[] {
  return councils
    .filter((council) => isInForce(council, published) || council.code === read)
    .map((council) => ({ council, called: councilHeading({ council: council.code, name: council.name }) }))
    .sort((a, b) => a.called.localeCompare(b.called, 'en-GB'))
}

/** The one council that is called so, or whose name begins so; null where it is none or several. */
export function councilNamed(typed: string, among: ReturnType<typeof councilsThen>): Council | null {
  const sought = folded(typed)
  if (sought === '') return null
  const named = among.filter(({ council, called }) =>
    [called, council.name, ...council.names].some((name) => folded(name) === sought),
  )
  const begun = among.filter(({ called }) => folded(called).startsWith(sought))
  const [found, ...others] = named.length > 0 ? named : begun
  return found && others.length === 0 ? found.council : null
}

function folded(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').replaceAll('’', "'").toLowerCase()
}
