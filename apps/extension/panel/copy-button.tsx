import { useState } from 'preact/hooks'
import { Problem, useAnnounce } from '../screen/announce.tsx'

interface Props {
  name: string
  /** Id of the words that are copied. */
  said: string
  copy(): Promise<void>
  /** Announced when it is done. */
  done: string
  failed(reason: string): string
}

export function CopyButton({ name, said, copy, done, failed }: Props) {
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)

  async function run() {
    setProblem(null)
    try {
      await copy()
      announce(done)
    } catch (error) {
      setProblem(failed(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <>
      <button type="button" class="plain" aria-describedby={said} onClick={run}>
        {name}
      </button>
      <Problem text={problem} />
    </>
  )
}
