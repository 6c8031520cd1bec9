import * as z from 'zod/mini'
import { PartialDate } from './vocabulary.ts'

/** What is known of an article besides its text. `partial` says that a wall cut it, or that it goes on on another page. */
export const Article = z.object({
  title: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  siteName: z.nullable(z.string()),
  url: z.nullable(z.string()),
  published: z.nullable(PartialDate),
  partial: z.boolean(),
})
export type Article = z.infer<typeof Article>
