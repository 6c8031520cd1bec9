import type { Outcome } from '@spotcheck/core/official'
import { t } from '../../locales/t.ts'
import { OutsideLink } from '../../screen/outside-link.tsx'
import type { CheckedRecord } from './checked.ts'
import { Chip } from './grade.tsx'
import { Row } from './row.tsx'
import { VerdictSign } from './verdict.tsx'
import {
  differenceInWords,
  isReport,
  occasionOf,
  releaseInWords,
  verdictInWords,
  verdictOn,
} from './words/official.ts'

/** Whether the story says what Ofsted published, and what that was. */
export function Official({ record }: { record: CheckedRecord }) {
  const { outcome, reportUrl, differences } = record.check
  const verdict = verdictOn(record)
  return (
    <section class="official">
      <h3>{t('official.heading')}</h3>
      <p class={`verdict ${verdict}`}>
        <VerdictSign verdict={verdict} /> <span>{verdictInWords(record)}</span>
      </p>
      {differences.length > 1 && (
        <ul class="differences">
          {differences.map((difference) => (
            <li key={differenceInWords(difference)}>
              {t('official.storySays', { difference: differenceInWords(difference) })}
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{releaseInWords()}</p>
      {outcome && (
        <p>
          {occasionOf(outcome)}{' '}
          {reportUrl && (
            <OutsideLink to={reportUrl}>
              {isReport(reportUrl) ? t('official.report') : t('official.source')}
            </OutsideLink>
          )}
        </p>
      )}
      {outcome && <AllGrades outcome={outcome} />}
    </section>
  )
}

function AllGrades({ outcome }: { outcome: Outcome }) {
  return (
    <details>
      <summary>{t('official.grades')}</summary>
      <dl class="judgements">
        {outcome.judgements.map(({ judgement, grade }) => (
          <Row key={judgement} name={t(`terms.judgement.${judgement}`)} class="judgement">
            {grade === 'not-judged' ? t('official.notJudged') : <Chip rating={grade} />}
          </Row>
        ))}
      </dl>
    </details>
  )
}
