import * as z from 'zod/mini'
import { Framework, GssCode, Judgement, PartialDate, Rating, Visit } from './vocabulary.ts'

export const JudgementRating = z.object({ judgement: Judgement, rating: Rating })
export type JudgementRating = z.infer<typeof JudgementRating>

const Period = z.object({ from: PartialDate, to: PartialDate })

/** What ministers do, or may do, about the council, with the words that say so: UTF-16 offsets, end exclusive. */
export const Intervention = z.object({
  measure: z.enum([
    'improvement-notice',
    'direction',
    'commissioner',
    'trust',
    'adviser',
    'improvement-board',
  ]),
  standing: z.enum(['in-force', 'expected', 'ended']),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  text: z.string(),
})
export type Intervention = z.infer<typeof Intervention>

/** The how-manieth that the story calls a grade; `of` in its own words ("council", "time"). */
const Tally = z.object({
  nth: z.number(),
  of: z.nullable(z.string()),
  rating: Rating,
  framework: z.nullable(Framework),
})

/**
 * What a story says of one inspection of one council. Uncertain fields are null, not guessed, and named in
 * `missing`; `evidence` gives, for each field, the indexes of the mentions that it rests on. Readers keep it as it is
 * (`KeptInspection`): once released, another field needs another version of the library.
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
  /** The visit that brought this inspection about, and when it was. */
  promptedBy: z.nullable(z.object({ visit: Visit, on: z.nullable(Period) })),
  intervention: z.array(Intervention),
  tallies: z.array(Tally),
  missing: z.array(z.string()),
  partial: z.boolean(),
  evidence: z.record(z.string(), z.array(z.int())),
})
export type Inspection = z.infer<typeof Inspection>
