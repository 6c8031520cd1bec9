/**
 * Every message between the extension's parts, by receiver. What comes from a content script is as hostile as the
 * page it runs in and is validated where it arrives. Content scripts take messages of the extension alone and trust
 * them, so that no page has to carry a schema.
 */
import {
  Annotation,
  Article,
  type BlockKind,
  Confirmed,
  Correction,
  Extraction,
  InspectionSource,
  KeptInspection,
  Passage,
  Selectors,
  Settings,
  Watched,
  WatchWord,
} from '@spotcheck/core'
import * as z from 'zod/mini'
import { t } from '../locales/t.ts'

/** The reader sees these refusals of what was typed. */
const Note = z.string().check(z.maxLength(1_000_000, t('problems.noteTooLong')))
const Tag = z.string().check(z.minLength(1), z.maxLength(200, t('problems.tagTooLong')))
const Tags = z.array(Tag).check(z.maxLength(100, t('problems.tooManyTags')))
const AnnotationId = Annotation.shape.id
const InspectionId = KeptInspection.shape.id

/** What the reader (content script) sees in its page. `extraction` is null where there is no story. */
export const PageState = z.object({
  url: z.string(),
  /**
   * story: read and marked; reading: a story that will be; no-story: a page without an article; pdf: a document that
   * the browser shows in place of a page; failed: reading stopped, `problem` says why.
   */
  status: z.enum(['story', 'reading', 'no-story', 'pdf', 'failed']),
  problem: z.nullable(z.string()),
  extraction: z.nullable(Extraction),
  /** Where the reader's own words stand. */
  watched: z.array(Watched),
  /** How many marks there are, of the kinds that are marked. */
  marked: z.int(),
  /** Whether highlights are painted now. */
  highlights: z.boolean(),
})
export type PageState = z.infer<typeof PageState>

const BLOCK_KINDS = [
  'headline',
  'byline',
  'dateline',
  'standfirst',
  'heading',
  'paragraph',
  'furniture',
] as const satisfies readonly BlockKind[]

/** A story as a page has laid it out, before anything in it is found. */
const Source = z
  .object({
    // Pages of more than half as many letters are not read.
    text: z.string().check(z.maxLength(10_000_000)),
    blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), start: z.int(), end: z.int() })),
    article: Article,
  })
  // What reads a block goes on to its end: of one that ends behind the text, for ever.
  .check(
    z.refine(({ text, blocks }) =>
      blocks.every(({ start, end }) => 0 <= start && start <= end && end <= text.length),
    ),
  )
export type Source = z.infer<typeof Source>

/** The part of what the reader has chosen that a page needs. */
export type PageSettings = Pick<Settings, 'marks' | 'citation'>

