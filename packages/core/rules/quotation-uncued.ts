import type { Quotation } from '../schema/quotation.ts'
import { attribute, countWords, openQuotes } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import { OFSTED } from '../speakers/describe.ts'
import type { Quote, Reading } from '../speakers/reading.ts'
import type { Voice } from '../speakers/resolve.ts'
import type { Story } from '../text/story.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-uncued'
export const title = 'Several quoted words in a sentence about an inspection, without a verb of saying'

export const examples: Example<Quotation>[] = [
  {
    text: 'Ofsted was in Bury. An inspection in May has led to a better grade, with “calm and patient leadership” at its heart.',
    finds: [
      {
        words: 'calm and patient leadership',
        kind: 'partial',
        speaker: { name: 'Ofsted', surface: 'inspection', role: null, organisation: 'Ofsted', council: null },
      },
    ],
  },
  {
    text: 'Inspectors came in May. Leaders are said to have “a firm grip on practice” and an “honest view of themselves”.',
    finds: [
      { words: 'a firm grip on practice', speaker: null },
      { words: 'honest view of themselves', speaker: null },
    ],
  },
  {
    text: 'Ofsted came in June. The report was a catalogue of “visits missed and plans forgotten”.',
    finds: [{ words: 'visits missed and plans forgotten' }],
  },
  { text: 'The inspection began with the “front door” team.', finds: [] },
  { text: 'Ofsted came in June. Pupils put on “a play about the town” in the park.', finds: [] },
]

const FEWEST_WORDS = 3
const PAPER = /^(?:ofsted|inspectors?|inspectorate|watchdog|inspection|report)(?:'s)?$/
const TOLD =
  /\b(?:is|are|was|were) (?:also )?(?:said|found|described|praised|commended|credited|criticised|condemned|blamed|blasted|slammed|judged|deemed)\b/

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  if (!found.bodies.isAboutOfsted) return []
  return quotes.flatMap((quote) => {
    const voice = voiceIn(quote)
    if (countWords(quote, story.text) < FEWEST_WORDS || !(voice || isTold(quote, reading))) return []
    const quotation = attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.uncued })
    return [{ ...quotation, kind: 'partial' as const }]
  })
}

/** The inspection or its report, where the sentence names it before the quoted words. */
function voiceIn({ sentence, at }: Quote): Voice | null {
  const paper = sentence.tokens.slice(0, at).find(({ lower }) => PAPER.test(lower))
  if (!paper) return null
  const { start, end, text } = paper
  return { speaker: { ...OFSTED, surface: text }, start, end }
}

function isTold({ sentence, stretch }: Quote, { text }: Reading): boolean {
  const opens = sentence.tokens[0]?.start ?? stretch.start
  return TOLD.test(text.slice(opens, stretch.start))
}
