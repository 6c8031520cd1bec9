/** `spotcheck council`: what the register holds of a council, and what is due next. */
import { councilByCode, councilDetails, councilsNamed, councilsTitled } from '@spotcheck/core'
import {
  gradeOf,
  historyOf,
  type NextDue,
  nextDue,
  type Outcome,
  RELEASED_TO,
} from '@spotcheck/core/official'
import { Failure } from './failure.ts'
import type { CouncilOptions } from './options.ts'
import { print } from './print.ts'
import { tableRow } from './table.ts'

const WIDTHS = [9, 21, 10, 20, 0]

/** @throws Failure where no council has the name or code. */
export async function tellOfCouncil({ name, json, asOf }: CouncilOptions): Promise<void> {
  for (const code of codesOf(name)) {
    const outcomes = historyOf(code).flatMap(({ outcome }) => (outcome ? [outcome] : []))
    const last = outcomes.at(-1)
    const due = last ? nextDue(last, asOf) : null
    const details = councilDetails(code)
    if (json) {
      const council = {
        code,
        name: details?.name ?? councilByCode(code)?.name,
        type: details?.type,
        region: details?.region,
      }
      await print([`${JSON.stringify({ council, release: RELEASED_TO, outcomes, nextDue: due })}\n`])
      continue
    }
    await print([
      `${details?.name ?? name} (${[code, details?.type, details?.region].filter(Boolean).join(', ')})\n`,
      `Official outcomes to ${RELEASED_TO}:\n`,
      ...outcomes.map(outcomeRow),
      outcomes.length === 0 ? 'None is known.\n' : '',
      due ? `${dueLine(due)}\n` : '',
    ])
  }
}

/** "Somerset County Council" may be a body that is gone, "Somerset" is today's. */
const TITLE = / (?:(?:city|county|borough|metropolitan|district) )*council$/i

function codesOf(name: string): string[] {
  if (councilByCode(name)) return [name]
  const [title = ''] = TITLE.exec(name) ?? []
  const bare = name.slice(0, name.length - title.length)
  const bodies = title ? councilsTitled(bare, title, null) : councilsNamed(bare, null)
  const codes = bodies.flatMap(({ code }) => code ?? [])
  if (codes.length === 0)
    throw new Failure(`no council is called "${name}": give its name ("Wakefield") or its code ("E08000036")`)
  return codes
}

function outcomeRow(outcome: Outcome): string {
  const { framework, inspected, published, judgements, sources } = outcome
  const overall = gradeOf(outcome, 'overall-effectiveness')
  const parts = judgements
    .filter(({ judgement }) => judgement !== 'overall-effectiveness')
    .map(({ judgement, grade }) => `${judgement} ${grade}`)
    .join('; ')
  const rest = [parts, sources[0]].filter(Boolean).join('  ')
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
