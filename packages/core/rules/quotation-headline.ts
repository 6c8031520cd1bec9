import type { Quotation } from '../schema/quotation.ts'
import { attribute, openQuotes } from '../speakers/attribution.ts'
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
    text: "Ofsted rates council 'inadequate' again\n\nBy Ann Reporter\n\nInspectors visited Medway in July.",
    finds: [],
  },
  {
    text: '“Nine in ten councils to be inspected by spring”\n\nBy Ann Reporter\n\nOfsted set out its plans.',
    finds: [],
  },
]

export function find(story: Story, found: Found): Quotation[] {
  const { quotes } = openQuotes(story, found)
  return quotes
    .filter(
      ({ sentence, stretch }) =>
        sentence.paragraph.kind === 'headline' && !isWhole(stretch, sentence.paragraph),
    )
    .map((quote) => ({
      ...attribute(quote, story.text, { rule: id, voice: null, confidence: 0 }),
      kind: 'partial' as const,
      headline: true as const,
    }))
}

/** A print view puts the headline itself in marks. */
const isWhole = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start === outer.start && inner.end === outer.end
