/** Words that stay as they were are shown up to this far from the change (UTF-16 code units). */
const SHOWN = 40

interface Change {
  before: string
  was: string
  now: string
  after: string
}

/** What of some words has become other words, and what stands as it was before and after that. */
export function changeOf({ was, now }: { was: string; now: string }): Change {
  const [old, fresh] = [wordsOf(was), wordsOf(now)]
  const most = Math.min(old.length, fresh.length)
  let head = 0
  while (head < most && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  const [before, after] = [old.slice(0, head).join(''), tail === 0 ? '' : old.slice(-tail).join('')]
  return {
    before: before.length > SHOWN ? `…${before.slice(-SHOWN)}` : before,
    was: old.slice(head, old.length - tail).join(''),
    now: fresh.slice(head, fresh.length - tail).join(''),
    after: after.length > SHOWN ? `${after.slice(0, SHOWN)}…` : after,
  }
}

/** Words and what stands between them, in turn. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/)
}