/** To the background, which alone writes to the library. */
export const ToBackground = z.discriminatedUnion('type', [
  /** From the loader: this page is a story, bring in the reader. */
  z.object({ type: z.literal('load-reader') }),
  /** From the panel: read what this tab shows, whatever it looks like. The access may be for now only. */
  z.object({ type: z.literal('read-once'), tab: z.int() }),
  /** From a content script: find what is in this story. The background carries the rules, so that no page has to. */
  z.object({ type: z.literal('extract'), source: Source }),
  /** From a content script: what it sees; sets the toolbar button's number. The panel listens to it too. */
  z.object({ type: z.literal('page-changed'), state: PageState }),
  /** From a content script: the reader has opened the card of the mark that starts here. For the panel beside it. */
  z.object({ type: z.literal('taken-up'), start: z.int() }),
  /** From a content script: the reader wants to put right what was read off the mark that starts here. */
  z.object({ type: z.literal('correct'), start: z.int() }),
  z.object({
    type: z.literal('save'),
    passages: z.array(Passage).check(z.minLength(1)),
    note: Note,
    tags: Tags,
  }),
  /** `revision` is the one that the reader saw: an edit of an older one is refused, nothing is overwritten. */
  z.object({ type: z.literal('edit'), id: AnnotationId, revision: z.int(), note: Note, tags: Tags }),
  /** Who the reader says spoke, for all the saved passages of a speech. */
  z.object({ type: z.literal('confirm-speaker'), ids: z.array(AnnotationId), confirmed: Confirmed }),
  /** The reader has found parts of a saved passage again by hand. */
  z.object({
    type: z.literal('found-again'),
    id: AnnotationId,
    found: z
      .array(z.object({ part: z.int().check(z.nonnegative()), selector: Selectors }))
      .check(z.minLength(1)),
  }),
  z.object({ type: z.literal('remove'), ids: z.array(AnnotationId) }),
  z.object({ type: z.literal('restore'), ids: z.array(AnnotationId) }),
  z.object({ type: z.literal('saved-on-page'), url: z.url() }),
  /** From the extension's own pages alone, as is every message on records. What is corrected joins an earlier correction. */
  z.object({
    type: z.literal('save-record'),
    source: InspectionSource,
    corrected: z.nullable(Correction),
  }),
  /** `revision` as in `edit`; null takes the correction back. */
  z.object({
    type: z.literal('correct-record'),
    id: InspectionId,
    revision: z.int(),
    corrected: z.nullable(Correction),
  }),
  z.object({ type: z.literal('remove-records'), ids: z.array(InspectionId) }),
  z.object({ type: z.literal('restore-records'), ids: z.array(InspectionId) }),
  /** From the extension's own pages alone: what is not named stays as it was chosen. */
  z.object({
    type: z.literal('change-settings'),
    change: z.object({
      marks: z.exactOptional(Settings.shape.marks),
      citation: z.exactOptional(Settings.shape.citation),
      tagsOnSaving: z.exactOptional(Settings.shape.tagsOnSaving),
      backup: z.exactOptional(Settings.shape.backup),
    }),
  }),
  /** From the same: everything goes, for good. */
  z.object({ type: z.literal('delete-everything') }),
  /** From the same: the reader knows that something of the collection is gone, and goes on with what is there. */
  z.object({ type: z.literal('stand-anew') }),
  /** From the options, which write an import themselves: it may be larger than a message. */
  z.object({ type: z.literal('imported') }),
  /** From the same: words to watch for, and words no longer. */
  z.object({ type: z.literal('watch'), add: z.array(WatchWord), drop: z.array(z.string()) }),
  /** From the extension's own pages alone, as is all that concerns the collection as a whole: tags for any number of passages. */
  z.object({ type: z.literal('tag'), ids: z.array(AnnotationId), add: Tags, drop: Tags }),
  /** On all passages; into a tag that there is already, the two become one. Null takes the tag off. */
  z.object({ type: z.literal('rename-tag'), from: z.string(), to: z.nullable(Tag) }),
  /** For good: those of these passages and records that are in the trash. */
  z.object({ type: z.literal('erase'), ids: z.array(z.string()) }),
  /** The number of the act (`recentActs` of the library). */
  z.object({ type: z.literal('undo'), act: z.int() }),
])
export type ToBackground = z.infer<typeof ToBackground>

/** From the background to the panel, kept for it until it comes: the mark that is to be put right, and its tab. */
export const ToCorrect = z.object({ tab: z.int(), start: z.int() })
export type ToCorrect = z.infer<typeof ToCorrect>

/** From the background to the panel. */
export const ButtonPressed = z.object({ type: z.literal('button-pressed') })

/** On or back in the text. */
export type Step = 1 | -1

/** To a page's reader, from the background and the panel. */
export type ToReader =
  | { type: 'state' }
  /** Scroll to this stretch of the text and flash it. */
  | { type: 'show'; start: number; end: number }
  /** Save the selection, or else the mark under the pointer or the caret. */
  | { type: 'save-here' }
  /** The selection is this part of a saved passage, or, where it has as many paragraphs as that has parts, all of it. */
  | { type: 'find-again'; id: string; part: number }
  | { type: 'highlights'; on: boolean }
  /** The saved passages of this page changed: ask for them again and repaint. */
  | { type: 'saved-changed' }
  /** Open the card of the next mark in the text, or of the one before. */
  | { type: 'step'; by: Step }
  /** The reader has taken back the access to the pages with these addresses (match patterns): leave them. */
  | { type: 'taken-back'; origins: string[] }
  /** What is marked, and how, was chosen anew. */
  | { type: 'settings-changed' }
  /** The reader of the page calls it a story, short as it may be. */
  | { type: 'read-anyway' }

/**
 * What a message has changed in the library, or asked to see; inspections where it was about records. More than
 * a hundred changes are not told one by one: open views follow the library.
 */
export interface Kept {
  annotations: Annotation[]
  inspections?: KeptInspection[]
}

/** Answer to every message but `extract`: where the library was changed, sent only after the transaction has committed. */
export type Answer = ({ ok: true } & Kept) | { ok: false; problem: string }

/** Answer to `extract`. */
export type Extracted = ({ ok: true } & FoundInStory) | { ok: false; problem: string }

/** What is in a story for its reader, and what that reader has chosen to see of it. */
export interface FoundInStory {
  extraction: Extraction
  watched: Watched[]
  settings: PageSettings
}
