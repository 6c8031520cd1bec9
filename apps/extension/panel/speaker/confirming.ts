import type { Confirmed } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import type { ToBackground } from '../../messages/messages.ts'
import { useAnnounce } from '../announce.tsx'
import { useCollection } from '../collection.ts'
import { words } from '../words.ts'

export type Confirming = ReturnType<typeof useConfirming>

/**
 * Keeps who the reader says spoke: by an edit of what is saved, or by a save with the speaker. Says so once it is
 * written, or why it is not.
 */
export function useConfirming(messageOf: (confirmed: Confirmed) => ToBackground, done: () => void) {
  const { change } = useCollection()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function confirm(confirmed: Confirmed) {
    if (busy) return
    setBusy(true)
    setProblem(null)
    const message = messageOf(confirmed)
    const answer = await change(message)
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem)
    announce(message.type === 'save' ? words.speaker.savedWith : words.speaker.saved)
    done()
  }
  return { busy, problem, confirm }
}
