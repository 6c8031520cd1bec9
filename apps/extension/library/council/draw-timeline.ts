import * as Plot from '@observablehq/plot'
import type { PartialDate } from '@spotcheck/core'
import { t } from '../../locales/t.ts'
import { toneOf, tones } from '../../panel/record/grades.ts'
import { POINTS } from '../charts/points.ts'
import type { Lane, Step, TimelinePoint } from './timeline.ts'

/** A point whose time is known. */
export type Dated = TimelinePoint & { date: PartialDate }

export interface Drawn {
  /** Oldest first. */
  points: readonly Dated[]
  steps: readonly Step[]
  /** ISO date: the steps that still stand end here. */
  today: PartialDate
}

const LANE = 46
const [TOP, BOTTOM, RIGHT] = [26, 34, 64]
/** On a phone's screen the names of the lanes stand on two lines (ems). */
const NARROW = 480
const [LEFT, LEFT_NARROW, NAME_NARROW] = [134, 84, 6]

export function drawTimeline({ points, steps, today }: Drawn, width: number): SVGSVGElement {
  const lanes = lanesOf(points)
  const left = leftOf(width)
  const inLane = (lane: Lane) => lanes.indexOf(lane)
  const x = ({ date }: { date: PartialDate }) => timeOf(date)
  const y = ({ lane }: { lane: Lane }) => inLane(lane)
  const first = points[0]?.date.slice(0, 4) ?? today.slice(0, 4)
  const otherwise = points.flatMap(({ date, toldOtherwise }) =>
    toldOtherwise ? [{ date, lane: toneOf(toldOtherwise) }] : [],
  )
  const svg = Plot.plot({
    width,
    height: TOP + BOTTOM + LANE * (lanes.length - 1),
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: left,
    marginRight: RIGHT,
    x: { type: 'utc', domain: [timeOf(first), timeOf(String(Number(today.slice(0, 4)) + 1))], label: null },
    y: { domain: [lanes.length - 1, 0], axis: null },
    marks: [
      Plot.ruleY(lanes, { y: inLane, stroke: 'var(--line)' }),
      Plot.text(lanes, {
        y: inLane,
        text: (lane: Lane) => t(`timeline.lanes.${lane}`),
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -left,
        ...(width < NARROW && { lineWidth: NAME_NARROW }),
        fill: 'var(--soft)',
        fontSize: 12,
      }),
      Plot.axisX({ tickSize: 0, fontSize: 12, fill: 'var(--soft)', tickFormat: yearOf }),
      Plot.link(
        steps.filter(({ before, tone }) => before !== null && before !== tone),
        {
          x: ({ from }: Step) => timeOf(from),
          y1: ({ before }: Step) => inLane(before ?? 'none'),
          y2: ({ tone }: Step) => inLane(tone),
          stroke: ({ tone }: Step) => `var(--${tone})`,
          strokeWidth: 4,
        },
      ),
      Plot.link(steps, {
        x1: ({ from }: Step) => timeOf(from),
        x2: ({ to }: Step) => timeOf(to ?? today),
        y: ({ tone }: Step) => inLane(tone),
        stroke: ({ tone }: Step) => `var(--${tone})`,
        strokeWidth: 4,
      }),
      Plot.dot(otherwise, {
        x,
        y,
        r: 7,
        stroke: 'var(--soft)',
        strokeDasharray: '2 2',
        fill: 'var(--paper)',
      }),
      Plot.dot(
        points.filter(({ by, kept }) => by === 'ofsted' && kept.length > 0),
        { x, y, r: 11, stroke: 'var(--saved)', strokeWidth: 3 },
      ),
      Plot.dot(points, {
        className: POINTS,
        x,
        y,
        r: 7,
        symbol: ({ lane, by }: Dated) =>
          lane === 'visit' ? 'diamond' : by === 'ofsted' ? 'circle' : 'square',
        fill: ({ lane, by }: Dated) => (by === 'ofsted' ? colourOf(lane) : 'var(--paper)'),
        stroke: ({ lane, by }: Dated) => (by === 'ofsted' ? 'var(--paper)' : colourOf(lane)),
        strokeWidth: 2,
      }),
      Plot.text(labelled(points, width), {
        x,
        y,
        text: labelOf,
        dx: 9,
        dy: -14,
        textAnchor: 'start',
        fontWeight: 600,
        fontSize: 12,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 3,
      }),
    ],
  })
  if (!(svg instanceof SVGSVGElement)) throw new TypeError('A plot without a legend is an SVG element.')
  return svg
}

/** All grades, so that pictures of two councils compare; what else there is only where it is needed. */
function lanesOf(points: readonly Dated[]): Lane[] {
  const others = (['none', 'visit'] as const).filter((lane) => points.some((point) => point.lane === lane))
  return [...tones, ...others]
}

function leftOf(width: number): number {
  return width < NARROW ? LEFT_NARROW : LEFT
}

function colourOf(lane: Lane): string {
  return lane === 'none' || lane === 'visit' ? 'var(--soft)' : `var(--${lane})`
}

/** A date that is known to the year or month stands at its beginning. */
function timeOf(date: PartialDate): Date {
  return new Date(date)
}

function yearOf(date: Date): string {
  return String(date.getUTCFullYear())
}

/** “ILACS short” */
function labelOf({ entry: { outcome } }: Dated): string {
  if (!outcome) return ''
  const framework = t(`terms.framework.${outcome.framework}`)
  return outcome.variant === 'short' ? t('timeline.short', { framework }) : framework
}

/** Those whose label does not stand on the one before it in its line. */
function labelled(points: readonly Dated[], width: number): Dated[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  const span = Math.max(timeOf(last.date).getTime() - timeOf(first.date).getTime(), 1)
  const room = (80 / (width - leftOf(width) - RIGHT)) * span
  const ends = new Map<Lane, number>()
  return points.filter((point) => {
    const time = timeOf(point.date).getTime()
    const isFree = time - (ends.get(point.lane) ?? Number.NEGATIVE_INFINITY) > room
    if (isFree && point.entry.outcome) ends.set(point.lane, time)
    return isFree
  })
}
