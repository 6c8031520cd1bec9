import type { Pair } from './entries.ts'

/** Of the marks that stand where the gold has them and that name a council: is it the right one? */
export interface Links {
  right: number
  wrong: number
}

/** @param pairs of a kind whose marks say a council */
export function linksOf(pairs: readonly Pair[]): Links {
  const links = { right: 0, wrong: 0 }
  for (const { gold, extracted } of pairs) {
    const council = extracted?.says.council
    if (!gold || !council) continue
    links[council === gold.says.council ? 'right' : 'wrong']++
  }
  return links
}
