import { t } from '../../locales/t.ts'
import type { CheckedRecord } from './checked.ts'
import { councilHeading } from './council.ts'
import { Chip } from './grade.tsx'
import { overallOf } from './grades.ts'
import { Occasion } from './occasion.tsx'
import { VerdictSign } from './verdict.tsx'
import { verdictOn } from './words/official.ts'
import './record-list.css'

interface Props {
  records: readonly CheckedRecord[]
  chosen: CheckedRecord
  choose(index: number): void
}

/** The story's inspections, a button each: the pressed one stands whole below. */
export function RecordList({ records, chosen, choose }: Props) {
  return (
    <section class="records">
      <h2>{t('record.several', { count: records.length })}</h2>
      <p class="meta">{t('record.severalHint')}</p>
      <ul>
        {records.map((record, index) => (
          <li key={`${index} ${record.inspection.name}`}>
            <button type="button" aria-pressed={record === chosen} onClick={() => choose(index)}>
              <Line record={record} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ record }: { record: CheckedRecord }) {
  const { inspection } = record
  const verdict = verdictOn(record)
  const { judgements, published } = inspection
  const grade = overallOf(judgements) ?? judgements[0]
  const inspected = inspection.inspected ?? (published ? { from: published, to: published } : null)
  return (
    <>
      <span class="who">
        <b>{councilHeading(inspection)}</b> {grade && <Chip rating={grade.rating} />}
      </span>{' '}
      <span class="quiet">
        <Occasion {...inspection} inspected={inspected} at={() => null} />{' '}
        <span class="whole">
          <VerdictSign verdict={verdict} /> {t(`official.verdict.${verdict}`)}
        </span>
      </span>
    </>
  )
}
