import type { Quotation } from '../schema/quotation.ts'
import { attribute, endsClause, openQuotes, standsInOpening } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import type { Quote } from '../speakers/reading.ts'
import { voiceOf } from '../speakers/resolve.ts'
import type { Story } from '../text/story.ts'
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, isAdverb } from '../text/words.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-said-later'
export const title =
  'Quoted words in a clause that its speaker closes: children were “at risk”, the report said'

export const examples: Example<Quotation>[] = [
  {
    text: 'Children were left “at serious risk of harm” for years, the report said.',
    finds: [{ words: 'at serious risk of harm', kind: 'partial' }],
  },
  {
    text: '"A proud day" for everybody who works with children in the town, said Mara Whitlow.',
    finds: [{ words: 'A proud day' }],
  },
  {
    text: 'There was a "culture of delay" in three teams, according to inspectors.',
    finds: [{ words: 'culture of delay' }],
  },
  {
    text: 'Staff turnover was ‘the root of the problem’ at the town hall, Mara Whitlow told councillors.',
    finds: [{ words: 'the root of the problem' }],
  },
  {
    text: "'Grave and lasting failures’ have been identified by Ofsted inspectors in Bury.",
    finds: [{ words: 'Grave and lasting failures', kind: 'partial' }],
  },
  { text: 'A “focused visit” comes between two inspections.', finds: [] },
  { text: 'The “early help” offer was cut in March. The report said more.', finds: [] },
  {
    text: '“A small miracle” is how Ivor Blane described it.',
    finds: [
      {
        words: 'A small miracle',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: "The cuts are “an act of folly”, in the words of Ivor Blane. The town is “asleep”, in Mara Whitlow's view.",
    finds: [
      {
        words: 'an act of folly',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
      { words: 'asleep' },
    ],
  },
  {
    text: '“It is over” is what Ivor Blane told parents.',
    finds: [
      {
        words: 'It is over',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  return quotes.flatMap((quote) => {
    if (standsInOpening(quote)) return []
    const { sentence, at } = quote
    const statement = sentence.statements.find(
      ({ verb, subject, borrowed }) =>
        verb > at &&
        !borrowed &&
        (opensBehind(quote, Math.min(verb, subject.first), story.text) ||
          (subject.first > verb && isAllAuxiliary(sentence.tokens.slice(at + 1, verb)))),
    )
    const voice = statement && voiceOf(statement, sentence, reading, found)
    if (!voice) return []
    const quotation = attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.saidLater })
    return [{ ...quotation, kind: 'partial' as const }]
  })
}

/** Behind a comma, a dash or quoted words, but not right behind those that stand within the clause. */
function opensBehind(quote: Quote, first: number, text: string): boolean {
  const {
    at,
    sentence: { tokens },
  } = quote
  let before = first - 1
  // …, in the words of Ivor Blane; …, in Blane's view
  if (tokens[before]?.lower === 'the' && tokens[before - 1]?.lower === 'in') before--
  if (tokens[before]?.lower === 'in') before--
  // “A disgrace” is how Blane described it.
  if (/^(?:how|what)$/.test(tokens[before]?.lower ?? '')) return before === at + 2
  return (before !== at || endsClause(quote, text)) && /^[,—–-]?$/.test(tokens[before]?.text ?? ',')
}

const isAllAuxiliary = (tokens: readonly Token[]) =>
  tokens.length > 0 && tokens.every(({ lower }) => AUXILIARIES.has(lower) || isAdverb(lower))
