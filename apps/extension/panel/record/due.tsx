import type { NextDue, Outcome } from '@spotcheck/core/official'
import { OutsideLink } from './outside-link.tsx'
import { laterInWords, nextInWords, officialWords } from './words/official.ts'

/** What follows the official outcome by the rules, or what came since. */
export function Due({ due }: { due: NextDue }) {
  const { since, window, overdue, newFramework, rule, source } = due
  return (
    <section class="due">
      <h3>{since ? officialWords.came : officialWords.follows}</h3>
      {since && <Since outcome={since} />}
      {window && (
        <p>
          {since && `${officialWords.byTheRules}: `}
          {nextInWords(due)}
        </p>
      )}
      {overdue && <p class="caveat">{officialWords.overdue}</p>}
      {newFramework && <p class="caveat">{officialWords.newFramework}</p>}
      <p class="quiet">
        {rule} <OutsideLink to={source}>{officialWords.source}</OutsideLink>
      </p>
    </section>
  )
}

function Since({ outcome }: { outcome: Outcome }) {
  const [report] = outcome.sources
  return (
    <p>
      {officialWords.again} {laterInWords(outcome)}.{' '}
      {report && <OutsideLink to={report}>{officialWords.laterReport}</OutsideLink>}
    </p>
  )
}
