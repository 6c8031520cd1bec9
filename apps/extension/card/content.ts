import {
  type Annotation,
  type Attribution,
  attributionOf,
  type Extraction,
  type Rating,
  standingOf,
  UNATTRIBUTED,
} from '@spotcheck/core'
import { t } from '../locales/t.ts'
import { speechAsPrinted, wordsAsPrinted } from '../quotations/as-printed.ts'
import type { Quoted } from '../quotations/as-text.ts'
import { speechOf } from '../quotations/speeches.ts'
import type { Mark } from '../saving/passage.ts'
import { recordOf } from '../saving/record-of.ts'

/** What the card says of a mark. */
export interface CardContent {
  name: string
  /** What follows the name in the same line. */
  about: string[]
  /** Gives the name the grade's colours. */
  rating: Rating | null
  detail: string
  rule: string | null
  /** Whether a record says the same as the mark, and is put right where the mark is wrong. */
  isInRecord: boolean
  /** Who says a quotation; null where the mark is none. */
  attribution: Attribution | null
  /** What the mark says, where the card leaves it to the page: for who cannot see the mark. */
  words: string | null
  /** What "Copy as quotation" puts on the clipboard. */
  quoted: Quoted
}

/** `saved` is what has been saved of the mark, itself first: the reader may have confirmed its speaker. */
export function contentOf(
  mark: Mark,
  extraction: Extraction,
  saved: readonly Pick<Annotation, 'confirmed'>[],
): CardContent {
  switch (mark.kind) {
    case 'council':
      return {
        name: mark.name,
        about: [],
        rating: null,
        detail: mark.council ? t('card.council', { code: mark.council }) : t('card.councilWithoutCode'),
        rule: mark.rule,
        isInRecord: recordOf(extraction, mark) >= 0,
        attribution: null,
        words: null,
        quoted: quotedWords(mark.text, extraction),
      }
    case 'rating': {
      const council = nameOf(mark.council, extraction)
      return {
        name: t(`terms.rating.${mark.rating}`),
        about: [
          mark.judgement ? t(`terms.judgement.${mark.judgement}`) : t('card.areaNotNamed'),
          ...(council ? [council] : []),
        ],
        rating: mark.rating,
        detail: t(`card.status.${mark.status}`),
        rule: mark.rule,
        isInRecord: recordOf(extraction, mark) >= 0,
        attribution: null,
        words: null,
        quoted: quotedWords(mark.text, extraction),
      }
    }
    case 'watch':
      return {
        name: mark.words,
        about: [],
        rating: null,
        detail: t('card.watch'),
        rule: null,
        attribution: null,
        words: null,
        isInRecord: false,
        quoted: quotedWords(mark.text, extraction),
      }
    default: {
      const speech = speechOf(mark, extraction)
      const { length } = speech.paragraphs
      const attribution = attributionOf(speech, saved[0]?.confirmed ?? null)
      const { speaker, certainty } = attribution
      return {
        name: speaker?.name ?? t('speaker.none'),
        about: speaker ? standingOf(speaker) : [],
        rating: null,
        detail: [
          length > 1 ? t('card.speech', { count: length }) : t('card.quotation'),
          ...(certainty === 'confirmed' ? [t('speaker.confirmed')] : []),
        ].join(' · '),
        rule: mark.rule,
        isInRecord: false,
        attribution,
        words: shortened(mark.text),
        quoted: {
          paragraphs: speechAsPrinted(speech.paragraphs),
          attribution,
          article: extraction.article,
        },
      }
    }
  }
}

export function selectionContent(text: string, extraction: Extraction): CardContent {
  return {
    name: t('card.selected'),
    about: [],
    rating: null,
    detail: shortened(text),
    rule: null,
    isInRecord: false,
    attribution: null,
    words: null,
    quoted: quotedWords(text, extraction),
  }
}

function quotedWords(text: string, { article }: Extraction): Quoted {
  return { paragraphs: wordsAsPrinted(text), attribution: UNATTRIBUTED, article }
}

function nameOf(code: string | null, { mentions }: Extraction): string | null {
  const council = mentions.find((mention) => mention.kind === 'council' && mention.council === code)
  return council?.kind === 'council' ? council.name : code
}

/** Cut at a word's end, so that it fits in two lines of the card. */
function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, text.lastIndexOf(' ', 88))}…` : text
}
