/**
 * How often a saved passage is found again after its page has changed, how often something else is taken for it, and how
 * long that takes, ours beside others on the same texts: npm run bench -w @spotcheck/page. With `-- --write` the tables go
 * to docs/anchoring.md; with `-- --tune` the texts are those that the thresholds were chosen on.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { practiceStories, stories } from '../../packages/samples/index.ts'
import { Random } from '../../packages/samples/random.ts'
import { type Case, CHANGES, casesOf } from './cases.ts'
import { isRight, type Result } from './result.ts'
import { WAYS, type Way } from './rivals.ts'
import { tables } from './tables.ts'
import { createWriter } from './text.ts'

const LENGTHS = [12, 25, 50, 100, 200]
/** Texts by words, and how many passages of each length meet each change. */
const TEXTS = [
  { words: 1_000, passages: 200 },
  { words: 20_000, passages: 100 },
  { words: 160_000, passages: 40 },
]
const DOCUMENT = `${import.meta.dirname}/../../docs/anchoring.md`
const MEASURED = '## Measured\n'

/** One half of the stories is for choosing thresholds, the other for measuring; and so are the seeds. */
const half = process.argv.includes('--tune') ? 0 : 1
const write = createWriter(
  [...practiceStories, ...stories].filter((_, at) => at % 2 === half).map(({ text }) => text),
)
const random = new Random(half + 11)
let turn = 0

const results = TEXTS.flatMap(({ words, passages }) => {
  const text = write(words, random)
  const others = write(2_000, random).split('\n\n')
  return LENGTHS.flatMap((length) =>
    Object.keys(CHANGES).flatMap((change) =>
      casesOf({ text, others, length, change, passages }, random).flatMap((each) =>
        inTurn(Object.entries(WAYS)).map(([name, way]) => ({
          words,
          length,
          change,
          ...measured(name, way, each),
        })),
      ),
    ),
  )
})
const written = tables(results)
console.log(written)
if (process.argv.includes('--write')) {
  const [byHand] = readFileSync(DOCUMENT, 'utf8').split(MEASURED)
  writeFileSync(DOCUMENT, `${byHand}${MEASURED}\n${written}`)
}

/** Each way is the first one now and then: who comes first finds nothing of the text in the processor's memory. */
function inTurn<Item>(items: Item[]): Item[] {
  const first = turn++ % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}

function measured(
  way: string,
  find: Way,
  { text, selectors, truth }: Case,
): Pick<Result, 'way' | 'outcome' | 'ms'> {
  const start = performance.now()
  const found = find(text, selectors)
  const ms = performance.now() - start
  if (!found) return { way, outcome: 'none', ms }
  const right = truth !== null && isRight(found, truth)
  if (found.certain) return { way, outcome: right ? 'right' : 'wrong', ms }
  return { way, outcome: right ? 'asked-right' : 'asked-wrong', ms }
}
