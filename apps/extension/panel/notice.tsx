import { Problem } from './announce.tsx'
import type { Page } from './page-state.ts'
import { words } from './words.ts'

/** What the panel sees where there is nothing to list, in plain words. */
export function Notice({ title, text }: { title: string; text: string }) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}

/** Why there is no story beside the panel. */
export function PageNotice({ page }: { page: Exclude<Page, { kind: 'story' }> }) {
  if (page.kind === 'looking') return <p class="looking">{words.page.looking}</p>
  return (
    <div class="page-notice">
      <Notice {...words.page[page.kind]} />
      {'problem' in page && <Problem text={page.problem} />}
    </div>
  )
}
