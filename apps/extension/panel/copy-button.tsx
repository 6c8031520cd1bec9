import { useState } from 'preact/hooks'
import type { Quoted } from '../quotations/as-text.ts'
import { Problem, useAnnounce } from './announce.tsx'
import { useDoor } from './door.ts'
import { words } from './words.ts'

/** `said` is the id of the words that are copied. */
export function CopyButton({ quoted, said }: { quoted: Quoted; said: string }) {
  const door = useDoor()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)

  async function copy() {
    setProblem(null)
    try {
      await door.copy(quoted)
      announce(quoted.attribution.certainty === 'uncertain' ? words.copy.uncertain : words.copy.done)
    } catch (error) {
      setProblem(words.copy.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <>
      <button type="button" class="plain" aria-describedby={said} onClick={copy}>
        {words.copy.name}
      </button>
      <Problem text={problem} />
    </>
  )
}
