import type { Confirmed, Passage } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import type { Speech } from '../../quotations/speeches.ts'
import { speechPassage } from '../../saving/passage.ts'
import { useAnnounce } from '../../screen/announce.tsx'
import { useChange } from '../../screen/changing.ts'
import type { StoryPage } from '../page-state.ts'

/** What is sent to be saved for a speech. */
export function passageOf(
  { extraction, url }: StoryPage,
  speech: Speech,
  confirmed: Confirmed | null = null,
): Passage {
  return { ...speechPassage(extraction, speech, confirmed), source: url }
}

/** Saves speeches of a story together; says so once they are written, or why they are not. */
export function useSaving(story: StoryPage) {
  const change = useChange()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  /** @returns whether they are saved. */
  async function run(speeches: Speech[]): Promise<boolean> {
    setBusy(true)
    setProblem(null)
    const passages = speeches.map((speech) => passageOf(story, speech))
    const answer = await change({ type: 'save', passages, note: '', tags: [] })
    setBusy(false)
    if (answer.ok) announce(t('quotes.savedCount', { count: speeches.length }))
    else setProblem(answer.problem)
    return answer.ok
  }
  return { busy, problem, run }
}
