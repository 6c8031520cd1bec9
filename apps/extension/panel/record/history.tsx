import { type GssCode, type KeptInspection, type PartialDate, thatCounts } from '@spotcheck/core'
import { COVERED_FROM, type EntryOf, gradeOf, type Outcome, RELEASED_TO } from '@spotcheck/core/official'
import { useMemo } from 'preact/hooks'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { OutsideLink } from '../../screen/outside-link.tsx'
import { useCollection } from '../collection.ts'
import { StoryLink } from '../saved/passage.tsx'
import { councilHeading } from './council.ts'
import { Chip } from './grade.tsx'
import { overallOf, toneOf } from './grades.ts'
import { historyBeside } from './history-beside.ts'
import { Occasion } from './occasion.tsx'
import { gradesInWords, isReport, month, whatInspected } from './words/official.ts'
import './history.css'

interface Props {
  council: GssCode | null
  /** The one that the record shown tells of. */
  outcome: Outcome | null
}

/** What is known of a council and of those that it took over from, oldest first; nothing where nothing is. */
export function History({ council, outcome }: Props) {
  const { records } = useCollection()
  const entries = useMemo(() => (council ? historyBeside(council, records) : []), [council, records])
  if (entries.length === 0) return null
  return (
    <details class="history">
      <summary>{t('history.heading')}</summary>
      <ol>
        {entries.map(({ entry, kept }) => {
          const isTold = outcome !== null && entry.outcome === outcome
          return (
            <li key={`${entry.body} ${entry.date} ${kept[0]?.id}`} class={`tone-${toneOfEntry(entry)}`}>
              <p class="when">
                <span class={isTold ? 'this-one' : ''}>
                  {entry.date ? dateText(month(entry.date)) : t('history.undated')}
                  {isTold && ` · ${t('history.thisOne')}`}
                </span>{' '}
                {entry.outcome && <SourceLink outcome={entry.outcome} />}
              </p>
              {entry.outcome ? (
                <Official outcome={entry.outcome} />
              ) : (
                kept.map((each) => <Told key={each.id} kept={each} />)
              )}
              {entry.body !== council && (
                <p class="quiet">
                  {t('history.of', { body: councilHeading({ council: entry.body, name: '' }) })}
                </p>
              )}
              {kept.length > 0 && <Stories kept={kept} alone={!entry.outcome} />}
            </li>
          )
        })}
      </ol>
      <p class="quiet">
        {t('history.covers', { from: dateText(month(COVERED_FROM)), to: dateText(RELEASED_TO) })}{' '}
        {entries.some(({ entry }) => entry.body !== council) && t('history.gone')}
      </p>
    </details>
  )
}

function toneOfEntry({ outcome, told: [first] }: EntryOf) {
  const official = outcome && gradeOf(outcome, 'overall-effectiveness')
  const grade = outcome ? official : first && overallOf(first.record.judgements)?.rating
  return grade && grade !== 'not-judged' ? toneOf(grade) : 'none'
}

function Official({ outcome }: { outcome: Outcome }) {
  const overall = gradeOf(outcome, 'overall-effectiveness')
  return (
    <>
      <p class="who">
        {overall && overall !== 'not-judged' ? <Chip rating={overall} /> : <b>{t('record.noOverall')}</b>}{' '}
        {whatInspected(outcome)}
      </p>
      {!overall && <p class="quiet">{gradesInWords(outcome)}</p>}
    </>
  )
}

function SourceLink({ outcome: { published, sources } }: { outcome: Outcome }) {
  const [source] = sources
  return source ? <OutsideLink to={source}>{sourceName(source, published)}</OutsideLink> : null
}

function sourceName(address: string, published: PartialDate | null): string {
  if (!isReport(address)) return t('history.source')
  return published ? t('history.reportOf', { date: dateText(published) }) : t('history.report')
}

function Told({ kept }: { kept: KeptInspection }) {
  const counts = thatCounts(kept)
  const overall = overallOf(counts.judgements)
  return (
    <p class="who">
      {overall ? <Chip rating={overall.rating} /> : <b>{t('record.noOverall')}</b>}{' '}
      <Occasion {...counts} inspected={null} at={() => null} />
    </p>
  )
}

function Stories({ kept, alone }: { kept: readonly KeptInspection[]; alone: boolean }) {
  return (
    <>
      <p class="quiet">{alone ? t('history.storiesOnly') : t('history.savedStories')}</p>
      <ul class="sources">
        {kept.flatMap(({ sources }) =>
          sources.map(({ page, article, source }) => (
            <li key={page} class="source">
              <StoryLink article={article} address={source} />
            </li>
          )),
        )}
      </ul>
    </>
  )
}
