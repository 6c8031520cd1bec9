import { councilByCode, type GssCode, type KeptInspection } from '@spotcheck/core'
import { RELEASED_TO } from '@spotcheck/core/official'
import { useMemo } from 'preact/hooks'
import { dateText } from '../../locales/dates.ts'
import { numberText, t } from '../../locales/t.ts'
import { councilHeading } from '../../panel/record/council.ts'
import { historyBeside } from '../../panel/record/history-beside.ts'
import { Chart } from '../charts/chart.tsx'
import { fileNameOf } from '../charts/file-name.ts'
import type { ChartPoint } from '../charts/points.ts'
import { useLibraryDoor } from '../door.ts'
import { type Dated, drawTimeline } from './draw-timeline.ts'
import { pointsOf, stepsOf, type TimelinePoint } from './timeline.ts'
import {
  bodyOf,
  gradeOfPoint,
  inspectionOf,
  pointInWords,
  storiesOf,
  whenOf,
  whoSays,
} from './timeline-words.ts'

interface Props {
  council: GssCode
  records: readonly KeptInspection[]
}

/** Official outcomes and what saved stories say, of a council and those that it took over from, on one axis. */
export function TimelineChart({ council, records }: Props) {
  const door = useLibraryDoor()
  const told = useMemo(() => pointsOf(historyBeside(council, records)), [council, records])
  const chart = useMemo(() => {
    const points = told.filter((point): point is Dated => point.date !== null)
    const steps = stepsOf(points, (body) => councilByCode(body)?.to ?? null)
    return {
      draw: (width: number) => drawTimeline({ points, steps, today: door.today() }, width),
      points: points.map((point) => chartPoint(point, council)),
      table: tableOf(told),
    }
  }, [told, council, door])
  if (told.length === 0) return <p class="quiet">{t('timeline.nothing')}</p>
  const title = t('timeline.title', { council: councilHeading({ council, name: '' }) })
  return (
    <Chart
      {...chart}
      title={title}
      legend={t('timeline.legend')}
      source={t('timeline.source', { date: dateText(RELEASED_TO) })}
      file={fileNameOf(title, door.today())}
    />
  )
}

/** Leads to the report, where one is known. */
function chartPoint(point: TimelinePoint, council: GssCode): ChartPoint {
  const report = point.entry.outcome?.sources[0] ?? point.kept[0]?.sources[0]?.source
  const isAddress = report !== undefined && /^https?:/i.test(report)
  return {
    name: pointInWords(point, council),
    open: isAddress ? () => void open(report, '_blank', 'noopener,noreferrer') : null,
  }
}

function tableOf(points: readonly TimelinePoint[]) {
  return {
    columns: [
      t('timeline.columns.when'),
      t('timeline.columns.grade'),
      t('timeline.columns.inspection'),
      t('timeline.columns.body'),
      t('timeline.columns.by'),
      t('timeline.columns.stories'),
    ],
    rows: points.map((point) => [
      whenOf(point),
      gradeOfPoint(point),
      inspectionOf(point),
      bodyOf(point),
      whoSays(point),
      numberText(storiesOf(point)),
    ]),
  }
}
