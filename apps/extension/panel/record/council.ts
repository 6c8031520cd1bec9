import { councilDetails, everydayName, type Inspection } from '@spotcheck/core'
import { recordWords } from './words/record.ts'

/** “Wakefield Council”; what the story calls it where the register has no name for it. */
export function councilHeading({ council, name }: Pick<Inspection, 'council' | 'name'>): string {
  const details = council ? councilDetails(council) : null
  return details ? everydayName(details) : name || recordWords.unnamed
}

/** “Metropolitan district · Yorkshire and The Humber · E08000036” */
export function councilStanding({ council }: Pick<Inspection, 'council'>): string {
  const details = council ? councilDetails(council) : null
  return [details?.type, details?.region, council].filter(Boolean).join(' · ')
}
