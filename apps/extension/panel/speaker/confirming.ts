import type { Confirmed } from '@spotcheck/core'
import { t } from '../../locales/t.ts'
import type { ToBackground } from '../../messages/messages.ts'
import { useAsking } from '../../screen/asking.ts'

export type Confirming = ReturnType<typeof useConfirming>

/**
 * Keeps who the reader says spoke: by an edit of what is saved, or by a save with the speaker. Says so once it is
 * written, or why it is not.
 */
export function useConfirming(messageOf: (confirmed: Confirmed) => ToBackground, done: () => void) {
  const { busy, problem, ask } = useAsking()

  async function confirm(confirmed: Confirmed) {
    const message = messageOf(confirmed)
    const said = message.type === 'save' ? t('speaker.savedWith') : t('speaker.saved')
    if (await ask(message, said)) done()
  }
  return { busy, problem, confirm }
}
