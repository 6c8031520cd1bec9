import type { TargetedKeyboardEvent } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { numberText, t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'
import { listOf } from '../place.ts'
import { PlaceLink } from '../use-place.tsx'
import { RenameForm } from './rename-form.tsx'

interface Props {
  tag: string
  /** How many quotes have it. */
  count: number
  /** Told beforehand the name that there will be; empty where the tag goes, null where all stays as it is. */
  expect(name: string | null): void
}

/** A tag, the way to its quotes, and what can be done with it: F2 renames it, Delete takes it off. */
export function TagLine({ tag, count, expect }: Props) {
  const { ask, problem } = useAsking()
  const [renaming, setRenaming] = useState(false)
  const line = useRef<HTMLLIElement>(null)
  const name = useId()

  async function change(to: string | null, done: string) {
    expect(to ?? '')
    if (!(await ask({ type: 'rename-tag', from: tag, to }, done))) expect(null)
  }
  const drop = () => change(null, t('manageTags.dropped', { tag, count }))
  function close() {
    setRenaming(false)
    line.current?.querySelector('a')?.focus()
  }
  function keys(event: TargetedKeyboardEvent<HTMLLIElement>) {
    if (renaming) return
    if (event.key === 'F2') setRenaming(true)
    else if (event.key === 'Delete') drop()
    else return
    event.preventDefault()
  }
  return (
    <li ref={line} data-tag={tag} onKeyDown={keys}>
      <div class="tag-name">
        <PlaceLink to={listOf({ only: { tag: [tag] } })}>
          <span id={name}>{tag}</span>
        </PlaceLink>{' '}
        <span class="count">{numberText(count)}</span>
      </div>
      {renaming ? (
        <RenameForm tag={tag} rename={change} close={close} />
      ) : (
        <div class="tag-actions">
          <button
            type="button"
            class="plain"
            aria-describedby={name}
            aria-keyshortcuts="F2"
            onClick={() => setRenaming(true)}
          >
            {t('manageTags.rename')}
          </button>
          <button
            type="button"
            class="plain"
            aria-describedby={name}
            aria-keyshortcuts="Delete"
            onClick={drop}
          >
            {t('manageTags.drop')}
          </button>
        </div>
      )}
      <Problem text={problem} />
    </li>
  )
}
