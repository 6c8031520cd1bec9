import { councilByCode, councilDetails, everydayName, type Inspection, successorsOf } from '@spotcheck/core'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'

/** “Wakefield Council”; what the story calls it where the register has no name for it. */
export function councilHeading({ council, name }: Pick<Inspection, 'council' | 'name'>): string {
  const details = council ? councilDetails(council) : null
  return details ? everydayName(details) : name || t('record.unnamed')
}

/** “Metropolitan district · Yorkshire and The Humber · E08000036”, and until when where that is known. */
export function councilStanding({ council }: Pick<Inspection, 'council'>): string {
  const details = council ? councilDetails(council) : null
  return [details?.type, details?.region, council, council && end(council)].filter(Boolean).join(' · ')
}

/** “until 31 March 2023, then Cumberland; Westmorland and Furness”; null for a council that is to stay. */
function end(code: string): string | null {
  const last = councilByCode(code)?.to
  const successors = successorsOf(code).map(({ name }) => name)
  return last ? t('record.until', { date: dateText(last), successors: successors.join('; ') }) : null
}
