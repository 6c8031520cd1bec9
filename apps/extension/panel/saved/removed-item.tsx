import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import type { ToBackground } from '../../messages/messages.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'

/** Stands where a saved item was, so that one step, `restore`, brings it back. */
export function RemovedItem({ restore }: { restore: ToBackground }) {
  const { problem, ask } = useAsking()
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])
  return (
    <div class="removed">
      <span>{t('saved.removed')}</span>
      <button type="button" ref={undo} onClick={() => ask(restore, t('saved.restored'))}>
        {t('saved.undo')}
      </button>
      <Problem text={problem} />
    </div>
  )
}
