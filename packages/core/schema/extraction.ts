import * as z from 'zod/mini'
import { Article } from './article.ts'
import { Inspection } from './inspection.ts'
import { Mention } from './mention.ts'
import { Quotation } from './quotation.ts'

/** Everything that Spotcheck reads in one article; what the command line prints and messages carry. */
export const Extraction = z.object({
  article: Article,
  text: z.string(),
  mentions: z.array(Mention),
  quotations: z.array(Quotation),
  inspections: z.array(Inspection),
})
export type Extraction = z.infer<typeof Extraction>
