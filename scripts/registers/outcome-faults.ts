import { councilByCode, isInForce } from '../../packages/core/register/councils.ts'
import { editionOn, editionsOf } from '../../packages/core/register/frameworks.ts'
import type { Outcome } from '../../packages/core/register/outcome.ts'
import { reportNumber } from '../../packages/core/register/outcome-file.ts'

/** What cannot be true of an outcome by the registers of councils and frameworks; empty where all of it can. */
export function outcomeFaults({ council, framework, inspected, published, judgements }: Outcome): string[] {
  const { from, to } = inspected
  const body = councilByCode(council)
  const edition = editionOn(framework, from)
  const known = editionsOf(framework).flatMap((each) => each.judgements.map(({ judgement }) => judgement))
  return [
    !body && `no council has the code ${council}`,
    body && !isInForce(body, from) && `${body.name} (${council}) was not in force on ${from}`,
    !edition && `${framework} was not in use on ${from}`,
    from.slice(0, to.length) > to && `the inspection ends on ${to}, before it begins on ${from}`,
    published !== null &&
      published < to.slice(0, published.length) &&
      `published on ${published}, before the inspection ended on ${to}`,
    ...judgements.flatMap(({ judgement, grade }) => [
      !known.includes(judgement) && `${framework} does not judge ${judgement}`,
      edition &&
        grade !== 'not-judged' &&
        !edition.scale.includes(grade) &&
        `"${grade}" is not on the scale of ${framework}`,
    ]),
  ].filter((fault) => typeof fault === 'string')
}

/** Reports that are there twice, by number. */
export function repeatedReports(outcomes: readonly Outcome[]): number[] {
  const numbers = outcomes.map(reportNumber).filter((number) => number !== null)
  return numbers.filter((number, at) => numbers.indexOf(number) !== at)
}
