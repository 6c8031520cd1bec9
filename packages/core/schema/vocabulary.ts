/**
 * The words of the field. Spellings are Ofsted's own ("judgement"), slugs are ours.
 * Sources: Ofsted's framework documents for SIF (2013) and ILACS (2018, revised 2023 and 2026), and the
 * annual children's services ratings of 2009–11.
 */
import * as z from 'zod/mini'
import { isInCalendar } from '../text/calendar.ts'

/** A grade on one of Ofsted's scales; the four "performs-…" words belong to the annual ratings of 2009–11. */
export const Rating = z.enum([
  'outstanding',
  'good',
  'requires-improvement',
  'adequate',
  'inadequate',
  'performs-excellently',
  'performs-well',
  'performs-adequately',
  'performs-poorly',
])
export type Rating = z.infer<typeof Rating>

/** What was graded. */
export const Judgement = z.enum([
  'overall-effectiveness',
  'help-and-protection',
  'looked-after-and-permanence',
  'children-in-care',
  'children-in-care-and-care-leavers',
  'care-leavers',
  'adoption',
  'leadership',
  'quality-of-practice',
  'safeguarding',
  'capacity-for-improvement',
  'annual-rating',
])
export type Judgement = z.infer<typeof Judgement>

/** How a rating stands in the story: only `current` is news about the council now. */
export const Status = z.enum([
  'current',
  'previous',
  'negated',
  'hypothetical',
  'aspiration',
  'superseded',
  'scale',
  'aggregate',
  'other-subject',
])
export type Status = z.infer<typeof Status>

/** Inspection regimes since 2005, by their usual abbreviation. */
export const Framework = z.enum([
  'APA',
  'JAR',
  'CSA',
  'UCRA',
  'SLAC',
  'CP',
  'LAC13',
  'SIF',
  'TLAI',
  'JTAI',
  'ILACS',
  'SEND1',
  'SEND2',
  'SCCIF',
])
export type Framework = z.infer<typeof Framework>

/** The kind of visit that a story reports. */
export const Visit = z.enum([
  'inspection',
  're-inspection',
  'focused-visit',
  'monitoring-visit',
  'joint-inspection',
])
export type Visit = z.infer<typeof Visit>

/** ISO 8601 date with the precision that the text gives: `2018`, `2018-06` or `2018-06-15`, never 31 February. */
export const PartialDate = z
  .string()
  .check(
    z.regex(/^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
    z.refine(isInCalendar, 'The calendar has no such day'),
  )
export type PartialDate = z.infer<typeof PartialDate>

/** GSS code of a council, as the register gives it for the body in force on the date (E06000001 …). */
export const GssCode = z.string().check(z.regex(/^E\d{8}$/))
export type GssCode = z.infer<typeof GssCode>
