/** `spotcheck council`: what the register holds of a council, and what is due next. */
import {
  type Council,
  councilDetails,
  councils,
  councilsCalled,
  dateInWords,
  successorsOf,
} from '@spotcheck/core'
import {
  type EntryOf,
  gradeOf,
  historyWithPredecessors,
  type NextDue,
  nextDue,
  RELEASED_TO,
} from '@spotcheck/core/official'
import { meantBy } from './did-you-mean.ts'
import { Failure } from './failure.ts'
import { decode, openInput, splitLines } from './input.ts'
import type { CouncilOptions } from './options.ts'
import { print } from './print.ts'
import { tableRow } from './table.ts'

const WIDTHS = [9, 21, 10, 20, 0]

/** @throws Failure where no council has the name or code; with several names, after the last. */
export async function tellOfCouncils(
  options: CouncilOptions,
  complain: (message: string) => void,
): Promise<void> {
  if (options.name !== null) return print(tellingOf(options.name, options))
  let bad = 0
  const all = async function* () {
    const { name, stream } = openInput(null)
    for await (const line of splitLines(stream)) {
      try {
        const called = decode(line).trim()
        if (called !== '') yield* tellingOf(called, options)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        bad++
        complain(`${name}: ${error.message}`)
      }
    }
  }
  await print(all())
  if (bad > 0) throw new Failure(`${bad} ${bad === 1 ? 'name is no council’s' : 'names are no council’s'}`)
}

/** What is printed of the councils called so, piece by piece. */
function* tellingOf(called: string, { json, asOf }: CouncilOptions): Generator<string> {
  for (const { code, to } of codedOf(called)) {
    const entries = historyWithPredecessors(code).filter(({ outcome }) => outcome)
    const outcomes = entries.flatMap(({ outcome }) => outcome ?? [])
    const last = outcomes.at(-1)
    const due = last ? nextDue(last, asOf) : null
    const { name, type, region } = councilDetails(code) ?? { name: called }
    const successors = successorsOf(code).map((body) => body.name)
    if (json) {
      const council = { code, name, type, region, to, successors }
      yield `${JSON.stringify({ council, release: RELEASED_TO, outcomes, nextDue: due })}\n`
      continue
    }
    yield `${name} (${[code, type, region].filter(Boolean).join(', ')})\n`
    if (to) yield `Until ${to}; then ${successors.join(', ')}.\n`
    yield `Official outcomes to ${dateInWords(RELEASED_TO)}:\n`
    yield* entries.map((entry) => outcomeRow(entry, code))
    if (outcomes.length === 0) yield 'None is known.\n'
    if (due) yield `${dueLine(due)}\n`
  }
}

type Coded = Council & { code: string }

function codedOf(called: string): Coded[] {
  const bodies = councilsCalled(called)
  const coded = bodies.filter((council): council is Coded => council.code !== null)
  if (coded.length > 0) return coded
  const [toCome] = bodies
  if (toCome) throw new Failure(`${toCome.name} begins on ${toCome.from}: no outcome can be known yet`)
  throw new Failure(`no council is called "${called}": ${adviceFor(called)}`)
}

function adviceFor(called: string): string {
  const meant = meantBy(
    called,
    councils.flatMap(({ names, weak }) => [...names, ...weak]),
  )
  return meant.length > 0
    ? `did you mean "${meant.join('" or "')}"?`
    : 'give its name ("Wakefield") or its code ("E08000036")'
}

/** A row of the history of the body with this code, or of one that it took over from, which is named. */
function outcomeRow({ outcome, body }: EntryOf, code: string): string {
  if (!outcome) return ''
  const { framework, inspected, published, judgements, sources } = outcome
  const overall = gradeOf(outcome, 'overall-effectiveness')
  const parts = judgements
    .filter(({ judgement }) => judgement !== 'overall-effectiveness')
    .map(({ judgement, grade }) => `${judgement} ${grade}`)
    .join('; ')
  const other = body === code ? '' : `(${councilDetails(body)?.name ?? body})`
  const rest = [parts, other, sources[0]].filter(Boolean).join('  ')
  return tableRow(
    [framework, `${inspected.from}/${inspected.to}`, published ?? '', overall ?? 'no overall grade', rest],
    WIDTHS,
  )
}

function dueLine({ window, overdue, newFramework, rule, source }: NextDue): string {
  const when = window ? `Due between ${window.from} and ${window.to}${overdue ? ' (passed)' : ''}. ` : ''
  const caveat = newFramework ? ' A renewed framework is planned for 2027 and may change this.' : ''
  return `${when}${rule}${caveat} (${source})`
}
