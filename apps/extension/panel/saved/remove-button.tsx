import { t } from '../../locales/t.ts'
import type { ToBackground } from '../../messages/messages.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'

interface Props {
  /** What takes the item away. */
  remove: ToBackground
  /** Id of the words that the button speaks of. */
  said: string
  removed(): void
}

export function RemoveButton({ remove, said, removed }: Props) {
  const { problem, ask } = useAsking()
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-describedby={said}
        onClick={async () => (await ask(remove, t('saved.removed'))) && removed()}
      >
        {t('saved.remove')}
      </button>
      <Problem text={problem} />
    </>
  )
}
