import type { Annotation } from '@spotcheck/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Problem, useAnnounce } from '../announce.tsx'
import { useCollection } from '../collection.ts'
import { words } from '../words.ts'

/** Stands where a saved item was, so that one step brings it back. */
export function RemovedItem({ annotation }: { annotation: Annotation }) {
  const { change } = useCollection()
  const announce = useAnnounce()
  const undo = useRef<HTMLButtonElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => undo.current?.focus(), [])

  async function restore() {
    const answer = await change({ type: 'restore', ids: [annotation.id] })
    if (answer.ok) announce(words.saved.restored)
    else setProblem(answer.problem)
  }
  return (
    <div class="removed">
      <span>{words.saved.removed}</span>
      <button type="button" ref={undo} onClick={restore}>
        {words.saved.undo}
      </button>
      <Problem text={problem} />
    </div>
  )
}
