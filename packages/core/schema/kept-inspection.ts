/** An inspection as a reader keeps it: what each story says of it, and beside that what the reader knows better. */
import * as z from 'zod/mini'
import { Article } from './article.ts'
import { Inspection } from './inspection.ts'
import { Mention } from './mention.ts'
import { GssCode, Judgement, Rating } from './vocabulary.ts'

/** What one story says of an inspection; with its page and time, a source of a KeptInspection. */
export const InspectionSource = z.object({
  /** The address of the page as visited. */
  source: z.url(),
  article: Article,
  /** What the rules read; its `evidence` gives indexes of `mentions`. */
  detected: Inspection,
  /** The words that it rests on, with their places in the story, so that they can be shown without its page. */
  mentions: z.array(Mention),
})
export type InspectionSource = z.infer<typeof InspectionSource>

export const KeptSource = z.object({
  ...InspectionSource.shape,
  /** The page's identity (see `addressIdentity` in the library): one for all addresses of a story. */
  page: z.string(),
  /** When it was first saved. */
  saved: z.iso.datetime(),
})
export type KeptSource = z.infer<typeof KeptSource>

/** What the reader has changed, and nothing else: what is not there counts as detected; of what is null, the story says nothing. */
export const Correction = z.object({
  council: z.exactOptional(
    z.object({ council: z.nullable(GssCode), name: z.string().check(z.minLength(1)) }),
  ),
  framework: z.exactOptional(Inspection.shape.framework),
  visit: z.exactOptional(Inspection.shape.visit),
  inspected: z.exactOptional(Inspection.shape.inspected),
  published: z.exactOptional(Inspection.shape.published),
  /** The outcome before, as a whole. */
  previous: z.exactOptional(Inspection.shape.previous),
  /** A rating of null takes out what is none; one of a judgement that was not detected adds it. */
  judgements: z.array(z.object({ judgement: Judgement, rating: z.nullable(Rating) })),
})
export type Correction = z.infer<typeof Correction>

export const KeptInspection = z.object({
  /** urn:uuid, stable for ever. */
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  /** Counts up from 1 with every change. */
  revision: z.int().check(z.positive()),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  /** When it went to the trash; null while it is kept. */
  deleted: z.nullable(z.iso.datetime()),
  /** In the order in which they were saved. */
  sources: z.array(KeptSource).check(z.minLength(1)),
  /** Holds for all sources. Null until the reader has corrected something. */
  corrected: z.nullable(Correction),
})
export type KeptInspection = z.infer<typeof KeptInspection>
