import { dateInWords, type GssCode, type KeptInspection, thatCounts } from '@spotcheck/core'
import { type EntryOf, gradeOf, historyWithPredecessors, type Outcome } from '@spotcheck/core/official'
import { useMemo } from 'preact/hooks'
import { useCollection } from '../collection.ts'
import { StoryLink } from '../saved/passage.tsx'
import { councilHeading } from './council.ts'
import { Chip } from './grade.tsx'
import { overallOf, toneOf } from './grades.ts'
import { Occasion } from './occasion.tsx'
import { OutsideLink } from './outside-link.tsx'
import { historyWords } from './words/history.ts'
import { gradesInWords, month, whatInspected } from './words/official.ts'
import { recordWords } from './words/record.ts'
import './history.css'

interface Props {
  council: GssCode | null
  /** The one that the record shown tells of. */
  outcome: Outcome | null
}

/** What is known of a council and of those that it took over from, oldest first; nothing where nothing is. */
export function History({ council, outcome }: Props) {
  const { records } = useCollection()
  const entries = useMemo(() => (council ? entriesOf(council, records) : []), [council, records])
  if (entries.length === 0) return null
  return (
    <details class="history">
      <summary>{historyWords.heading}</summary>
      <ol>
        {entries.map(({ entry, kept }) => {
          const isTold = outcome !== null && entry.outcome === outcome
          return (
            <li key={`${entry.body} ${entry.date} ${kept[0]?.id}`} class={`tone-${toneOfEntry(entry)}`}>
              <p class="when">
                <span class={isTold ? 'this-one' : ''}>
                  {entry.date ? dateInWords(month(entry.date)) : historyWords.undated}
                  {isTold && ` · ${historyWords.thisOne}`}
                </span>{' '}
                {entry.outcome && <SourceLink outcome={entry.outcome} />}
              </p>
              {entry.outcome ? (
                <Official outcome={entry.outcome} />
              ) : (
                kept.map((each) => <Told key={each.id} kept={each} />)
              )}
              {entry.body !== council && (
                <p class="quiet">{historyWords.of(councilHeading({ council: entry.body, name: '' }))}</p>
              )}
              {kept.length > 0 && <Stories kept={kept} alone={!entry.outcome} />}
            </li>
          )
        })}
      </ol>
      <p class="quiet">
        {historyWords.covers} {entries.some(({ entry }) => entry.body !== council) && historyWords.gone}
      </p>
    </details>
  )
}

/** Each kept record once, whatever number of stories tell of it, as it counts. */
function entriesOf(council: GssCode, records: readonly KeptInspection[]) {
  const byId = new Map(records.map((kept) => [kept.id, kept]))
  const told = records.map((kept) => ({
    record: thatCounts(kept),
    published: kept.sources[0]?.article.published ?? null,
    source: kept.id,
  }))
  return historyWithPredecessors(council, told).map((entry) => ({
    entry,
    kept: entry.told.flatMap(({ source }) => byId.get(source) ?? []),
  }))
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
        {overall && overall !== 'not-judged' ? <Chip rating={overall} /> : <b>{recordWords.noOverall}</b>}{' '}
        {whatInspected(outcome)}
      </p>
      {!overall && <p class="quiet">{gradesInWords(outcome)}</p>}
    </>
  )
}

function SourceLink({ outcome: { published, sources } }: { outcome: Outcome }) {
  const [source] = sources
  return source ? <OutsideLink to={source}>{historyWords.source(source, published)}</OutsideLink> : null
}

function Told({ kept }: { kept: KeptInspection }) {
  const counts = thatCounts(kept)
  const overall = overallOf(counts.judgements)
  return (
    <p class="who">
      {overall ? <Chip rating={overall.rating} /> : <b>{recordWords.noOverall}</b>}{' '}
      <Occasion {...counts} inspected={null} at={() => null} />
    </p>
  )
}

function Stories({ kept, alone }: { kept: readonly KeptInspection[]; alone: boolean }) {
  return (
    <>
      <p class="quiet">{alone ? historyWords.storiesOnly : historyWords.savedStories}</p>
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
