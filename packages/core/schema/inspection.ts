import * as z from 'zod/mini'
import { Framework, GssCode, Judgement, PartialDate, Rating, Visit } from './vocabulary.ts'

export const JudgementRating = z.object({ judgement: Judgement, rating: Rating })
export type JudgementRating = z.infer<typeof JudgementRating>

const Period = z.object({ from: PartialDate, to: PartialDate })

/**
 * What a story says of one inspection of one council. Uncertain fields are null, not guessed, and named in
 * `missing`; `evidence` gives, for each field, the indexes of the mentions that it rests on.
 */
export const Inspection = z.object({
  council: z.nullable(GssCode),
  name: z.string(),
  framework: z.nullable(Framework),
  visit: z.nullable(Visit),
  inspected: z.nullable(Period),
  published: z.nullable(PartialDate),
  judgements: z.array(JudgementRating),
  previous: z.nullable(
    z.object({
      framework: z.nullable(Framework),
      inspected: z.nullable(Period),
      judgements: z.array(JudgementRating),
    }),
  ),
  change: z.nullable(z.enum(['up', 'down', 'same'])),
  missing: z.array(z.string()),
  partial: z.boolean(),
  evidence: z.record(z.string(), z.array(z.int())),
})
export type Inspection = z.infer<typeof Inspection>
