import type { Row } from '@spotcheck/library'
import { useId } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import type { Item } from '../rows.ts'
import { PassageLine } from './passage-line.tsx'
import { RecordLine } from './record-line.tsx'

interface Props {
  row: Row
  /** Null until it is read. */
  item: Item | null
  /** Whether the tab key comes to it; the other lines' controls are reached from it by the arrow keys. */
  isActive: boolean
  isChosen: boolean
  /** Chooses it, or not any more; `extend`: all from the last one that was chosen. */
  turn(extend: boolean): void
}

export function RowLine({ row, item, isActive, isChosen, turn }: Props) {
  const words = useId()
  const tabIndex = isActive ? 0 : -1
  return (
    <article class={`row-line ${row.kind}${isChosen ? ' chosen' : ''}`}>
      <input
        type="checkbox"
        class="choose"
        checked={isChosen}
        tabIndex={tabIndex}
        aria-label={t('library.choose')}
        aria-describedby={words}
        onClick={(event) => turn(event.shiftKey)}
      />
      <div class="row-body">
        {item === null && <p class="reading">{row.article.title ?? t('saved.untitled')}</p>}
        {item && 'passage' in item && (
          <PassageLine row={row} passage={item.passage} words={words} tabIndex={tabIndex} />
        )}
        {item && 'record' in item && (
          <RecordLine row={row} record={item.record} words={words} tabIndex={tabIndex} />
        )}
      </div>
    </article>
  )
}
