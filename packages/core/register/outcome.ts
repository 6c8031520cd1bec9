/** What an inspection of a council's services came to, as the report says. */
import * as z from 'zod/mini'
import { Framework, GssCode, Judgement, PartialDate, Rating } from '../schema/vocabulary.ts'

/** A grade, or the inspectors' word that there was too little to grade. */
export const Grade = z.enum([...Rating.options, 'not-judged'])
export type Grade = z.infer<typeof Grade>

/** How the inspection was done; a board review looked at the safeguarding children board alone. */
export const Variant = z.enum(['standard', 'short', 'extended', 're-inspection', 'board-review'])
export type Variant = z.infer<typeof Variant>

export const Outcome = z.object({
  /** The body in force on the inspection's first day. */
  council: GssCode,
  framework: Framework,
  /** Null where the framework knows one way only, or the report does not say. */
  variant: z.nullable(Variant),
  /** First and last day on site, over every stretch. */
  inspected: z.object({ from: PartialDate, to: PartialDate }),
  /** Null where no source gives it. */
  published: z.nullable(PartialDate),
  /** In the order of the reports; without overall effectiveness where the framework does not grade it. */
  judgements: z.array(z.object({ judgement: Judgement, grade: Grade })),
  /** Addresses of the report or of the public pages that state the outcome; empty where none is known. */
  sources: z.array(z.url()),
})
export type Outcome = z.infer<typeof Outcome>

export function gradeOf({ judgements }: Outcome, judgement: Judgement): Grade | null {
  return judgements.find((each) => each.judgement === judgement)?.grade ?? null
}
