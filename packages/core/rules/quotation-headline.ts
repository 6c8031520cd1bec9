import type { Quotation } from '../schema/quotation.ts'
import { attribute, openQuotes } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import type { Quote, Reading } from '../speakers/reading.ts'
import { type Voice, voiceOf } from '../speakers/resolve.ts'
import type { Story } from '../text/story.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-headline'
export const title = 'Words in marks in a headline: rated inadequate for ‘unsafe practice’'

export const examples: Example<Quotation>[] = [
  {
    text: "Council told to act over 'dangerous delays'\n\nBy Ann Reporter\n\nInspectors visited Medway in July.",
    finds: [
      {
        text: "'dangerous delays'",
        words: 'dangerous delays',
        kind: 'partial',
        headline: true,
        speaker: null,
      },
    ],
  },
  {
    text: "Parents' group calls trust's plan ‘a step back'\n\nBy Ann Reporter\n\nThe trust runs services in Slough.",
    finds: [{ text: "‘a step back'", words: 'a step back' }],
  },
  {
    text: 'Social workers "at breaking point", says union\n\nBy Ann Reporter\n\nA survey was published in May.',
    finds: [{ words: 'at breaking point', headline: true }],
  },
  {
    text: 'Swindon children ‘left at risk too long’, Ofsted inspectors find\n\nBy Ann Reporter\n\nOfsted came in May.',
    finds: [
      {
        speaker: {
          name: 'Ofsted',
          surface: 'Ofsted inspectors',
          role: null,
          organisation: 'Ofsted',
          council: null,
        },
      },
    ],
    seen: 'The Guardian’s headlines on inspections',
  },
  {
    text: "'It was never safe', says union as council sheds staff\n\nBy Ann Reporter\n\nStaff met in May.",
    finds: [{ words: 'It was never safe', kind: 'direct', headline: true }],
  },
  {
    text: '‘No excuses’, says leader as town falls\n\nBy Ann Reporter\n\nBury Council was rated poor by Ofsted. Its leader, Ivor Blane, was sorry.',
    finds: [
      {
        words: 'No excuses',
        speaker: {
          name: 'Ivor Blane',
          surface: 'leader',
          role: 'council leader',
          organisation: 'Bury Council',
          council: 'E08000002',
        },
      },
    ],
  },
  // The same words stand in the story: so does their speaker.
  {
    text: '‘We began to knock on doors’: a town turns round\n\nBy Ann Reporter\n\nStaff met in May. “That is when we began to knock on doors,” said Grace Lindley.',
    finds: [
      {
        words: 'We began to knock on doors',
        speaker: {
          name: 'Grace Lindley',
          surface: 'Grace Lindley',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  // A little changed, but for four words running.
  {
    text: '‘They don’t give up on kids’: a town turns round\n\nBy Ann Reporter\n\nStaff met in May. “Our teams don’t give up on children,” said Grace Lindley.',
    finds: [
      {
        words: 'They don’t give up on kids',
        speaker: {
          name: 'Grace Lindley',
          surface: 'Grace Lindley',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  {
    text: "Ofsted rates council 'inadequate' again\n\nBy Ann Reporter\n\nInspectors visited Medway in July.",
    finds: [],
  },
  {
    text: '“Nine in ten councils to be inspected by spring”\n\nBy Ann Reporter\n\nOfsted set out its plans.',
    finds: [],
  },
  // One word, which only one speaker says below.
  {
    text: 'Town told of ‘drift’\n\nBy Ann Reporter\n\nStaff met in May. “Drift is the word for it,” said Ivor Blane.',
    finds: [
      {
        words: 'drift',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  return quotes
    .filter(
      ({ sentence, stretch }) =>
        sentence.paragraph.kind === 'headline' && !isWhole(stretch, sentence.paragraph),
    )
    .map((quote) => ({
      ...attribute(quote, story.text, {
        rule: id,
        voice: voiceIn(quote, reading, found),
        confidence: CONFIDENCE.headline,
      }),
      kind: isClause(quote, story.text) ? ('direct' as const) : ('partial' as const),
      headline: true as const,
    }))
}

/** A print view puts the headline itself in marks. */
const isWhole = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start === outer.start && inner.end === outer.end

/** Headlines are too short for two to speak, too terse for anybody unnamed, and "found" in them is passive. */
function voiceIn({ sentence }: Quote, reading: Reading, found: Found): Voice | null {
  const [statement, ...more] = sentence.statements.filter(
    ({ verb }) => !/(?:ed|found|told)$/.test(sentence.tokens[verb]?.lower ?? ''),
  )
  const voice = statement && more.length === 0 ? voiceOf(statement, sentence, reading, found) : null
  return /^Ofsted$|^\p{Lu}.* \p{Lu}/u.test(voice?.speaker?.name ?? '') ? voice : null
}

const CLAUSE = /^(?:I|we|you|he|she|it|they|there|this|that|nobody|no one|everyone)(?:['’]\p{L}+)?\s/iu

const isClause = ({ stretch }: Quote, text: string) =>
  CLAUSE.test(text.slice(stretch.wordsStart, stretch.wordsEnd))
