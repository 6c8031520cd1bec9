/** What each council is called in full, its kind, where it is and what came of it. Data, source and licence: the JSON file. */
import register from './council-details.2026-11.json' with { type: 'json' }
import { type Council, councils } from './councils.ts'

export interface CouncilDetails {
  /** Official, in full. */
  name: string
  type: string
  region: string | null
  /** The bodies that took over from it or will, by code, or by name where they have none yet. */
  successors?: string[]
}

const DETAILS: Record<string, CouncilDetails | undefined> = register.councils

export function councilDetails(code: string): CouncilDetails | null {
  return DETAILS[code] ?? null
}

/** The bodies that took over from a council on the day after its last, or will. */
export function successorsOf(code: string): Council[] {
  const successors = councilDetails(code)?.successors ?? []
  return councils.filter((council) => successors.includes(council.code ?? council.name))
}

/** The bodies that a council took over from. */
export function predecessorsOf(council: Council): Council[] {
  return councils.filter(({ code }) => code !== null && successorsOf(code).includes(council))
}

/** "Wakefield Council" for "Wakefield Metropolitan District Council": what everybody says. */
export function everydayName({ name }: CouncilDetails): string {
  return name
    .replace(/^(?:(?:London|Royal|Metropolitan) )?Borough of (.+)$/, '$1 Council')
    .replace(/ (?:Metropolitan )?(?:Borough|District) Council$/, ' Council')
}
