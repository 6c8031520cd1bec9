import type { Row } from '@spotcheck/library'
import { t } from '../../locales/t.ts'
import { PlaceLink } from '../use-place.tsx'
import { valueInWords } from '../values-in-words.ts'

/** How many councils a line names. A story of all of England has a hundred. */
const NAMED = 2

/** The councils that a line is about, each the way to its page. */
export function CouncilLinks({ row, tabIndex }: { row: Row; tabIndex: number }) {
  const { council: councils } = row.values
  const more = councils.length - NAMED
  return (
    <>
      {councils.slice(0, NAMED).map((council) => (
        <span key={council}>
          {' · '}
          <PlaceLink to={{ view: 'council', council }} tabIndex={tabIndex}>
            {valueInWords('council', council)}
          </PlaceLink>
        </span>
      ))}
      {more > 0 && ` · ${t('library.moreCouncils', { count: more })}`}
    </>
  )
}
