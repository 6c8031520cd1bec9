/**
 * Texts in the words of the trade, of any length: a walk through stories of our own, from a pair of words to a word that
 * follows it in one of them. So the same phrases come back all the time, and hardly a sentence does as a whole.
 */
import type { Random } from '../../packages/samples/random.ts'

const PARAGRAPH = '\n\n'

/** Makes texts from what follows what in the stories. */
export function createWriter(stories: readonly string[]): (words: number, random: Random) => string {
  const afterPair = new Map<string, string[]>()
  const afterWord = new Map<string, string[]>()
  const tokens = stories.flatMap((story) => `${story}${PARAGRAPH}`.split(/(\n\n)| /).filter(Boolean))
  tokens.forEach((token, at) => {
    const [before = '', previous = ''] = [tokens[at - 2], tokens[at - 1]]
    remember(afterPair, `${before} ${previous}`, token)
    remember(afterWord, previous, token)
  })

  return (words, random) => {
    const parts: string[] = []
    let [before, previous] = ['', PARAGRAPH]
    for (let written = 0; written < words; ) {
      const wider = afterWord.get(previous) ?? tokens
      const closer = afterPair.get(`${before} ${previous}`) ?? wider
      // Where only one word has ever followed, the walk leaves the beaten track: else it would copy whole stories.
      const next = random.pick(new Set(closer).size > 1 ? closer : wider)
      if (next !== PARAGRAPH) written++
      if (next !== PARAGRAPH && previous !== PARAGRAPH) parts.push(' ')
      if (next !== PARAGRAPH || previous !== PARAGRAPH) parts.push(next)
      ;[before, previous] = [previous, next]
    }
    return parts.join('').trim()
  }
}

function remember(map: Map<string, string[]>, key: string, token: string): void {
  const known = map.get(key)
  if (known) known.push(token)
  else map.set(key, [token])
}
