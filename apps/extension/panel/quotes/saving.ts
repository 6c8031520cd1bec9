import type { Quotation } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import { passageOf } from '../../saving/passage.ts'
import { useAnnounce } from '../announce.tsx'
import { useCollection } from '../collection.ts'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'

/** Saves quotes of a story together; says so once they are written, or why they are not. */
export function useSaving(story: StoryPage) {
  const { change } = useCollection()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function run(quotes: Quotation[]) {
    setBusy(true)
    setProblem(null)
    const passages = quotes.map((quote) =>
      passageOf(story.extraction, story.url, quote.start, quote.end, quote),
    )
    const answer = await change({ type: 'save', passages, note: '', tags: [] })
    setBusy(false)
    if (answer.ok) announce(words.quotes.savedCount(quotes.length))
    else setProblem(answer.problem)
  }
  return { busy, problem, run }
}
