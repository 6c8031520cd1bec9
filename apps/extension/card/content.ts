import { type Extraction, type Quotation, type Rating, type Status, standingOf } from '@spotcheck/core'
import { judgementWords, ratingWords } from '../grade-words.ts'
import type { Mark } from '../saving/passage.ts'
import { quotationText } from './quotation-text.ts'

/** What the card says of a mark; `copy` is what "Copy as quotation" puts on the clipboard. */
export interface CardContent {
  name: string
  /** What follows the name in the same line. */
  about: string[]
  /** Gives the name the grade's colours. */
  rating: Rating | null
  detail: string
  rule: string | null
  copy: string
}

const STATUS: Record<Status, string> = {
  current: 'Current rating',
  previous: 'Earlier rating',
  negated: 'Not the rating: the story denies it',
  hypothetical: 'Not a rating: the story only supposes it',
  aspiration: 'Not a rating yet: a hope or a target',
  superseded: 'Replaced by a later rating',
  scale: 'Explains the scale, rates nobody',
  aggregate: 'About several councils together',
  'other-subject': 'About another body than a council',
}

export function contentOf(mark: Mark, extraction: Extraction): CardContent {
  switch (mark.kind) {
    case 'council':
      return {
        name: mark.name,
        about: [],
        rating: null,
        detail: mark.council ? `Council · GSS code ${mark.council}` : 'Council · no GSS code yet',
        rule: mark.rule,
        copy: quotationText([mark.text], null, extraction.article),
      }
    case 'rating': {
      const council = nameOf(mark.council, extraction)
      return {
        name: ratingWords[mark.rating],
        about: [judgementWords[mark.judgement], ...(council ? [council] : [])],
        rating: mark.rating,
        detail: STATUS[mark.status],
        rule: mark.rule,
        copy: quotationText([mark.text], null, extraction.article),
      }
    }
    default: {
      const speech = speechOf(mark, extraction)
      const { speaker } = mark
      return {
        name: speaker?.name ?? 'Speaker not known',
        about: speaker ? standingOf(speaker) : [],
        rating: null,
        detail: speech.length > 1 ? `Quotation over ${speech.length} paragraphs` : 'Quotation',
        rule: mark.rule,
        copy: quotationText(
          speech.map(({ words }) => words),
          speaker,
          extraction.article,
        ),
      }
    }
  }
}

export function selectionContent(text: string, extraction: Extraction): CardContent {
  return {
    name: 'Selected words',
    about: [],
    rating: null,
    detail: shortened(text),
    rule: null,
    copy: quotationText(text.split(/\n+/), null, extraction.article),
  }
}

/** The paragraphs of the speech that a quotation is part of, in order. */
export function speechOf(quotation: Quotation, { quotations }: Extraction): Quotation[] {
  return quotations.filter(({ speech, kind }) => speech === quotation.speech && kind !== 'indirect')
}

function nameOf(code: string | null, { mentions }: Extraction): string | null {
  const council = mentions.find((mention) => mention.kind === 'council' && mention.council === code)
  return council?.kind === 'council' ? council.name : code
}

/** Cut at a word's end, so that it fits in two lines of the card. */
function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, text.lastIndexOf(' ', 88))}…` : text
}
