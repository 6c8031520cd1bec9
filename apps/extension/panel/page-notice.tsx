import { t } from '../locales/t.ts'
import { Problem } from '../screen/announce.tsx'
import { Notice } from '../screen/notice.tsx'
import type { Page } from './page-state.ts'
import { NoAccess } from './sites/no-access.tsx'
import { ReadOnce } from './sites/read-once.tsx'

/** Why there is no story beside the panel. */
export function PageNotice({ page }: { page: Exclude<Page, { kind: 'story' }> }) {
  if (page.kind === 'looking') return <p class="looking">{t('page.looking')}</p>
  if (page.kind === 'no-access') return <NoAccess tab={page.tab} />
  return (
    <div class="page-notice">
      <Notice title={t(`page.${page.kind}.title`)} text={t(`page.${page.kind}.text`)} />
      {page.kind === 'failed' && <Problem text={page.problem} />}
      {page.kind === 'no-story' && (
        <div class="ways">
          <ReadOnce tab={page.tab} />
        </div>
      )}
    </div>
  )
}
