import { practiceStories, stories } from '../../packages/samples/index.ts'
import type { Case } from './cases.ts'
import * as make from './cases.ts'
import { Random } from './random.ts'
import { type Found, WAYS } from './rivals.ts'
import { createWriter } from './text.ts'

const part = process.argv[2] === 'tune' ? 0 : 1
const sizes = (process.argv[3] ?? '1000,20000').split(',').map(Number)
const N = Number(process.argv[4] ?? 100)
const ways = (process.argv[5] ?? Object.keys(WAYS).join()).split(',')
const write = createWriter(
  [...practiceStories, ...stories].filter((_, at) => at % 2 === part).map(({ text }) => text),
)
const random = new Random(part + 11)

const CHANGES: Record<
  string,
  (chosen: ReturnType<typeof make.choosePassage>) => { text: string; start: number; end: number }
> = {
  ...Object.fromEntries(
    [0, 0.05, 0.1, 0.2, 0.3, 0.4].map((share) => [
      `${share * 100} %`,
      (c: any) => make.edited(c, share, random),
    ]),
  ),
  typo: (c) => make.reset(c),
  reorder: (c) => make.reordered(c, random),
  repeat: (c) => make.edited(make.repeated(c, random), 0.1, random),
  del: (c) => ({ text: make.deleted(c), start: -1, end: -1 }),
  deldup: (c) => ({ text: make.deleted(make.repeated(c, random)), start: -1, end: -1 }),
}
for (const size of sizes) {
  const text = write(size, random)
  const paragraphs = write(2000, random).split('\n\n')
  for (const length of [12, 25, 50, 100, 200])
    for (const [kind, change] of Object.entries(CHANGES)) {
      const cases: Case[] = Array.from({ length: N }, () => {
        const chosen = make.choosePassage(text, length, random)
        const selectors = make.describeChosen(chosen)
        const today = change(chosen)
        if (today.start < 0) return { selectors, text: today.text, truth: null }
        const down = make.pushedDown(today, paragraphs, random)
        return { selectors, text: down.text, truth: down }
      })
      const row = ways.map((name) => {
        const way = WAYS[name]!
        let right = 0,
          wrong = 0,
          unsure = 0,
          missed = 0,
          wrongsure = 0
        const times: number[] = []
        for (const { text, selectors, truth } of cases) {
          const t = performance.now()
          const found = way(text, selectors)
          times.push(performance.now() - t)
          if (!found) missed++
          else {
            const inter = truth ? Math.min(found.end, truth.end) - Math.max(found.start, truth.start) : 0
            const uni = truth ? Math.max(found.end, truth.end) - Math.min(found.start, truth.start) : 1
            if (inter / uni >= 0.5) right++
            else {
              wrong++
              if (found.certain) wrongsure++
            }
            if (!found.certain) unsure++
          }
        }
        times.sort((a, b) => a - b)
        const pc = (n: number) => `${((100 * n) / N).toFixed(1)}`
        return `${name.slice(0, 5)} r ${pc(right)} w ${pc(wrong)} (sure ${pc(wrongsure)}) unsure ${pc(unsure)} ${times[N >> 1]!.toFixed(2)}ms`
      })
      console.log(size, length, kind.padEnd(8), row.join(' | '))
    }
}
