import { WatchWord } from '@spotcheck/core'
import { changeWatchWords, type Library, TooManyWatchWords } from '@spotcheck/library'
import type { Tabs } from './answer.ts'

/** Until the reader chooses another: no kind of mark has it from the start. */
const COLOUR = 'green'

/** Puts words that were selected on a page on the list, in all open pages at once. False where they cannot be. */
export function watcherFor(library: Library, tabs: Pick<Tabs, 'tellSettings'>) {
  return async (selected: string): Promise<boolean> => {
    const words = selected.trim().replaceAll(/\s+/g, ' ')
    const entry = WatchWord.safeParse({ words, colour: COLOUR })
    if (!entry.success) return false
    try {
      await changeWatchWords(library, { add: [entry.data], drop: [] })
    } catch (error) {
      if (error instanceof TooManyWatchWords) return false
      throw error
    }
    await tabs.tellSettings()
    return true
  }
}
