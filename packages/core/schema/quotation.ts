import * as z from 'zod/mini'
import { GssCode } from './vocabulary.ts'

/** Who speaks: `name` is resolved ("Box" → "Peter Box"), `surface` is as printed ("he"). */
export const Speaker = z.object({
  name: z.string(),
  surface: z.string(),
  role: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  council: z.nullable(GssCode),
})
export type Speaker = z.infer<typeof Speaker>

/**
 * Words that somebody is said to have said. The span includes the quotation marks, `words` leaves them out.
 * `direct`: the clause is quoted whole; `partial`: quoted words inside a reported clause; `indirect`: reported
 * without marks, never offered as verbatim. One for each paragraph; those of one speech share `speech`.
 */
export const Quotation = z.object({
  kind: z.enum(['direct', 'partial', 'indirect']),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  text: z.string(),
  words: z.string(),
  speech: z.int().check(z.nonnegative()),
  speaker: z.nullable(Speaker),
  speakerStart: z.nullable(z.int()),
  speakerEnd: z.nullable(z.int()),
  /** Of the attribution, 0–1; 0 with no speaker. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  rule: z.string(),
  headline: z.optional(z.literal(true)),
})
export type Quotation = z.infer<typeof Quotation>
