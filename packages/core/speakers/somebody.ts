/** Whether the words that a sentence is about name somebody who may speak, where no verb of saying tells. */
import type { Sentence } from './reading.ts'
import type { Voice } from './resolve.ts'

/** People and bodies; not "the timing", "American soil", nor what opens a sentence with its capital: "Why", "Voices". */
export function isSomebody({ speaker, start }: Voice, sentence: Sentence): boolean {
  if (!speaker) return false
  const { name, surface, role, organisation } = speaker
  if (role !== null || organisation !== null) return true
  const isOnlyWord = start === sentence.start && name === surface && !name.includes(' ')
  return /(?:^| )\p{Lu}[^ ]*$/u.test(name) && !isOnlyWord
}
