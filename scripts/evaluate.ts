/**
 * Scores what the rules find in the project's own stories; and in two real articles, a table of real wordings and a
 * corpus of American news, where SPOTCHECK_SHARED names the folder that holds them.
 *
 *     npm run evaluate                              prints the figures
 *     npm run evaluate -- --write                   writes them to docs/EVALUATION.md
 *     npm run evaluate -- --check                   fails where that page says anything else
 *     npm run evaluate -- --differences practice    shows each fault in one set: stories, practice, scored, or one of openings
 *     npm run evaluate -- --polnear dev             scores quotations on PolNeAR's dev instead of its train
 *
 * Whoever works on the rules leaves the differences of the scored set alone: it is scored, never tuned to.
 * So is PolNeAR's dev: each look at it is one too many.
 */
import { parseArgs } from 'node:util'
import { evaluate } from '../packages/samples/evaluation/evaluate.ts'
import { evaluateOpenings } from '../packages/samples/evaluation/evaluate-openings.ts'
import { reportOf } from '../packages/samples/evaluation/report.ts'
import { storySets } from '../packages/samples/evaluation/sets.ts'
import type { Difference } from '../packages/samples/scoring/score.ts'
import { settle } from './generated.ts'
import { openingSets } from './opening-sets.ts'
import { showPolnear } from './quotations/polnear.ts'
import { readRealArticles } from './real-articles.ts'
import { readWordings } from './wordings.ts'

const { values: asked } = parseArgs({
  options: {
    write: { type: 'boolean' },
    check: { type: 'boolean' },
    differences: { type: 'string' },
    polnear: { type: 'string', default: 'train' },
  },
})

if (asked.differences !== undefined) showDifferences(asked.differences)
else {
  const report = {
    path: 'docs/EVALUATION.md',
    contents: reportOf(storySets, openingSets),
    command: 'npm run evaluate -- --write',
  }
  if (asked.write || asked.check) await settle(report, asked.check)
  else {
    console.log(report.contents)
    const shared = process.env.SPOTCHECK_SHARED
    if (shared) {
      showRealArticles(shared)
      showWordings(shared)
      showPolnear(shared, asked.polnear === 'dev' ? 'dev' : 'train')
    } else console.log('SPOTCHECK_SHARED names no folder: real articles and wordings are not read.')
  }
}

/** @throws Error where there is no such set. */
function differencesIn(id: string): Difference[] {
  const stories = storySets.find((one) => one.id === id)
  if (stories) return evaluate(stories.samples).score.differences
  const openings = openingSets.find((one) => one.id === id)
  if (openings) return evaluateOpenings(openings).differences
  throw new Error(`No set "${id}", only ${[...storySets, ...openingSets].map((one) => one.id).join(', ')}.`)
}

function showDifferences(id: string) {
  for (const { sample, kind, problem, where, expected, actual } of differencesIn(id)) {
    console.log(`${sample}: ${problem} ${kind} ${where}`)
    if (expected !== undefined) console.log(`  expected ${expected}`)
    if (actual !== undefined) console.log(`  found    ${actual}`)
  }
}

function showRealArticles(shared: string) {
  for (const { title, expectations } of readRealArticles(shared)) {
    const right = expectations.filter(({ expected, actual }) => expected === actual).length
    console.log(`## ${title}: ${right} of ${expectations.length} counts right\n`)
    for (const { what, expected, actual } of expectations) {
      console.log(expected === actual ? `✓ ${what}: ${actual}` : `✗ ${what}: ${actual}, not ${expected}`)
    }
    console.log()
  }
}

function showWordings(shared: string) {
  console.log('## Real wordings: which are news of a current grade\n')
  for (const { title, wordings, missed, mistaken } of readWordings(shared)) {
    const right = wordings - missed.length - mistaken.length
    console.log(`${title}: ${right} of ${wordings} right`)
    for (const label of missed) console.log(`  missed: ${label}`)
    for (const label of mistaken) console.log(`  mistaken for news: ${label}`)
  }
}
