import * as Plot from '@observablehq/plot'
import { numberText } from '../../locales/t.ts'
import { tones } from '../../panel/record/grades.ts'
import { POINTS } from '../charts/points.ts'
import type { Counted, Step } from './graded.ts'

/** Best first, as bars stand from left to right. */
export const STEPS: readonly Step[] = [...tones, 'none']

const BAR = 26
const [TOP, BOTTOM, RIGHT] = [6, 28, 16]
/** Of a letter, in pixels. */
const LETTER = 7
/** On a phone's screen the names of the bars stand on two lines, of so many letters and ems each. */
const NARROW = 480
const [LETTERS_NARROW, NAME_NARROW] = [13, 8]

/** `bars`: by group, and within it best first. */
export function drawGrades(
  bars: readonly Counted[],
  nameOf: (group: string) => string,
  width: number,
): SVGSVGElement {
  const groups = [...new Set(bars.map(({ group }) => group))]
  const longest = Math.max(...groups.map((group) => nameOf(group).length))
  const left = 16 + LETTER * (width < NARROW ? Math.min(longest, LETTERS_NARROW) : longest)
  const ticks = Math.min(Math.floor((width - left) / 60), 6, largestSum(bars, groups))
  const stacked = { y: 'group', x: 'count', order: null }
  const svg = Plot.plot({
    width,
    height: TOP + BOTTOM + BAR * groups.length,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: left,
    marginRight: RIGHT,
    x: { label: null, nice: true },
    y: { domain: groups, label: null, padding: 0.25 },
    marks: [
      Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks }),
      Plot.axisX({ tickSize: 0, fontSize: 12, fill: 'var(--soft)', ticks }),
      Plot.axisY({
        tickSize: 0,
        fontSize: 12,
        fill: 'var(--ink)',
        tickFormat: nameOf,
        ...(width < NARROW && { lineWidth: NAME_NARROW }),
      }),
      Plot.barX(bars, {
        ...stacked,
        className: POINTS,
        fill: ({ step }: Counted) => (step === 'none' ? 'var(--soft)' : `var(--${step})`),
        insetRight: 1,
      }),
      Plot.text(
        bars,
        Plot.stackX({
          ...stacked,
          text: ({ count }: Counted) => (hasRoom(count, bars, groups, width - left) ? numberText(count) : ''),
          fill: 'var(--paper)',
          fontSize: 11,
          fontWeight: 600,
        }),
      ),
    ],
  })
  if (!(svg instanceof SVGSVGElement)) throw new TypeError('A plot without a legend is an SVG element.')
  return svg
}

/** Whether a bar is as wide as its number. */
function hasRoom(count: number, bars: readonly Counted[], groups: readonly string[], width: number): boolean {
  return (count / largestSum(bars, groups)) * (width - RIGHT) > 10 * String(count).length + 4
}

function largestSum(bars: readonly Counted[], groups: readonly string[]): number {
  const sums = groups.map((group) =>
    bars.filter((bar) => bar.group === group).reduce((sum, bar) => sum + bar.count, 0),
  )
  return Math.max(...sums)
}
