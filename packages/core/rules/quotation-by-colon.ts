import type { Quotation } from '../schema/quotation.ts'
import { attribute, openQuotes } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import { type Phrase, phraseEndingAt } from '../speakers/phrases.ts'
import type { Quote, Reading, Sentence } from '../speakers/reading.ts'
import { resolve, type Voice } from '../speakers/resolve.ts'
import { firstSubject } from '../speakers/subjects.ts'
import type { Story } from '../text/story.ts'
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
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  return quotes.flatMap((quote) => {
    const voice = voiceBeforeColon(quote, reading, found)
    return voice ? [attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.byColon })] : []
  })
}

function voiceBeforeColon({ sentence, at }: Quote, reading: Reading, found: Found): Voice | null {
  if (at > 0) return sentence.tokens[at - 1]?.text === ':' ? voiceIn(sentence, at - 1, reading, found) : null
  const { paragraph, index } = sentence
  const before = paragraph.sentences[index - 1] ?? reading.paragraphs[paragraph.index - 1]?.sentences.at(-1)
  const last = before?.tokens.length ?? 0
  return before && before.tokens[last - 1]?.text === ':' ? voiceIn(before, last - 1, reading, found) : null
}

/** Who stands between a dash and the colon, else the last who speaks before it, else the sentence's first subject. */
function voiceIn(sentence: Sentence, colon: number, reading: Reading, found: Found): Voice | null {
  const named = phraseEndingAt(sentence.tokens, colon - 1)
  if (named && /^[–—-]$/.test(sentence.tokens[named.first - 1]?.text ?? ''))
    return resolve(named, sentence, reading, found)
  const said = sentence.statements.findLast(({ verb }) => verb < colon)
  const subject: Phrase | null = said?.subject ?? firstSubject(sentence.tokens, colon) ?? named
  return subject && resolve(subject, sentence, reading, found)
}
