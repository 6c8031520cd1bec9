/** What "Web Annotation Data Model" (https://www.w3.org/TR/annotation-model/) demands of an annotation of the kinds that are exported. */
import * as z from 'zod/mini'

const Iri = z.string().check(z.regex(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i))

/** Section 3.3.5. */
const Motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
])

/** Section 3.2.4: exactly one `value`. */
const TextualBody = z.looseObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  purpose: z.optional(Motivation),
})

/** Section 4.2.4: exactly one `exact`. */
const TextQuoteSelector = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
})

/** Section 4.2.5: exactly one `start` and one `end`, neither negative. */
const TextPositionSelector = z.looseObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
})

/** Section 4: exactly one `source`. */
const SpecificResource = z.looseObject({
  type: z.literal('SpecificResource'),
  source: Iri,
  selector: z.tuple([TextQuoteSelector, TextPositionSelector]),
})

/** Section 3.1: one `id`, the type, one target or more; section 3.3.1: times with their zone. */
export const WebAnnotation = z.looseObject({
  id: Iri,
  type: z.literal('Annotation'),
  motivation: Motivation,
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  body: z.optional(z.array(TextualBody).check(z.minLength(1))),
  target: z.array(SpecificResource).check(z.minLength(1)),
})
