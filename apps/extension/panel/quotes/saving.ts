import { useState } from 'preact/hooks'
import { passageOf } from '../../saving/passage.ts'
import { useAnnounce } from '../announce.tsx'
import { useCollection } from '../collection.ts'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'
import type { Speech } from './speeches.ts'

/** Saves speeches of a story together; says so once they are written, or why they are not. */
export function useSaving({ extraction, url }: StoryPage) {
  const { change } = useCollection()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function run(speeches: Speech[]) {
    setBusy(true)
    setProblem(null)
    const passages = speeches
      .flatMap(({ parts }) => parts)
      .map((part) => passageOf(extraction, url, part.start, part.end, part))
    const answer = await change({ type: 'save', passages, note: '', tags: [] })
    setBusy(false)
    if (answer.ok) announce(words.quotes.savedCount(speeches.length, passages.length))
    else setProblem(answer.problem)
  }
  return { busy, problem, run }
}
