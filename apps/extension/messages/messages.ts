/**
 * Every message between the extension's parts, by receiver. Each is validated where it arrives: what comes from
 * a content script is as hostile as the page it runs in.
 */
import { Annotation, Extraction, Passage } from '@spotcheck/core'
import * as z from 'zod/mini'

/** The reader sees these refusals of what was typed. */
const Note = z.string().check(z.maxLength(1_000_000, 'A note takes up to 1,000,000 characters. Shorten it.'))
const Tag = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(200, 'A tag takes up to 200 characters. Shorten it, or part it by commas.'),
  )
const Tags = z.array(Tag).check(z.maxLength(100, 'A passage takes up to 100 tags. Leave some out.'))
const AnnotationId = Annotation.shape.id

/** What the reader (content script) sees in its page. `extraction` is null where there is no story. */
export const PageState = z.object({
  url: z.string(),
  /**
   * story: read and marked; no-story: a page without an article; pdf: a document that the browser shows in place of
   * a page; failed: reading stopped, `problem` says why.
   */
  status: z.enum(['story', 'no-story', 'pdf', 'failed']),
  problem: z.nullable(z.string()),
  extraction: z.nullable(Extraction),
  /** Whether highlights are painted now. */
  highlights: z.boolean(),
})
export type PageState = z.infer<typeof PageState>

/** To the background, which alone writes to the library. */
export const ToBackground = z.discriminatedUnion('type', [
  /** From the loader: this page is a story, bring in the reader. */
  z.object({ type: z.literal('load-reader') }),
  /** From a content script: what it sees; sets the toolbar button's number. The panel listens to it too. */
  z.object({ type: z.literal('page-changed'), state: PageState }),
  z.object({
    type: z.literal('save'),
    passages: z.array(Passage).check(z.minLength(1)),
    note: Note,
    tags: Tags,
  }),
  /** `revision` is the one that the reader saw: an edit of an older one is refused, nothing is overwritten. */
  z.object({ type: z.literal('edit'), id: AnnotationId, revision: z.int(), note: Note, tags: Tags }),
  z.object({ type: z.literal('remove'), ids: z.array(AnnotationId) }),
  z.object({ type: z.literal('restore'), ids: z.array(AnnotationId) }),
  z.object({ type: z.literal('saved-on-page'), url: z.url() }),
])
export type ToBackground = z.infer<typeof ToBackground>

/** To a page's reader, from the background and the panel. */
export const ToReader = z.discriminatedUnion('type', [
  z.object({ type: z.literal('state') }),
  /** Scroll to this stretch of the text and flash it. */
  z.object({ type: z.literal('show'), start: z.int(), end: z.int() }),
  /** Save the selection, or else the mark under the pointer or the caret. */
  z.object({ type: z.literal('save-here') }),
  z.object({ type: z.literal('highlights'), on: z.boolean() }),
  /** The saved passages of this page changed: ask for them again and repaint. */
  z.object({ type: z.literal('saved-changed') }),
])
export type ToReader = z.infer<typeof ToReader>

/** Answer to `save`, `edit`, `remove` and `restore`: sent only after the transaction has committed. */
export const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), annotations: z.array(Annotation) }),
  z.object({ ok: z.literal(false), problem: z.string() }),
])
export type Answer = z.infer<typeof Answer>
