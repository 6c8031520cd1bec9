import type { Outcome } from '@spotcheck/core/official'
import { judgementWords } from '../../grade-words.ts'
import type { CheckedRecord } from './checked.ts'
import { Chip } from './grade.tsx'
import { OutsideLink } from './outside-link.tsx'
import { Row } from './row.tsx'
import { VerdictSign } from './verdict.tsx'
import { differenceInWords, occasionOf, officialWords, verdictInWords, verdictOn } from './words/official.ts'

/** Whether the story says what Ofsted published, and what that was. */
export function Official({ record }: { record: CheckedRecord }) {
  const { outcome, reportUrl, differences } = record.check
  const verdict = verdictOn(record)
  return (
    <section class="official">
      <h3>{officialWords.heading}</h3>
      <p class={`verdict ${verdict}`}>
        <VerdictSign verdict={verdict} /> <span>{verdictInWords(record)}</span>
      </p>
      {differences.length > 1 && (
        <ul class="differences">
          {differences.map((difference) => (
            <li key={differenceInWords(difference)}>{officialWords.storySays(difference)}</li>
          ))}
        </ul>
      )}
      <p class="quiet">{officialWords.release}</p>
      {outcome && (
        <p>
          {occasionOf(outcome)}{' '}
          {reportUrl && <OutsideLink to={reportUrl}>{officialWords.report(reportUrl)}</OutsideLink>}
        </p>
      )}
      {outcome && <AllGrades outcome={outcome} />}
    </section>
  )
}

function AllGrades({ outcome }: { outcome: Outcome }) {
  return (
    <details>
      <summary>{officialWords.grades}</summary>
      <dl class="judgements">
        {outcome.judgements.map(({ judgement, grade }) => (
          <Row key={judgement} name={judgementWords[judgement]} class="judgement">
            {grade === 'not-judged' ? officialWords.notJudged : <Chip rating={grade} />}
          </Row>
        ))}
      </dl>
    </details>
  )
}
