import { councilByCode, type GssCode, type KeptInspection, type PartialDate } from '@spotcheck/core'
import { gradeOf, nextDue, type Outcome, outcomesOf } from '@spotcheck/core/official'
import type { Row } from '@spotcheck/library'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { dateText } from '../../locales/dates.ts'
import { listText, t } from '../../locales/t.ts'
import { toneOf } from '../../panel/record/grades.ts'
import {
  gradesInWords,
  isReport,
  month,
  nextInWords,
  whatInspected,
} from '../../panel/record/words/official.ts'
import { OutsideLink } from '../../screen/outside-link.tsx'
import { useLibraryDoor } from '../door.ts'

interface Props {
  council: GssCode
  rows: readonly Row[]
  records: readonly KeptInspection[]
}

/** The three things to know of a council: where it stands, what comes, and what the reader has. */
export function CouncilFacts({ council, rows, records }: Props) {
  const latest = outcomesOf(council).findLast(({ judgements }) => judgements.length > 0) ?? null
  return (
    <div class="facts">
      <Fact name={t('council.latest')}>{latest ? <Latest outcome={latest} /> : t('council.noOutcome')}</Fact>
      <Fact name={t('council.due')}>
        <Due council={council} latest={latest} />
      </Fact>
      <Fact name={t('council.collection')}>
        <Collection rows={rows} records={records} />
      </Fact>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section class="fact" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p>{children}</p>
    </section>
  )
}

function Latest({ outcome }: { outcome: Outcome }) {
  const overall = gradeOf(outcome, 'overall-effectiveness')
  const [report] = outcome.sources
  return (
    <>
      {overall && overall !== 'not-judged' ? (
        <strong class={`tone-${toneOf(overall)}`}>{t(`terms.rating.${overall}`)}</strong>
      ) : (
        <strong>{gradesInWords(outcome)}</strong>
      )}{' '}
      {t('council.occasion', {
        inspection: whatInspected(outcome),
        date: dateText(month(outcome.inspected.to)),
      })}{' '}
      {report && (
        <OutsideLink to={report}>
          {isReport(report) ? t('official.report') : t('official.source')}
        </OutsideLink>
      )}
    </>
  )
}

function Due({ council, latest }: { council: GssCode; latest: Outcome | null }) {
  const door = useLibraryDoor()
  const last = councilByCode(council)?.to
  if (last && last < door.today()) return <>{t('council.gone', { date: dateText(last) })}</>
  const due = latest && nextDue(latest, door.today())
  if (!due) return <>{t('council.nothingDue')}</>
  return (
    <>
      {due.window && <strong>{windowInWords(due.window)}</strong>} {nextInWords({ ...due, window: null })}.{' '}
      {due.overdue && t('due.overdue')} {due.newFramework && t('due.newFramework')}{' '}
      <OutsideLink to={due.source}>{t('due.source')}</OutsideLink>
    </>
  )
}

function windowInWords({ from, to }: { from: PartialDate; to: PartialDate }): string {
  return t('council.window', { from: dateText(month(from)), to: dateText(month(to)) })
}

function Collection({ rows, records }: Pick<Props, 'rows' | 'records'>) {
  const quotes = rows.filter(({ kind }) => kind === 'passage')
  const stories = new Set([
    ...quotes.map(({ page }) => page),
    ...records.flatMap(({ sources }) => sources.map(({ page }) => page)),
  ])
  const papers = new Set(rows.flatMap(({ values }) => values.site))
  const from = [
    t('council.records', { count: records.length }),
    t('council.stories', { count: stories.size }),
    t('council.papers', { count: papers.size }),
  ]
  return (
    <>
      <strong>{t('council.quotes', { count: quotes.length })}</strong> {listText(from)}
    </>
  )
}
