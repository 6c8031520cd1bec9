import { councilByCode } from '../../packages/core/register/councils.ts'
import type { Outcome } from '../../packages/core/register/outcome.ts'
import { reportNumber } from '../../packages/core/register/outcome-file.ts'
import { periodInWords } from '../../packages/core/text/dates-in-words.ts'

/** What a new table brings, one plain line an outcome. */
export interface Changes {
  added: string[]
  changed: string[]
  gone: string[]
}

export function changesBetween(before: readonly Outcome[], after: readonly Outcome[]): Changes {
  const old = byIdentity(before)
  const now = byIdentity(after)
  return {
    added: [...now].filter(([id]) => !old.has(id)).map(([, outcome]) => nameOf(outcome)),
    changed: [...now].flatMap(([id, outcome]) => {
      const differences = differencesBetween(factsOf(old.get(id) ?? outcome), factsOf(outcome))
      return differences.length > 0 ? [`${nameOf(outcome)}: ${differences.join('; ')}`] : []
    }),
    gone: [...old].filter(([id]) => !now.has(id)).map(([, outcome]) => nameOf(outcome)),
  }
}

/** A report stays the same by its number, or where it has none, by council, framework and first day. */
function byIdentity(outcomes: readonly Outcome[]): Map<string | number, Outcome> {
  return new Map(
    outcomes.map((outcome) => [
      reportNumber(outcome) ?? [outcome.council, outcome.framework, outcome.inspected.from].join(),
      outcome,
    ]),
  )
}

/** "Wakefield, ILACS, 4 to 15 June 2018" */
function nameOf({ council, framework, inspected }: Outcome): string {
  return [councilByCode(council)?.name ?? council, framework, periodInWords(inspected)].join(', ')
}

function factsOf({ council, framework, variant, inspected, published, judgements }: Outcome) {
  return new Map<string, string>([
    ['council', council],
    ['framework', framework],
    ['variant', variant ?? 'none'],
    ['inspected', periodInWords(inspected)],
    ['published', published ?? 'unknown'],
    ...judgements.map(({ judgement, grade }) => [judgement, grade] as const),
  ])
}

function differencesBetween(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((fact) => old.get(fact) !== now.get(fact))
    .map((fact) => `${fact} was ${old.get(fact) ?? 'not graded'}, is ${now.get(fact) ?? 'not graded'}`)
}
