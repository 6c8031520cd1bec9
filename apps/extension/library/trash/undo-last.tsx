import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'
import { useLately } from '../rows.ts'
import { actInWords } from './acts-in-words.ts'

/** One step back from what was done last, as long as the page is open; `LatelyDone` knows what was done before. */
export function UndoLast() {
  const {
    acts: [last],
  } = useLately()
  const { ask, problem } = useAsking()
  const [opened] = useState(() => new Date().toISOString())
  if (!last || last.at < opened) return null
  const act = actInWords(last)
  return (
    <>
      <button
        type="button"
        aria-label={t('acts.undo', { act })}
        onClick={() => ask({ type: 'undo', act: last.seq }, t('acts.undone', { act }))}
      >
        {t('saved.undo')}
      </button>
      <Problem text={problem} />
    </>
  )
}
