import { councilDetails, councils, everydayName } from '@spotcheck/core'
import { HOME, OFFERED } from '../sites.ts'

/** Names that stay as they are in any language: of sites, and of councils with their kinds and regions. */
export const NAMES: readonly (string | null)[] = [
  'Spotcheck',
  'Ofsted',
  ...[HOME, ...OFFERED].map(({ name }) => name),
  ...councils.flatMap(({ code }) => namesOf(code)),
]

function namesOf(code: string | null): (string | null)[] {
  const details = code === null ? null : councilDetails(code)
  return details ? [code, details.name, everydayName(details), details.type, details.region] : []
}
