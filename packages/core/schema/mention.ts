/** What the rules find in a text. Offsets are UTF-16 code units into the text, end exclusive. */
import * as z from 'zod/mini'
import { Framework, GssCode, Judgement, PartialDate, Rating, Status, Visit } from './vocabulary.ts'

const span = {
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** Exactly what stands between `start` and `end`. */
  text: z.string(),
  /** Id of the rule that made the mark: the name of its file. */
  rule: z.string(),
}

export const CouncilMention = z.object({
  kind: z.literal('council'),
  ...span,
  /** Null for a named body that has no code yet. */
  council: z.nullable(GssCode),
  name: z.string(),
})
export type CouncilMention = z.infer<typeof CouncilMention>

export const RatingMention = z.object({
  kind: z.literal('rating'),
  ...span,
  rating: Rating,
  /** Null where the text counts areas without their names: "two areas are inadequate". */
  judgement: z.nullable(Judgement),
  status: Status,
  /** Null where the text does not tie the rating to one council. */
  council: z.nullable(GssCode),
})
export type RatingMention = z.infer<typeof RatingMention>

export const FrameworkMention = z.object({ kind: z.literal('framework'), ...span, framework: Framework })
export type FrameworkMention = z.infer<typeof FrameworkMention>

export const VisitMention = z.object({ kind: z.literal('visit'), ...span, visit: Visit })
export type VisitMention = z.infer<typeof VisitMention>

/** Null ends: the words are kept but the article's date is not known. */
export const DateMention = z.object({
  kind: z.literal('date'),
  ...span,
  from: z.nullable(PartialDate),
  to: z.nullable(PartialDate),
})
export type DateMention = z.infer<typeof DateMention>

export const PersonMention = z.object({
  kind: z.literal('person'),
  ...span,
  name: z.string(),
  role: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  council: z.nullable(GssCode),
  move: z.nullable(
    z.object({
      joined: z.nullable(PartialDate),
      left: z.nullable(PartialDate),
      to: z.nullable(z.string()),
      from: z.nullable(z.string()),
    }),
  ),
})
export type PersonMention = z.infer<typeof PersonMention>

export const MoneyMention = z.object({
  kind: z.literal('money'),
  ...span,
  amount: z.number(),
  currency: z.literal('GBP'),
})
export type MoneyMention = z.infer<typeof MoneyMention>

export const CountMention = z.object({
  kind: z.literal('count'),
  ...span,
  value: z.number(),
  ordinal: z.boolean(),
  of: z.nullable(z.string()),
})
export type CountMention = z.infer<typeof CountMention>

export const Mention = z.discriminatedUnion('kind', [
  CouncilMention,
  RatingMention,
  FrameworkMention,
  VisitMention,
  DateMention,
  PersonMention,
  MoneyMention,
  CountMention,
])
export type Mention = z.infer<typeof Mention>
