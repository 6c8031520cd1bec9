import { analyse } from 'scslre'

/** A regular expression of the product, and where it is written or built. */
export interface Regex {
  source: string
  flags: string
  place: string
}

/**
 * Ways to make a match take more than linear time, in words; none for a safe expression. Cuts of the text that keep an
 * expression short of harm are not seen: what is safe only by its caller counts as unsafe.
 */
export function faultsOf({ source, flags }: Regex): string[] {
  return analyse({ source, flags }).reports.map(({ type, exponential, character }) => {
    const time = exponential ? 'exponential' : 'quadratic or worse'
    return `${time} time on many ${JSON.stringify(character.pick)} (${WAYS[type]})`
  })
}

const WAYS = {
  Trade: 'two quantifiers share what they match',
  Self: 'a quantifier within another shares with itself',
  Move: 'the search begins anew within what a quantifier has matched',
}
