import type { Quotation, Speaker } from '../schema/quotation.ts'
import { attribute, countWords, isDirect, openQuotes, standsAlone } from '../speakers/attribution.ts'
import { GOES_ON } from '../speakers/confidence.ts'
import type { Quote, Reading } from '../speakers/reading.ts'
import { voiceOf } from '../speakers/resolve.ts'
import { opensClause } from '../speakers/subjects.ts'
import { isSayingAt } from '../speakers/verbs.ts'
import type { Story } from '../text/story.ts'
import { isAdverb } from '../text/words.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-goes-on'
export const title =
  'A speech that goes on: the rest of the sentence, the next sentence or the next paragraph in marks'

export const examples: Example<Quotation>[] = [
  {
    text: '“We failed,” Mara Whitlow said. “We will do better from now on.”',
    finds: [{ words: 'We will do better from now on.', kind: 'direct', speech: 0 }],
  },
  {
    text: 'Mara Whitlow said: “The work has begun.\n\n"It will take two years and cost £3m.\n\n“We shall finish it."',
    finds: [
      {
        text: '"It will take two years and cost £3m.',
        words: 'It will take two years and cost £3m.',
        speech: 0,
      },
      { words: 'We shall finish it.', speech: 0 },
    ],
  },
  {
    text: '"Files were thin," the report states.\n\n"Managers rarely read them before a case was closed."',
    finds: [{ words: 'Managers rarely read them before a case was closed.' }],
  },
  {
    text: '“We failed,” Mara Whitlow said.\n\nREAD MORE: Town hall to be sold\n\n“We will not fail again.”\n\nShe left.',
    finds: [{ words: 'We will not fail again.', speech: 0 }],
  },
  {
    text: 'Mara Whitlow said: “It failed. “It will not fail again.” She left the hall.',
    finds: [{ words: 'It will not fail again.', speech: 0 }],
  },
  { text: '“We failed,” Mara Whitlow said. Her team was "early help" by name.', finds: [] },
  // The closing mark's partner is lost: nothing here may turn inside out.
  { text: 'We will learn from this,” Ivor Blane wrote to staff. The council meets in May.', finds: [] },
  // Within a sentence that names nobody else.
  {
    text: '“It works,” Mara Whitlow said. Instead, “we should have seen how little it did”.',
    finds: [{ words: 'we should have seen how little it did' }],
  },
  {
    text: 'Mara Whitlow said: “It works.” And added: “Can we afford it?”',
    finds: [
      {
        words: 'Can we afford it?',
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
    text: '“It failed,” Mara Whitlow said. Ivor Blane agreed. “It did.”',
    finds: [],
  },
  // A caption within a speech.
  {
    text: '“It works,” Mara Whitlow said. “It has for years.\n\nThe hall was built in 1911\n\n“It will for many more.”',
    finds: [
      { words: 'It has for years.' },
      {
        words: 'It will for many more.',
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
  const known = new Map(found.quotations.map((quotation) => [quotation.start, quotation]))
  return quotes.flatMap((quote) => {
    const long = countWords(quote, story.text) >= FEWEST_WORDS
    const whole = isDirect(quote, story.text) || (long && quote.at === 0) || isAdded(quote)
    if (!(whole && standsAlone(quote, story.text)) && !(long && isAside(quote, reading))) return []
    const before = quoteBefore(quote, reading)
    const said = before && known.get(before.stretch.start)
    if (!said || said.speakerStart === null || othersSpeak(quote, before, said, reading, found)) return []
    const voice = {
      speaker: said.speaker,
      start: said.speakerStart ?? said.start,
      end: said.speakerEnd ?? said.end,
    }
    const quotation = attribute(quote, story.text, {
      rule: id,
      voice,
      confidence: said.confidence * GOES_ON,
      goesOn: said,
    })
    known.set(quotation.start, quotation)
    return [quotation]
  })
}

const FEWEST_WORDS = 5

/** And added: “…” */
const isAdded = ({ sentence: { tokens }, at }: Quote) =>
  at > 0 &&
  tokens
    .slice(0, at)
    .every((token, index) => opensClause(token) || isAdverb(token.lower) || isSayingAt(tokens, index))

/** “It failed,” she said. Instead, “we should have …”: nobody else is named or speaks in the sentence. */
function isAside(quote: Quote, reading: Reading): boolean {
  const { sentence, at } = quote
  const before = quoteBefore(quote, reading)
  return (
    before?.sentence.paragraph === sentence.paragraph &&
    before.sentence !== sentence &&
    sentence.statements.length === 0 &&
    !sentence.tokens.slice(0, at).some(({ capital }, index) => capital && index > 0)
  )
}

/** “It failed,” Blane said. Whitlow agreed. | “It did.” */
function othersSpeak(quote: Quote, before: Quote, said: Quotation, reading: Reading, found: Found): boolean {
  const { paragraph, index } = quote.sentence
  const between = paragraph.sentences[index - 1]
  if (!between || between === before.sentence || before.sentence.paragraph !== paragraph) return false
  return between.statements.some((statement) => {
    const speaker = voiceOf(statement, between, reading, found)?.speaker
    return speaker && isPerson(speaker) && speaker.name !== said.speaker?.name
  })
}

const isPerson = ({ name }: Speaker) => /^\p{Lu}.* \p{Lu}/u.test(name)

/** The quote that this one goes on from: in the same paragraph, or the last of the paragraph before. */
function quoteBefore(quote: Quote, reading: Reading): Quote | undefined {
  const before = reading.quotes[quote.index - 1]
  if (!before) return undefined
  const { paragraph } = quote.sentence
  const earlier = before.sentence.paragraph
  if (earlier === paragraph) return before
  const opens = quote.stretch.start === paragraph.start
  // A caption or an advert may stand within a speech whose marks are still open.
  const reach = before.stretch.closed ? 1 : 2
  return opens && paragraph.index - earlier.index <= reach ? before : undefined
}
