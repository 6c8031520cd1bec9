import type { NextDue, Outcome } from '@spotcheck/core/official'
import { t } from '../../locales/t.ts'
import { OutsideLink } from '../../screen/outside-link.tsx'
import { laterInWords, nextInWords } from './words/official.ts'

/** What follows the official outcome by the rules, or what came since. */
export function Due({ due }: { due: NextDue }) {
  const { since, window, overdue, newFramework, rule, source } = due
  return (
    <section class="due">
      <h3>{since ? t('due.came') : t('due.follows')}</h3>
      {since && <Since outcome={since} />}
      {window && <p>{since ? t('due.byTheRulesThen', { next: nextInWords(due) }) : nextInWords(due)}</p>}
      {overdue && <p class="caveat">{t('due.overdue')}</p>}
      {newFramework && <p class="caveat">{t('due.newFramework')}</p>}
      <p class="quiet">
        {rule} <OutsideLink to={source}>{t('due.source')}</OutsideLink>
      </p>
    </section>
  )
}

function Since({ outcome }: { outcome: Outcome }) {
  const [report] = outcome.sources
  return (
    <p>
      {t('due.againSentence', { later: laterInWords(outcome) })}{' '}
      {report && <OutsideLink to={report}>{t('due.laterReport')}</OutsideLink>}
    </p>
  )
}
