import { t } from '../locales/t.ts'

/** Leads out of the extension, into a tab of its own that learns nothing of where it was opened. */
export function OutsideLink({ to, children }: { to: string; children: string }) {
  return (
    <a class="whole" href={to} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true">{'\u00a0↗'}</span>
      <span class="unseen"> {t('record.newTab')}</span>
    </a>
  )
}
