import { HARVARD_CITATION } from '@spotcheck/core'

/** Layouts of a copied quotation (see `template.ts`), to choose from or to begin with. */
export const LAYOUTS = {
  harvard: HARVARD_CITATION,
  plain: '{words}[ — {speaker}]\n{source}[, {address}]',
  inline: '{words} ([{speaker}, ]{source})',
  footnote: '{words}\n[{author}, ][{title}, ]{site}[, {date}][, {address}] ({today})',
  speaker: '{words}[ — {speaker}]',
} as const
export type Layout = keyof typeof LAYOUTS
