/** A story's record of an inspection beside the official outcome that it tells of. */
import * as z from 'zod/mini'
import { Grade, gradeOf, Outcome } from '../register/outcome.ts'
import { COVERED, COVERED_FROM, outcomes, RELEASED_TO } from '../register/outcomes.ts'
import type { Inspection } from '../schema/inspection.ts'
import { Judgement, PartialDate } from '../schema/vocabulary.ts'
import { addDays, lastDay } from '../text/days.ts'

/** What a story and the register say of one thing; null where the register says nothing comparable. */
const Difference = z.discriminatedUnion('field', [
  z.object({ field: z.literal('judgement'), judgement: Judgement, story: Grade, official: Grade }),
  z.object({ field: z.literal('inspected'), story: z.string(), official: z.string() }),
  z.object({ field: z.literal('framework'), story: z.string(), official: z.string() }),
])
export type Difference = z.infer<typeof Difference>

export const Check = z.object({
  /**
   * `outside`: the register could not know (a body or framework that it does not hold, before its first outcome, after its
   * last); `not-found`: it could, and holds nothing that the record may tell of.
   */
  verdict: z.enum(['agrees', 'differs', 'not-found', 'outside']),
  /** Why the register could not know; null for every other verdict. */
  outside: z.nullable(z.enum(['body', 'framework', 'before', 'after'])),
  outcome: z.nullable(Outcome),
  /** Public address of the official report. */
  reportUrl: z.nullable(z.url()),
  differences: z.array(Difference),
  /** The last day that the official outcomes reach to. */
  release: PartialDate,
})
export type Check = z.infer<typeof Check>

/** A paper may have a report some days before it is filed under its date. */
const EMBARGO_DAYS = 7
/** A report is news for so long, where the story's date of the inspection fits none. */
const NEWS_DAYS = 120

/** `published`: the article's date; null where it is not known. */
export function check(record: Inspection, published: PartialDate | null): Check {
  const outside = whyOutside(record, published)
  if (outside) return verdict('outside', null, [], outside)
  const outcome = outcomeToldOf(record, published)
  if (!outcome) {
    const isLater = (record.inspected?.to ?? published ?? '') > RELEASED_TO
    return isLater ? verdict('outside', null, [], 'after') : verdict('not-found', null)
  }
  const differences = differencesFrom(outcome, record, published)
  if (differences.length > 0) {
    // The register may not hold yet what a story tells after its last day.
    const mayBeLater = published !== null && published > RELEASED_TO
    return mayBeLater ? verdict('outside', null, [], 'after') : verdict('differs', outcome, differences)
  }
  const compared = record.judgements.some(({ judgement }) => officialGrade(outcome, judgement) !== null)
  return compared ? verdict('agrees', outcome) : verdict('not-found', null)
}

/**
 * The outcome of the very inspection that a record tells of; null where that is not sure. Where a story gives neither dates nor
 * the right grades, the outcome beside it is only the last one before it.
 */
export function outcomeToldBy(record: Inspection, published: PartialDate | null): Outcome | null {
  const { verdict, outcome } = check(record, published)
  return verdict === 'agrees' || record.inspected ? outcome : null
}

function verdict(
  said: Check['verdict'],
  outcome: Outcome | null,
  differences: Difference[] = [],
  outside: Check['outside'] = null,
): Check {
  const reportUrl = outcome?.sources[0] ?? null
  return { verdict: said, outside, outcome, reportUrl, differences, release: RELEASED_TO }
}

function whyOutside({ council, framework, inspected }: Inspection, published: PartialDate | null) {
  if (council === null) return 'body'
  if (framework !== null && !COVERED.has(framework)) return 'framework'
  const date = inspected?.to ?? published
  return date !== null && lastDay(date) < COVERED_FROM ? 'before' : null
}

/**
 * The outcome that a record tells of: the one whose inspection falls in the time that the story gives, or, of older ones, whose
 * report does; else, and where it gives none, the last that was published by the day of the story.
 */
function outcomeToldOf(record: Inspection, published: PartialDate | null): Outcome | null {
  const known = outcomes.filter(
    (outcome) => outcome.council === record.council && outcome.judgements.length > 0,
  )
  const { inspected } = record
  if (inspected) {
    const overlapping = known.filter(
      (outcome) =>
        outcome.inspected.from <= lastDay(inspected.to) && inspected.from <= lastDay(outcome.inspected.to),
    )
    const [first] = overlapping.filter(({ framework }) => framework === record.framework)
    const told =
      first ?? overlapping[0] ?? known.find((outcome) => isDatedByReport(outcome, inspected, published))
    if (told) return told
  }
  // A visit without grades may be any: only its own days tell which outcome it is.
  if (published === null || record.judgements.length === 0) return null
  const byThen = known.filter((outcome) => reportDay(outcome) <= addDays(lastDay(published), EMBARGO_DAYS))
  const last = byThen.toSorted((a, b) => reportDay(a).localeCompare(reportDay(b))).at(-1) ?? null
  const isNews = last !== null && reportDay(last) >= addDays(published, -NEWS_DAYS)
  return inspected && !isNews ? null : last
}

/** "Rated inadequate in September 2022", told long after: a grade that is no news may be dated by its report. */
function isDatedByReport(
  outcome: Outcome,
  { from, to }: NonNullable<Inspection['inspected']>,
  published: PartialDate | null,
): boolean {
  const day = reportDay(outcome)
  return published !== null && day >= from && day <= lastDay(to) && day < addDays(published, -NEWS_DAYS)
}

const reportDay = ({ published, inspected }: Outcome): PartialDate => published ?? lastDay(inspected.to)

function differencesFrom(
  outcome: Outcome,
  { framework, inspected, judgements }: Inspection,
  published: PartialDate | null,
): Difference[] {
  const differences: Difference[] = judgements.flatMap(({ judgement, rating }) => {
    const official = officialGrade(outcome, judgement)
    return official === null || official === rating
      ? []
      : [{ field: 'judgement' as const, judgement, story: rating, official }]
  })
  if (framework !== null && framework !== outcome.framework)
    differences.push({ field: 'framework', story: framework, official: outcome.framework })
  const { from, to } = outcome.inspected
  const isOtherTime = inspected && (from > lastDay(inspected.to) || lastDay(to) < inspected.from)
  if (isOtherTime && !isDatedByReport(outcome, inspected, published))
    differences.push({
      field: 'inspected',
      story: `${inspected.from}/${inspected.to}`,
      official: `${from}/${to}`,
    })
  return differences
}

/**
 * Papers call the judgement on children in care by the name of another year's framework: the same work was judged together
 * with adoption until 2018 and with care leavers until 2022 (Ofsted's framework documents).
 */
const SAME_WORK: readonly (readonly Judgement[])[] = [
  ['children-in-care', 'children-in-care-and-care-leavers', 'looked-after-and-permanence'],
  ['care-leavers', 'children-in-care-and-care-leavers'],
]

function officialGrade(outcome: Outcome, judgement: Judgement): Grade | null {
  const own = gradeOf(outcome, judgement)
  if (own) return own
  const alike = SAME_WORK.filter((names) => names.includes(judgement)).flat()
  return alike.map((name) => gradeOf(outcome, name)).find((grade) => grade !== null) ?? null
}
