import { useState } from 'preact/hooks'
import type { ToBackground } from '../messages/messages.ts'
import { useAnnounce } from './announce.tsx'
import { useChange } from './changing.ts'

/** Asks for one change of the collection at a time; says what is done once it is written, or keeps why it is not. */
export function useAsking() {
  const change = useChange()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  /** @returns whether it is written. */
  async function ask(message: ToBackground, done: string): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    setProblem(null)
    const answer = await change(message)
    setBusy(false)
    if (answer.ok) announce(done)
    else setProblem(answer.problem)
    return answer.ok
  }
  return { busy, problem, ask }
}
