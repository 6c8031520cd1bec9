import type { Quotation } from '../schema/quotation.ts'
import { attribute, openQuotes } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import { type Phrase, phraseStartingAt } from '../speakers/phrases.ts'
import type { Quote, Reading, Sentence } from '../speakers/reading.ts'
import { resolve, type Voice, voiceOf } from '../speakers/resolve.ts'
import type { Statement } from '../speakers/statements.ts'
import { isVerb } from '../speakers/subjects.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Story } from '../text/story.ts'
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, BE, DETERMINERS } from '../text/words.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-signed'
export const title =
  'Quoted words signed behind their full stop: “….” Blane said. Or after a dash or in brackets: – Blane'

export const examples: Example<Quotation>[] = [
  {
    text: 'Ivor Blane met staff. ‘Nobody will lose their post over this.’ Blane said.',
    finds: [
      {
        words: 'Nobody will lose their post over this.',
        speaker: { name: 'Ivor Blane', surface: 'Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Two people spoke.\n\n“Every child was seen within a day.”\n\n– Mara Whitlow, director of Leeds City Council',
    finds: [
      {
        words: 'Every child was seen within a day.',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: 'director',
          organisation: 'Leeds City Council',
          council: 'E08000035',
        },
      },
    ],
  },
  {
    text: 'Parents wrote to the paper. “We were never asked.” — Jo Finch, Bury.',
    finds: [{ words: 'We were never asked.' }],
  },
  {
    text: 'Parents wrote to the paper.\n\n“We were never asked.” -- Jo Finch\n\n“We were.” (Ivor Blane, a carer)',
    finds: [
      {
        words: 'We were never asked.',
        speaker: { name: 'Jo Finch', surface: 'Jo Finch', role: null, organisation: null, council: null },
      },
      {
        words: 'We were.',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: 'carer',
          organisation: null,
          council: null,
        },
      },
    ],
  },
  // The next sentence speaks of what was said.
  {
    text: 'The council was asked. “Nobody knew.” That was Mara Whitlow’s answer, in May.',
    finds: [
      {
        words: 'Nobody knew.',
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
    text: 'The council was asked. “Nobody knew.” Those were the words of Mara Whitlow.',
    finds: [
      {
        words: 'Nobody knew.',
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
    text: 'Readers wrote to the paper. “Nobody knew.” Mara Whitlow, a retired teacher.',
    finds: [
      {
        words: 'Nobody knew.',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: 'retired teacher',
          organisation: null,
          council: null,
        },
      },
    ],
  },
  { text: 'The council was asked. “Nobody knew.” Mara Whitlow, its leader, left in May.', finds: [] },
  { text: 'Parents wrote to the paper. “We were never asked.” (Local Democracy Reporters)', finds: [] },
  { text: 'The unit was called “the Lighthouse” – Leeds has two more of them.', finds: [] },
  {
    text: 'Readers wrote to the paper. “The leader met inspectors in May. Staff asked whether to go with” Mara Whitlow.',
    finds: [],
  },
  { text: 'Nobody wrote “yes”. Ivor Blane said that he would ask again in May.', finds: [] },
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  return quotes.flatMap((quote) => {
    const voice = saidBehind(quote, reading, found) ?? signature(quote, reading, found)
    return voice ? [attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.signed })] : []
  })
}

/** The next sentence says no more than who spoke, or says it of "that". */
function saidBehind(quote: Quote, reading: Reading, found: Found): Voice | null {
  const { paragraph, index, tokens } = quote.sentence
  const next = paragraph.sentences[index + 1]
  const [statement, ...more] = next?.statements ?? []
  if (!next || !statement || tokens.length > quote.at + 1) return null
  if (pointsBack(statement, next)) return voiceOf(statement, next, reading, found)
  if (more.length > 0 || statement.subject.first > 0) return null
  const rest = next.tokens.slice(statement.verb + 1)
  return rest.every(({ kind }) => kind === 'punctuation') ? voiceOf(statement, next, reading, found) : null
}

/** That was Blane's answer when …; those were the words of Blane; that is how Blane put it; so said Blane. */
function pointsBack({ verb, subject }: Statement, { tokens }: Sentence): boolean {
  const opening = tokens.slice(1, Math.min(verb, subject.first))
  return (
    /^(?:that|this|those|these|such|so|thus)$/.test(tokens[0]?.lower ?? '') &&
    opening.length <= 2 &&
    opening.every(({ lower }) => BE.has(lower) || /^(?:how|what|the)$/.test(lower))
  )
}

const LONGEST_SIGNATURE = 20

function signature(quote: Quote, reading: Reading, found: Found): Voice | null {
  const { sentence, at } = quote
  const { paragraph } = sentence
  if (sentence.tokens.length > at + 1) return signed(sentence, at + 1, reading, found)
  const next =
    paragraph.sentences[sentence.index + 1] ?? reading.paragraphs[paragraph.index + 1]?.sentences[0]
  return next ? signed(next, 0, reading, found) : null
}

/** A dash and a name, or a person's name in brackets or on its own, and no verb behind it. */
function signed(sentence: Sentence, opening: number, reading: Reading, found: Found): Voice | null {
  const { tokens, paragraph } = sentence
  const isBracketed = tokens[opening]?.text === '(' && tokens.at(-1)?.text === ')'
  let first = opening
  while (/^[—–-]$/.test(tokens[first]?.text ?? '')) first++
  if (isBracketed) first++
  const head = tokens[first]
  if (paragraph.sentences.at(-1) !== sentence || !head?.capital) return null
  const name: Phrase | null = phraseStartingAt(tokens, first)
  const rest = tokens.slice(first)
  const isBare = first === opening
  const silent = rest.length <= LONGEST_SIGNATURE && !rest.some(isVerbOrQuote)
  const { namings } = found.people
  const naming = namings[lastStartingBefore(namings, head.start) + 1]
  const isSomebody = !(isBracketed || isBare) || naming?.start === head.start
  return name && silent && isSomebody && !(isBare && (opening > 0 || tells(sentence, naming?.last ?? first)))
    ? resolve(name, sentence, reading, found)
    : null
}

/** “It failed.” Ivor Blane left: not only who he is. */
const tells = ({ tokens, statements, index }: Sentence, last: number) =>
  index === 0 ||
  statements.length > 0 ||
  tokens[last + 1]?.kind === 'word' ||
  tokens.some((_, at) => isVerb(tokens, at) && !DETERMINERS.has(tokens[at - 1]?.lower ?? ''))

const isVerbOrQuote = ({ kind, lower }: Token) => kind === 'quote' || AUXILIARIES.has(lower)
