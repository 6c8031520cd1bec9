import { Problem } from './announce.tsx'
import { Notice } from './notice.tsx'
import type { Page } from './page-state.ts'
import { NoAccess } from './sites/no-access.tsx'
import { words } from './words.ts'

/** Why there is no story beside the panel. */
export function PageNotice({ page }: { page: Exclude<Page, { kind: 'story' }> }) {
  if (page.kind === 'looking') return <p class="looking">{words.page.looking}</p>
  if (page.kind === 'no-access') return <NoAccess tab={page.tab} />
  return (
    <div class="page-notice">
      <Notice {...words.page[page.kind]} />
      {'problem' in page && <Problem text={page.problem} />}
    </div>
  )
}
