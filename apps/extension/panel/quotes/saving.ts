import type { Confirmed, Passage } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import type { Speech } from '../../quotations/speeches.ts'
import { passageOf } from '../../saving/passage.ts'
import { useAnnounce } from '../announce.tsx'
import { useCollection } from '../collection.ts'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'

/** What is sent to be saved for these speeches. */
export function passagesOf(
  { extraction, url }: StoryPage,
  speeches: readonly Speech[],
  confirmed: Confirmed | null,
): Passage[] {
  return speeches
    .flatMap(({ parts }) => parts)
    .map((part) => passageOf(extraction, url, part.start, part.end, part, confirmed))
}

/** Saves speeches of a story together; says so once they are written, or why they are not. */
export function useSaving(story: StoryPage) {
  const { change } = useCollection()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function run(speeches: Speech[]) {
    setBusy(true)
    setProblem(null)
    const passages = passagesOf(story, speeches, null)
    const answer = await change({ type: 'save', passages, note: '', tags: [] })
    setBusy(false)
    if (answer.ok) announce(words.quotes.savedCount(speeches.length, passages.length))
    else setProblem(answer.problem)
  }
  return { busy, problem, run }
}
