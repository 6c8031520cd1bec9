import type { Quotation } from '../schema/quotation.ts'
import { attribute, countWords, isDirect, openQuotes } from '../speakers/attribution.ts'
import { authorBefore, authorBehindDash, isPaper } from '../speakers/authors.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import { type Phrase, phraseEndingAt } from '../speakers/phrases.ts'
import { type Quote, type Reading, type Sentence, sentenceBefore } from '../speakers/reading.ts'
import { onlyNamed, resolve, type Voice } from '../speakers/resolve.ts'
import { isSomebody } from '../speakers/somebody.ts'
import type { Statement } from '../speakers/statements.ts'
import { firstSubject } from '../speakers/subjects.ts'
import { isReport, isSayingAt } from '../speakers/verbs.ts'
import type { Story } from '../text/story.ts'
import type { Token } from '../text/tokens.ts'
import { BE } from '../text/words.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-by-colon'
export const title = 'Quoted words after a colon, on the same line or the next: Ivor Blane: “…”'

export const examples: Example<Quotation>[] = [
  {
    text: 'Mara Whitlow, leader of the council: “Nobody here will rest until this is right.”',
    finds: [{ words: 'Nobody here will rest until this is right.' }],
  },
  {
    text: 'In a letter to parents, Ivor Blane wrote:\n\n“You trusted us with your children, and we failed them.”',
    finds: [
      {
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: "Ofsted inspected in May. The report's verdict on the front door:\n\n'Thresholds are not understood.'",
    finds: [{ words: 'Thresholds are not understood.' }],
  },
  { text: 'Three grades changed: “good”, “inadequate” and “outstanding” went to new councils.', finds: [] },
  { text: 'Two things matter here: the plan and the "step up" scheme.', finds: [] },
  // A comma and a dash are as good before a whole sentence.
  {
    text: 'Ivor Blane issued a statement, “We have listened, and the plan will be dropped.”',
    finds: [
      {
        words: 'We have listened, and the plan will be dropped.',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Ivor Blane came out fighting – “I have nothing to hide, and I never had.” It was cold – “as cold as it gets in Bury in May.”',
    finds: [
      {
        words: 'I have nothing to hide, and I never had.',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: "Ivor Blane's answer was short: “No.”",
    finds: [
      {
        words: 'No.',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Mara Whitlow was asked, “If you had known about it, would you have left?”',
    finds: [],
  },
  // Whose words a paper holds, not who read it out, released it or got it.
  {
    text: 'The letter, sent by Mara Whitlow to Ivor Blane and obtained by the Post, reads:\n\n“I have waited two years.”',
    finds: [
      {
        words: 'I have waited two years.',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  {
    text: 'Mara Whitlow’s statement, released by her lawyer, Ivor Blane: “I have waited two years.”',
    finds: [
      {
        words: 'I have waited two years.',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  // The sentence is about nothing that speaks.
  {
    text: 'The timing does not surprise Mara Whitlow: “It was due in May.”',
    finds: [
      {
        words: 'It was due in May.',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  {
    text: 'Papers share the blame – Mara Whitlow: “They ought to have known.” [Post.]',
    finds: [
      {
        words: 'They ought to have known.',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  return quotes.flatMap((quote) => {
    const voice = voiceBeforeColon(quote, reading, found)
    return voice ? [attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.byColon })] : []
  })
}

function voiceBeforeColon(quote: Quote, reading: Reading, found: Found): Voice | null {
  const { sentence, at } = quote
  const mark = sentence.tokens[at - 1]?.text
  if (mark === ':' || (/^[,–—-]$/.test(mark ?? '') && isSentence(quote, reading)))
    return voiceIn(sentence, at - 1, reading, found)
  if (at > 0) return null
  const before = sentenceBefore(sentence, reading)
  const last = before?.tokens.length ?? 0
  return before && before.tokens[last - 1]?.text === ':' ? voiceIn(before, last - 1, reading, found) : null
}

const FEWEST_WORDS = 5

/** A whole sentence in marks ends the one that it stands in: Blane issued a statement, “We have …” */
const isSentence = (quote: Quote, { text }: Reading) =>
  isDirect(quote, text) &&
  countWords(quote, text) >= FEWEST_WORDS &&
  quote.at === quote.sentence.tokens.length - 1 &&
  /[.!?]/.test(text.charAt(quote.stretch.wordsEnd - 1))

/**
 * Who stands between a dash and the colon, else who wrote the paper that is read, else the last who speaks before it, else
 * the sentence's first subject, else the last person that it names.
 */
function voiceIn(sentence: Sentence, colon: number, reading: Reading, found: Found): Voice | null {
  const { tokens } = sentence
  if (TOPIC.test(tokens[0]?.lower ?? '')) return null
  const signed = authorBehindDash(tokens, colon)
  if (signed) return resolve(signed, sentence, reading, found)
  const said = sentence.statements.findLast(({ verb }) => verb < colon)
  const first = firstSubject(tokens, colon)
  const named = phraseEndingAt(tokens, colon - 1)
  const subject: Phrase | null =
    (said && !isRead(said, tokens) ? null : authorBefore(tokens, colon)) ??
    said?.subject ??
    (first && (ownerOf(first, sentence) ?? first)) ??
    (named && !isSayingAt(tokens, named.first) ? named : null)
  const voice = subject && resolve(subject, sentence, reading, found)
  const isKnown = voice && isSomebody(voice, sentence)
  if (tokens[colon]?.text !== ':')
    return subject && isKnown && (tokens[colon]?.text !== ',' || acts(subject, colon, sentence))
      ? voice
      : null
  if (said || isKnown) return voice
  // It comes as no surprise to Ivor Blane: “…”
  const last = named && resolve(named, sentence, reading, found)
  return last && isSomebody(last, sentence) ? last : (onlyNamed(sentence, colon, reading, found) ?? voice)
}

/** On Ivor Blane: “…” in a list of what somebody else says. */
const TOPIC = /^(?:on|about)$/

/** Whitlow's lawyer read | her statement: “…” The letter reads: “…” */
const isRead = ({ verb, subject }: Statement, tokens: readonly Token[]) =>
  /^read(?:s|ing)?$/.test(tokens[verb]?.lower ?? '') ||
  tokens.slice(subject.first, subject.last + 1).some(isPaper)

/** Blane's answer was short: “…” Her message is clear: “…” */
function ownerOf({ first, last }: Phrase, { tokens }: Sentence): Phrase | null {
  if (!isReport(tokens[last]?.lower ?? '')) return null
  if (/^(?:his|her|its|their)$/.test(tokens[first]?.lower ?? '')) return { first, last: first }
  const owner = tokens.findIndex(({ text }, at) => at >= first && at < last && /'s$|s'$/.test(text))
  return owner < 0 ? null : { first, last: owner }
}

/** Not “Indeed, …”, nor “Blane was asked, …” */
const acts = ({ last }: Phrase, comma: number, { tokens }: Sentence) =>
  last < comma - 1 && !(last < comma - 2 && BE.has(tokens[comma - 2]?.lower ?? ''))
