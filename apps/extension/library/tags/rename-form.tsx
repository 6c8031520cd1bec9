import type { TargetedKeyboardEvent } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { useRows } from '../rows.ts'

interface Props {
  tag: string
  /** `done` says what has been done, once it is. */
  rename(to: string, done: string): void
  close(): void
}

/** Another name for a tag. Where that is a tag already it says beforehand that the two become one. */
export function RenameForm({ tag, rename, close }: Props) {
  const { kept } = useRows()
  const [typed, setTyped] = useState(tag)
  const field = useRef<HTMLInputElement>(null)
  const said = useId()
  // Before the next key is pressed.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const name = typed.trim().replaceAll(/\s+/g, ' ')
  const having = (tags: readonly string[]) =>
    kept.filter(({ values }) => tags.some((each) => values.tag.includes(each))).length
  const isMerge = name !== tag && having([name]) > 0
  const isReady = name !== '' && name !== tag

  function save() {
    if (!isReady) return close()
    const done = { from: tag, to: name, count: having(isMerge ? [tag, name] : [tag]) }
    rename(name, isMerge ? t('manageTags.merged', done) : t('manageTags.renamed', done))
  }
  function keys(event: TargetedKeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Escape' && !event.isComposing) close()
  }
  return (
    <form
      class="rename"
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <input
        ref={field}
        aria-label={t('manageTags.newName', { tag })}
        aria-describedby={said}
        maxLength={200}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="primary" aria-disabled={!isReady}>
        {isMerge ? t('manageTags.merge') : t('manageTags.rename')}
      </button>
      <button type="button" onClick={close}>
        {t('saved.cancel')}
      </button>
      <p class={isMerge ? 'doubt' : 'quiet'} id={said} role="status">
        {isMerge && t('manageTags.merges', { name, count: having([tag, name]) })}
      </p>
    </form>
  )
}
