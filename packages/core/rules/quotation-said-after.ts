import type { Quotation } from '../schema/quotation.ts'
import { attribute, endsClause, openQuotes, standsInOpening } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import type { Quote } from '../speakers/reading.ts'
import { voiceOf } from '../speakers/resolve.ts'
import type { Statement } from '../speakers/statements.ts'
import type { Story } from '../text/story.ts'
import { BE, DETERMINERS } from '../text/words.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-said-after'
export const title = 'Quoted words with their speaker right after them: “…,” she said; “…,” states the report'

export const examples: Example<Quotation>[] = [
  {
    text: '“Caseloads are too high and staff leave too soon,” the inspection report states.',
    finds: [
      {
        words: 'Caseloads are too high and staff leave too soon,',
        kind: 'direct',
        speaker: {
          name: 'Ofsted',
          surface: 'the inspection report',
          role: null,
          organisation: 'Ofsted',
          council: null,
        },
      },
    ],
    seen: 'CYP Now, 16 February 2016',
  },
  // A lead leaves the name to the next sentence.
  {
    text: 'The verdict was a “wake-up call”, Bury’s new leader has admitted.\n\nIvor Blane said the council would change.',
    finds: [
      {
        kind: 'partial',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Bury’s new leader',
          role: 'council leader',
          organisation: 'Bury Council',
          council: 'E08000002',
        },
      },
    ],
  },
  {
    text: 'Ofsted came in June. "Too many children wait," states Ofsted\'s inspection report.',
    finds: [
      {
        speaker: {
          name: 'Ofsted',
          surface: "Ofsted's inspection report",
          role: null,
          organisation: 'Ofsted',
          council: null,
        },
      },
    ],
  },
  {
    text: "‘We let children down and the town's families know it’, said Mara Whitlow, leader of Leeds City Council.",
    finds: [
      {
        words: "We let children down and the town's families know it",
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: 'council leader',
          organisation: 'Leeds City Council',
          council: 'E08000035',
        },
      },
    ],
  },
  {
    text: '“The plan is ready," Ivor Blane, who replaced Jo Finch in July, told the committee.',
    finds: [
      {
        text: '“The plan is ready,"',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: "'The councils' records are poor and the '90s files are lost,' the director said.",
    finds: [{ words: "The councils' records are poor and the '90s files are lost," }],
  },
  {
    text: 'Ofsted came in May. “Too many plans drift,” say the five inspectors, who spoke to staff.',
    finds: [
      {
        speaker: {
          name: 'Ofsted',
          surface: 'the five inspectors',
          role: null,
          organisation: 'Ofsted',
          council: null,
        },
      },
    ],
  },
  {
    text: '“Who is checking these plans?” Blane asked.',
    finds: [{ words: 'Who is checking these plans?' }],
  },
  {
    text: '"We have 40 more social workers" – a spokeswoman for Leeds City Council said.',
    finds: [
      {
        speaker: {
          name: 'Leeds City Council',
          surface: 'a spokeswoman for Leeds City Council',
          role: 'spokeswoman',
          organisation: 'Leeds City Council',
          council: 'E08000035',
        },
      },
    ],
  },
  {
    text: '“We got it wrong, and we know it,” sighs Mara Whitlow.',
    finds: [{ words: 'We got it wrong, and we know it,' }],
  },
  // The next sentence, or the clause that the quote closes, has its own speaker.
  { text: 'Ivor Blane was asked: “Who knew?” Whitlow answered, “Everybody did.”', finds: [] },
  // First names, strangers, "the charity", and whom a spokesman answers for.
  {
    text: 'Marguerite Pike runs the team in Bury. “It is a team sport,” Marguerite likes to say. My friend was on the line. “It is not,” she said.',
    finds: [
      {
        speaker: {
          name: 'Marguerite Pike',
          surface: 'Marguerite',
          role: null,
          organisation: null,
          council: null,
        },
      },
      { speaker: null },
    ],
  },
  {
    text: 'The charity Open Door was not surprised. “Nobody calls back,” the charity said.\n\nOfsted does not agree. “They do,” a spokesman said.',
    finds: [
      {
        speaker: {
          name: 'Open Door',
          surface: 'the charity',
          role: null,
          organisation: 'Open Door',
          council: null,
        },
      },
      {
        speaker: {
          name: 'Ofsted',
          surface: 'a spokesman',
          role: 'spokesman',
          organisation: 'Ofsted',
          council: null,
        },
      },
    ],
  },
  {
    text: 'Bury Council fell. Councillor Ivor Blane was sorry. One director told the paper of delays. “It was me,” the director said. “I had no idea,” the councillor said.\n\nInspectors were on site in May. “It is better,” they write.',
    finds: [
      {
        words: 'It was me,',
        speaker: {
          name: 'director',
          surface: 'the director',
          role: 'director',
          organisation: null,
          council: null,
        },
      },
      {
        words: 'I had no idea,',
        speaker: {
          name: 'Ivor Blane',
          surface: 'the councillor',
          role: null,
          organisation: 'Bury Council',
          council: 'E08000002',
        },
      },
      {
        words: 'It is better,',
        speaker: { name: 'Ofsted', surface: 'they', role: null, organisation: 'Ofsted', council: null },
      },
    ],
  },
  // A full stop inside the marks ends the sentence: the next one has its own speaker.
  { text: '“Nothing was done.” Blane said the council had known since 2012.', finds: [] },
  { text: "The council's plan was 'on hold' until Ofsted returned in June.", finds: [] },
  // Whatever the verb, its place tells it.
  {
    text: '“We are ready,” Blane deadpanned. “So are we,” ventured Ivor Blane.',
    finds: [
      { words: 'We are ready,' },
      {
        words: 'So are we,',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: '“The doors were shut,” a meeting heard.',
    finds: [{ words: 'The doors were shut,' }],
  },
  {
    text: '“It was cold,” said a visibly tired Mara Whitlow.',
    finds: [{ words: 'It was cold,' }],
  },
  {
    text: '“We knew,” as Ivor Blane put it.',
    finds: [
      {
        words: 'We knew,',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: "“No,” was Ivor Blane's reply.",
    finds: [
      {
        words: 'No,',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: '“Shame!” Ivor Blane, its former leader, shouted. “Who knew?” Mara Whitlow, a retired teacher from Bolton, asked.',
    finds: [
      { words: 'Shame!' },
      {
        words: 'Who knew?',
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
  // Whoever it is, the name stands between the commas.
  {
    text: '“It was dark,” a passer-by, Ivor Blane, said.',
    finds: [
      {
        words: 'It was dark,',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  // The marks stand within what is spoken of, or within what opens the sentence.
  { text: 'Staff met in May. “Daily Round” host Ivor Blane said on Thursday that he would come.', finds: [] },
  { text: 'Speaking on the BBC’s “Daily Round,” Ivor Blane admitted nothing.', finds: [] },
  {
    text: 'The “step up” scheme Ivor Blane praised has ended.',
    finds: [],
  },
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  return quotes.flatMap((quote) => {
    const statement = statementAfter(quote, story.text)
    const voice = statement && voiceOf(statement, quote.sentence, reading, found)
    return voice ? [attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.saidAfter })] : []
  })
}

const OPENS_CLAUSE = /^(?:when|after|as|while|although|though|because|asked)$/

/** The verb of saying whose clause begins right after the quote. */
function statementAfter(quote: Quote, text: string): Statement | undefined {
  const { sentence, at } = quote
  const { tokens, statements } = sentence
  const opens = !tokens.slice(0, at).some((token) => token.kind === 'word')
  // Somebody shouted: “Shame!” Blane replied.
  const comma = /^[,:]$/.test(tokens[at - 1]?.text ?? '') ? 1 : 0
  if (statements.some(({ verb }) => verb === at - 1 - comma)) return undefined
  // When Blane called it “unfair”, the director said no: the clause that opens the sentence has its own speaker.
  if (OPENS_CLAUSE.test(tokens[0]?.lower ?? '') && statements.some(({ verb }) => verb < at)) return undefined
  // The council said it “regrets” the report and its leader said more: what follows is what is regretted.
  const told = statements.some(({ verb }) => verb < at)
  if (told && !opens && tokens[at + 1]?.kind === 'word' && !endsClause(quote, text)) return undefined
  // The “step up” scheme Blane praised: the marks stand within what is spoken of.
  const within = DETERMINERS.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.kind === 'word'
  if (within && !endsClause(quote, text)) return undefined
  if (standsInOpening(quote)) return undefined
  let next = at + 1
  while (/^(?:[,—–-]|as)$/.test(tokens[next]?.text ?? '')) next++
  // “No,” was Blane's reply.
  if (opens && BE.has(tokens[next]?.lower ?? '')) next++
  return statements.find(({ verb, subject, inverted, borrowed }) => {
    if (verb < next || (borrowed && !opens)) return false
    if (inverted) return verb === next || (verb === next + 1 && opens)
    return tokens[verb]?.lower === 'according'
      ? verb === next
      : subject.first === next && (opens || next > at + 1 || verb === subject.last + 1)
  })
}
