import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { DataTable, type Table } from './data-table.tsx'
import { type ChartPoint, listenAt, nameElements, putInPlace } from './points.ts'
import { SaveChart } from './save-chart.tsx'
import './chart.css'

interface Props {
  title: string
  /** Where its figures come from: stands in a saved chart. */
  source: string
  /** What a saved chart is called, without its ending. */
  file: string
  /** Makes the picture, as wide as there is room; its points in the order of `points`. */
  draw(width: number): SVGSVGElement
  points: readonly ChartPoint[]
  table: Table
  /** What its shapes mean; shown until a point is looked at. */
  legend?: string
}

/** The least width at which a chart can be read; where there is less room, it scrolls. */
const LEAST = 280

/** A picture of figures that can be read by eye, by keys, and as a table; and be saved. */
export function Chart({ title, source, file, draw, points, table, legend }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [svg, setSvg] = useState<SVGSVGElement | null>(null)
  const [said, say] = useState('')
  const [asTable, setAsTable] = useState(false)
  const width = useWidth(place)
  const hint = useId()
  const tableId = useId()

  useLayoutEffect(() => {
    if (width === null) return
    const drawn = draw(Math.max(width, LEAST))
    // Plot brings a style sheet of its own, which the policy of our pages does not let in: chart.css has what it says.
    for (const style of drawn.querySelectorAll('style')) style.remove()
    drawn.setAttribute('role', 'group')
    drawn.setAttribute('aria-label', title)
    drawn.setAttribute('aria-describedby', hint)
    nameElements(drawn, points)
    listenAt(drawn, points, say)
    if (place.current) putInPlace(drawn, place.current)
    setSvg(drawn)
  }, [draw, points, title, width, hint])

  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <h2>{title}</h2>
        <div class="actions">
          <button
            type="button"
            class="plain"
            aria-expanded={asTable}
            aria-controls={tableId}
            onClick={() => setAsTable(!asTable)}
          >
            {t('charts.asTable')}
          </button>
          {svg && <SaveChart chart={svg} file={file} caption={{ title, source }} />}
        </div>
      </figcaption>
      <p class="unseen" id={hint}>
        {t('charts.keys')}
      </p>
      <div class="chart-picture scrolls" ref={place} />
      <p class="chart-said" aria-hidden="true">
        {said || legend}
      </p>
      <div id={tableId} hidden={!asTable}>
        {asTable && <DataTable table={table} caption={title} />}
      </div>
    </figure>
  )
}

function useWidth(place: { current: HTMLElement | null }): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    if (!place.current) return
    // In the next frame: what is drawn at once would be measured in the same round again.
    const observer = new ResizeObserver(([entry]) =>
      requestAnimationFrame(() => entry && setWidth(Math.floor(entry.contentRect.width))),
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return width
}
