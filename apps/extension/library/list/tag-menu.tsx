import { countValues, type Row } from '@spotcheck/library'
import { useId, useMemo, useState } from 'preact/hooks'
import { listText, t } from '../../locales/t.ts'
import { tagsOfLine } from '../../saving/tags.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'
import { useRows } from '../rows.ts'

/** How many tags are offered while one is typed. */
const OFFERED = 200

/** Puts tags on many passages at once, or takes them off. */
export function TagMenu({ rows }: { rows: readonly Row[] }) {
  const { kept } = useRows()
  const { ask, problem } = useAsking()
  const [line, setLine] = useState('')
  const known = useMemo(() => countValues(kept, 'tag').slice(0, OFFERED), [kept])
  const offered = useId()
  const passages = rows.filter(({ kind }) => kind === 'passage')
  const tags = tagsOfLine(line)
  const isReady = tags.length > 0 && passages.length > 0

  async function change(add: string[], drop: string[]) {
    if (!isReady) return
    const ids = passages.map(({ id }) => id)
    const said = { count: ids.length, tags: listText(tags) }
    const done = add.length > 0 ? t('library.tagged', said) : t('library.untagged', said)
    if (await ask({ type: 'tag', ids, add, drop }, done)) setLine('')
  }
  return (
    <form
      class="tag-menu"
      onSubmit={(event) => {
        event.preventDefault()
        change(tags, [])
      }}
    >
      <input
        aria-label={t('library.tagsToPut')}
        placeholder={t('library.tagsToPut')}
        value={line}
        list={offered}
        onInput={(event) => setLine(event.currentTarget.value)}
      />
      <datalist id={offered}>
        {known.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <button type="submit" aria-disabled={!isReady}>
        {t('library.tag')}
      </button>
      <button type="button" aria-disabled={!isReady} onClick={() => change([], tags)}>
        {t('library.untag')}
      </button>
      <Problem text={problem} />
    </form>
  )
}
