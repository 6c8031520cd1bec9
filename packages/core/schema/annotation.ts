/**
 * A saved passage, in the terms of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/)
 * with our own beside them. Positions here are UTF-16 code units; code points are made at the JSON-LD border.
 */
import * as z from 'zod/mini'
import { Article } from './article.ts'
import { Speaker } from './quotation.ts'
import { GssCode, Judgement, Rating, Status } from './vocabulary.ts'

export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
})
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>

/** Offsets into the article's text, end exclusive. */
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** How many characters before `start` take two code units (emoji, say); left out where none does. */
  pairsBefore: z.exactOptional(z.int().check(z.positive())),
})
export type TextPositionSelector = z.infer<typeof TextPositionSelector>

export const Selectors = z.tuple([TextQuoteSelector, TextPositionSelector])
export type Selectors = z.infer<typeof Selectors>

/** A stretch of one paragraph, as the page said it when it was saved. */
export const Part = z.object({
  selector: Selectors,
  /** The whole paragraph that it stands in. */
  paragraph: z.string(),
  /** The quoted words without their marks; null where the passage is not a quotation. */
  words: z.nullable(z.string()),
  /**
   * The text directive that leads a browser to it alone (https://wicg.github.io/scroll-to-text-fragment/), checked in the text of the story
   * when it was saved; left out where none does.
   */
  fragment: z.exactOptional(z.string().check(z.regex(/^text=[\w.!~*'()%,-]+$/))),
  /** Where the reader found it again by hand after the page had changed, newest last; `selector` stays as it was saved. */
  again: z.optional(z.array(Selectors)),
})
export type Part = z.infer<typeof Part>

/** In the order of the page. A speech has a part for each of its paragraphs, and for each side of a "she said". */
export const Parts = z.tuple([Part], Part)
export type Parts = z.infer<typeof Parts>

/** What was detected about the passage when it was saved. */
export const Detected = z.object({
  kind: z.enum(['council', 'rating', 'quotation', 'selection']),
  rule: z.nullable(z.string()),
  speaker: z.nullable(Speaker),
  /** Of the attribution, 0–1; null where nothing was attributed, or saved before it was written down. */
  confidence: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  /** The council that the passage names; of a rating, the one that it is given to. */
  council: z.nullable(z.object({ council: z.nullable(GssCode), name: z.string() })),
  rating: z.nullable(
    z.object({
      rating: Rating,
      status: Status,
      /** What is graded; not there where it was saved before that was written down. */
      judgement: z.exactOptional(z.nullable(Judgement)),
    }),
  ),
})
export type Detected = z.infer<typeof Detected>

/** Who the reader says spoke, whatever was detected; `speaker` is null where the story names nobody. */
export const Confirmed = z.object({ speaker: z.nullable(Speaker) })
export type Confirmed = z.infer<typeof Confirmed>

/** A passage that a reader asks to save; becomes an Annotation in the background. */
export const Passage = z.object({
  /** The address of the page as visited. */
  source: z.url(),
  parts: Parts,
  article: Article,
  detected: Detected,
  /** Null until the reader has confirmed or corrected the speaker. */
  confirmed: z.nullable(Confirmed),
})
export type Passage = z.infer<typeof Passage>

const NoteBody = z.object({
  type: z.literal('TextualBody'),
  purpose: z.literal('commenting'),
  value: z.string(),
})
const TagBody = z.object({
  type: z.literal('TextualBody'),
  purpose: z.literal('tagging'),
  value: z.string().check(z.minLength(1)),
})

export const Annotation = z.object({
  /** urn:uuid, stable for ever. */
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  type: z.literal('Annotation'),
  motivation: z.enum(['highlighting', 'commenting']),
  /** Counts up from 1 with every change. */
  revision: z.int().check(z.positive()),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  /** When it went to the trash; null while it is kept. */
  deleted: z.nullable(z.iso.datetime()),
  body: z.array(z.discriminatedUnion('purpose', [NoteBody, TagBody])),
  /** W3C has one target for each part, all of one source. */
  target: z.object({ source: z.url(), parts: Parts }),
  /** The page's identity (see `addressIdentity` in the library): one for all addresses of a story. */
  page: z.string(),
  /** SHA-256 of the passage's exact words (see `exactOf`) in UTF-8, hex: what the page said when it was saved. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  article: Article,
  detected: Detected,
  /** Null until the reader has confirmed or corrected the speaker. */
  confirmed: z.nullable(Confirmed),
})
export type Annotation = z.infer<typeof Annotation>
