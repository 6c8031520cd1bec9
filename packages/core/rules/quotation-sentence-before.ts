import type { Quotation } from '../schema/quotation.ts'
import { attribute, isDirect, openQuotes, standsAlone } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import type { Phrase } from '../speakers/phrases.ts'
import type { Quote, Reading, Sentence } from '../speakers/reading.ts'
import { resolve, type Voice } from '../speakers/resolve.ts'
import { firstSubject } from '../speakers/subjects.ts'
import type { Story } from '../text/story.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-sentence-before'
export const title = 'A whole sentence in marks after one that tells who speaks: Blane promised change. “…”'

export const examples: Example<Quotation>[] = [
  {
    text: 'Mara Whitlow promised a new start. “Nobody will wait a year for a visit again.”',
    finds: [{ words: 'Nobody will wait a year for a visit again.' }],
  },
  {
    text: 'Responding to the report, Ivor Blane promised change.\n\n“We have hired forty social workers since June.”',
    finds: [
      {
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Ofsted was blunt. “Leaders did not know what was happening in their own service.”',
    finds: [{ words: 'Leaders did not know what was happening in their own service.' }],
  },
  { text: 'Ofsted inspected in May. The “front door” team was moved to the town hall.', finds: [] },
  { text: 'Mara Whitlow promised a new start. A “family hub” will open in June.', finds: [] },
  // The last who speaks is nobody known: the sentence's subject does.
  {
    text: 'Ivor Blane wrote to parents, some of whom said nothing.\n\n“Your children were let down, and we are sorry.”',
    finds: [
      {
        words: 'Your children were let down, and we are sorry.',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  return quotes.flatMap((quote) => {
    if (quote.at > 0 || !isDirect(quote, story.text) || !standsAlone(quote, story.text)) return []
    const voice = voiceBefore(quote, reading, found)
    return voice
      ? [attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.sentenceBefore })]
      : []
  })
}

function voiceBefore({ sentence }: Quote, reading: Reading, found: Found): Voice | null {
  const { paragraph, index } = sentence
  const before = paragraph.sentences[index - 1] ?? reading.paragraphs[paragraph.index - 1]?.sentences.at(-1)
  if (!before || before.paragraph.kind === 'headline') return null
  const said = before.statements.findLast(({ relative }) => relative === null)?.subject ?? null
  return (
    voiceOfKnown(said, before, reading, found) ??
    voiceOfKnown(firstSubject(before.tokens, before.tokens.length), before, reading, found)
  )
}

function voiceOfKnown(
  subject: Phrase | null,
  sentence: Sentence,
  reading: Reading,
  found: Found,
): Voice | null {
  const voice = subject && resolve(subject, sentence, reading, found)
  const speaker = voice?.speaker
  return speaker && (speaker.role !== null || /^(?!It$|This$)\p{Lu}/u.test(speaker.name)) ? voice : null
}
