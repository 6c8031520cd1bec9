import type { Article, Inspection } from '@spotcheck/core'
import type { Check } from '@spotcheck/core/official'
import type { GoldMention, GoldQuotation } from './marking/gold.ts'
import type { Template } from './templates/address.ts'

/** What a story tells about an inspection; null where it leaves the field open. */
export type GoldInspection = Pick<
  Inspection,
  'council' | 'framework' | 'visit' | 'inspected' | 'judgements' | 'previous' | 'change'
> & {
  /** What the official outcomes say of it, where the story's author looked it up. */
  verdict?: Check['verdict']
}

export interface Gold {
  mentions: GoldMention[]
  quotations: GoldQuotation[]
  inspections: GoldInspection[]
}

export interface Line {
  kind: 'headline' | 'standfirst' | 'heading' | 'paragraph'
  text: string
}

/** A story as it is read from its file: its page, its text, and what must be found in it. */
export interface Sample {
  slug: string
  /** The address at which the page would stand. */
  url: string
  template: Template
  article: Article
  /** The article's lines, headline first, with an empty line between them; what gold offsets point into. */
  text: string
  lines: Line[]
  caption: string
  related: string[]
  gold: Gold
}
