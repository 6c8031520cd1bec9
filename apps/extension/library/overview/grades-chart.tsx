import { Framework } from '@spotcheck/core'
import { useMemo } from 'preact/hooks'
import { numberText, t } from '../../locales/t.ts'
import { Chart } from '../charts/chart.tsx'
import { fileNameOf } from '../charts/file-name.ts'
import { useLibraryDoor } from '../door.ts'
import { drawGrades, STEPS } from './draw-grades.ts'
import { type Counted, countGrades, type Graded, type Topic } from './graded.ts'

interface Props {
  topic: Topic
  whose: 'official' | 'kept'
  graded: readonly Graded[]
  source: string
}

/** How many of each grade, by region, framework or year. */
export function GradesChart({ topic, whose, graded, source }: Props) {
  const door = useLibraryDoor()
  const title = t(`overview.titles.${whose}.${topic}`)
  const chart = useMemo(() => {
    const nameOf = (group: string) => groupInWords(topic, group)
    const counted = inBarOrder(countGrades(graded, topic, door.today()))
    return {
      isEmpty: counted.length === 0,
      draw: (width: number) => drawGrades(counted, nameOf, width),
      points: counted.map(({ group, step, count }) => ({
        name: t(`overview.bar.${topic}`, { group: nameOf(group), grade: t(`overview.steps.${step}`), count }),
        open: null,
      })),
      table: {
        columns: [t(`overview.columns.${topic}`), ...STEPS.map((step) => t(`overview.steps.${step}`))],
        rows: [...new Set(counted.map(({ group }) => group))].map((group) => [
          nameOf(group),
          ...STEPS.map((step) => numberText(countOf(counted, group, step))),
        ]),
      },
    }
  }, [graded, topic, door])
  if (chart.isEmpty) return null
  return <Chart {...chart} title={title} source={source} file={fileNameOf(title, door.today())} />
}

function inBarOrder(counted: readonly Counted[]): Counted[] {
  return counted.toSorted(
    (a, b) => a.group.localeCompare(b.group) || STEPS.indexOf(a.step) - STEPS.indexOf(b.step),
  )
}

function countOf(counted: readonly Counted[], group: string, step: Counted['step']): number {
  return counted.find((each) => each.group === group && each.step === step)?.count ?? 0
}

function groupInWords(topic: Topic, group: string): string {
  const { data } = Framework.safeParse(group)
  return topic === 'framework' && data ? t(`terms.framework.${data}`) : group
}
