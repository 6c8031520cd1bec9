import { councilByCode, councilsNamed } from '../../packages/core/register/councils.ts'
import { type Grade, Outcome, type Variant } from '../../packages/core/register/outcome.ts'
import type { Framework, Judgement } from '../../packages/core/schema/vocabulary.ts'
import { readCsv } from '../csv.ts'
import { inspectionDates } from './inspection-dates.ts'
import { outcomeFaults, repeatedReports } from './outcome-faults.ts'

/** The columns that count; a table may have more. */
const COLUMNS = [
  'gss',
  'framework',
  'variant',
  'inspection_dates',
  'title_block',
  'published_iso',
  'overall',
  'help_and_protection',
  'looked_after_permanence',
  'in_care',
  'adoption',
  'care_leavers',
  'leadership',
  'capacity',
  'report_url',
] as const
type Cells = Record<(typeof COLUMNS)[number], string>

const FRAMEWORKS = new Map<string, Framework>([
  ['ILACS', 'ILACS'],
  ['SIF', 'SIF'],
  ['SIF re-inspection', 'SIF'],
  ['LSCB review (standalone)', 'SIF'],
  ['LAC 2013', 'LAC13'],
])
/** By framework where that says it, else by the column of its own. */
const VARIANTS = new Map<string, Variant | null>([
  ['SIF re-inspection', 're-inspection'],
  ['LSCB review (standalone)', 'board-review'],
  ['', null],
  ['standard', 'standard'],
  ['short', 'short'],
  ['inspection duration longer than standard framework', 'extended'],
])
const GRADES = new Map<string, Grade>([
  ['outstanding', 'outstanding'],
  ['good', 'good'],
  ['requires improvement', 'requires-improvement'],
  ['requires improvement to be good', 'requires-improvement'],
  ['adequate', 'adequate'],
  ['inadequate', 'inadequate'],
  ['not judged', 'not-judged'],
])

/** The outcomes of a table, or in plain lines what is wrong with it: a table with a fault gives no outcome. */
export function readOutcomes(csv: string): { outcomes: Outcome[]; faults: string[] } {
  const outcomes: Outcome[] = []
  const faults: string[] = []
  for (const { line, cells } of readCsv(csv, COLUMNS)) {
    try {
      const outcome = outcomeFrom(cells)
      outcomes.push(outcome)
      faults.push(...outcomeFaults(outcome).map((fault) => `Line ${line}: ${fault}.`))
    } catch (problem) {
      if (!(problem instanceof UnreadableCell)) throw problem
      faults.push(`Line ${line}: ${problem.message}.`)
    }
  }
  faults.push(...repeatedReports(outcomes).map((report) => `Report ${report} is there more than once.`))
  return faults.length > 0 ? { outcomes: [], faults } : { outcomes, faults }
}

class UnreadableCell extends Error {}

function outcomeFrom(cells: Cells): Outcome {
  const inspected = inspectedIn(cells)
  const read = Outcome.safeParse({
    council: bodyInForce(cells.gss, inspected.from),
    framework: meaning(FRAMEWORKS, cells.framework, 'framework'),
    variant: VARIANTS.get(cells.framework) ?? meaning(VARIANTS, cells.variant, 'variant'),
    inspected,
    published: cells.published_iso,
    judgements: judgementsIn(cells),
    sources: cells.report_url ? [cells.report_url] : [],
  })
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new UnreadableCell(`${issue?.path.join('.')} is not valid: ${issue?.message}`)
}

/** Some rows give the dates on the report's front page alone. */
function inspectedIn({ inspection_dates, title_block }: Cells) {
  const words =
    inspection_dates || (/Inspection dates?: ([\dA-Za-z /–─-]*\d{4})/.exec(title_block)?.[1] ?? '')
  const inspected = inspectionDates(words)
  if (!inspected) throw new UnreadableCell(`"${words}" is no date of inspection`)
  return inspected
}

/** Outcomes are filed under today's council: this is the code of the body of that name on the day. */
function bodyInForce(code: string, day: string): string {
  const today = councilByCode(code)
  const [body] = today ? councilsNamed(today.name, day) : []
  return body?.code ?? code
}

/** Without a grade of their own, care leavers are judged together with children in care. */
function judgementsIn(cells: Cells): Outcome['judgements'] {
  const inCare: Judgement = cells.care_leavers ? 'children-in-care' : 'children-in-care-and-care-leavers'
  const graded: [Judgement, string][] = [
    ['overall-effectiveness', cells.overall],
    ['help-and-protection', cells.help_and_protection],
    ['looked-after-and-permanence', cells.looked_after_permanence],
    [inCare, cells.in_care],
    ['adoption', cells.adoption],
    ['care-leavers', cells.care_leavers],
    ['leadership', cells.leadership],
    ['capacity-for-improvement', cells.capacity],
  ]
  return graded
    .filter(([, words]) => words !== '')
    .map(([judgement, words]) => ({ judgement, grade: meaning(GRADES, words, 'grade') }))
}

function meaning<Meaning>(meanings: ReadonlyMap<string, Meaning>, words: string, what: string): Meaning {
  const found = meanings.get(words)
  if (found === undefined) throw new UnreadableCell(`"${words}" is no ${what} that is known`)
  return found
}
