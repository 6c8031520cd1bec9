/** How official outcomes are written in their data file: one a line, the grades as one letter for each judgement. */
import * as z from 'zod/mini'
import { Framework, GssCode, Judgement, PartialDate } from '../schema/vocabulary.ts'
import { Grade, gradeOf, type Outcome, Variant } from './outcome.ts'

const REPORTS = 'https://files.ofsted.gov.uk/v1/file/'
const NO_JUDGEMENT = '.'

/** Council, framework, variant, first and last day on site, published, grades, number of the report's file. */
const Row = z.tuple([
  GssCode,
  Framework,
  z.nullable(Variant),
  PartialDate,
  PartialDate,
  PartialDate,
  z.string(),
  z.nullable(z.int()),
])

/** The file explains itself: which judgement each place in a row's grades is, and which grade each letter. */
const OutcomeFile = z.object({
  judgements: z.array(Judgement),
  letters: z.record(z.string(), Grade),
  outcomes: z.array(Row),
})
type OutcomeFile = z.infer<typeof OutcomeFile>

const JUDGEMENTS: readonly Judgement[] = [
  'overall-effectiveness',
  'help-and-protection',
  'looked-after-and-permanence',
  'children-in-care-and-care-leavers',
  'children-in-care',
  'adoption',
  'care-leavers',
  'leadership',
  'capacity-for-improvement',
]
const LETTERS: Record<Grade, string> = {
  outstanding: 'o',
  good: 'g',
  'requires-improvement': 'r',
  adequate: 'a',
  inadequate: 'i',
  'performs-excellently': 'E',
  'performs-well': 'W',
  'performs-adequately': 'A',
  'performs-poorly': 'P',
  'not-judged': '-',
}

/** @throws where the content of a file is not in its form. */
export function readOutcomeFile(content: unknown): Outcome[] {
  const file = OutcomeFile.parse(content)
  return file.outcomes.map(([council, framework, variant, from, to, published, grades, report]) => ({
    council,
    framework,
    variant,
    inspected: { from, to },
    published,
    judgements: file.judgements.flatMap((judgement, at) => {
      const grade = file.letters[grades[at] ?? NO_JUDGEMENT]
      return grade ? [{ judgement, grade }] : []
    }),
    sources: report === null ? [] : [REPORTS + report],
  }))
}

/** The part of the file that `readOutcomeFile` reads, for outcomes under the frameworks since 2013 that have a date. */
export function outcomeFile(outcomes: readonly Outcome[]): OutcomeFile {
  return OutcomeFile.parse({
    judgements: JUDGEMENTS,
    letters: Object.fromEntries(Grade.options.map((grade) => [LETTERS[grade], grade])),
    outcomes: outcomes.map((outcome) => [
      outcome.council,
      outcome.framework,
      outcome.variant,
      outcome.inspected.from,
      outcome.inspected.to,
      outcome.published,
      JUDGEMENTS.map((judgement) => {
        const grade = gradeOf(outcome, judgement)
        return grade ? LETTERS[grade] : NO_JUDGEMENT
      }).join(''),
      reportNumber(outcome),
    ]),
  })
}

/** Ofsted's number for the report's file; null where the report has no address of that kind. */
export function reportNumber({ sources: [source] }: Outcome): number | null {
  return source?.startsWith(REPORTS) ? Number(source.slice(REPORTS.length)) : null
}
