/** What each council is called in full, what kind of council it is, and where. Data, source and licence: the JSON file. */
import register from './council-details.2026-11.json' with { type: 'json' }

export interface CouncilDetails {
  /** Official, in full. */
  name: string
  type: string
  region: string | null
}

const DETAILS: Record<string, CouncilDetails | undefined> = register.councils

export function councilDetails(code: string): CouncilDetails | null {
  return DETAILS[code] ?? null
}

/** "Wakefield Council" for "Wakefield Metropolitan District Council": what everybody says. */
export function everydayName({ name }: CouncilDetails): string {
  return name
    .replace(/^(?:(?:London|Royal|Metropolitan) )?Borough of (.+)$/, '$1 Council')
    .replace(/ (?:Metropolitan )?(?:Borough|District) Council$/, ' Council')
}
