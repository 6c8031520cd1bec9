/** Runs in a page: readings of its article by Spotcheck and by Readability alone, by turns. */
import { Readability } from '@mozilla/readability'
import { readArticle } from '../../packages/page/article/read-article.ts'

export interface Times {
  ours: number
  readability: number
}

/** The best of so many turns, in milliseconds: whatever else the machine does can only add. */
export function timesOf(turns: number): Times {
  const best = { ours: Number.POSITIVE_INFINITY, readability: Number.POSITIVE_INFINITY }
  for (let turn = 0; turn < turns; turn++) {
    best.readability = Math.min(
      best.readability,
      timed(() => new Readability(document.cloneNode(true) as Document).parse()),
    )
    best.ours = Math.min(
      best.ours,
      timed(() => readArticle(document, 'https://news.example/a/story')),
    )
  }
  return best
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
