/** What the reader has chosen, once for all pages. It belongs to the collection, and goes with its backups. */
import * as z from 'zod/mini'

/** Colours that marks can have; each has a light and a dark shade. */
export const Colour = z.enum(['yellow', 'amber', 'red', 'green', 'blue', 'purple'])
export type Colour = z.infer<typeof Colour>

/** Words that the reader wants to be marked wherever they stand. */
export const WatchWord = z.object({
  /** As typed, on one line; signs alone are none. */
  words: z.string().check(z.maxLength(100), z.regex(/[\p{L}\p{N}]/u)),
  colour: Colour,
})
export type WatchWord = z.infer<typeof WatchWord>

/** A place of a story where watched words stand: exactly `text`, between `start` and `end`. */
export const Watched = z.object({
  kind: z.literal('watch'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  text: z.string(),
  /** The words of the list that these are a form of. */
  words: z.string(),
  colour: Colour,
})
export type Watched = z.infer<typeof Watched>

/** Which kinds are marked, and in what colour. */
export const MarkSettings = z.object({
  council: z.object({ shown: z.boolean(), colour: Colour }),
  /** Without a colour of their own, ratings have that of their grade. */
  rating: z.object({ shown: z.boolean(), colour: z.nullable(Colour) }),
  quotation: z.object({ shown: z.boolean(), colour: Colour }),
  /** Each word of the list has its own colour. */
  watch: z.object({ shown: z.boolean() }),
})
export type MarkSettings = z.infer<typeof MarkSettings>

export const Settings = z.object({
  marks: MarkSettings,
  watchWords: z.array(WatchWord),
  /** How a copied quotation is laid out: a template with named slots (see `quotations/template.ts` in the extension). */
  citation: z.string().check(z.maxLength(2000)),
  /** Tags that everything has which is saved from now on. */
  tagsOnSaving: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(20)),
  backup: z.object({
    /** After how many days the reader is reminded; null: never. */
    remindAfter: z.nullable(z.int().check(z.positive())),
    /** After how many changes; null: however many. */
    remindAfterChanges: z._default(z.nullable(z.int().check(z.positive())), 100),
    last: z.nullable(z.iso.datetime()),
  }),
})
export type Settings = z.infer<typeof Settings>
