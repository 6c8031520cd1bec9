/** States that the panel may meet, made up: the people are invented, the outcomes are public. */
import type { Extraction, Inspection, Mention, Quotation, Speaker } from '@spotcheck/core'
import type { PageState } from '../../messages/messages.ts'

export const URL_OF_STORY = 'https://www.cypnow.co.uk/news/article/made-up-story'

const TEXT = [
  'Spot check led to first ‘inadequate’ rating under new inspections',
  'Children’s services at Wakefield Council have been judged “inadequate” in every area. It required improvement in July 2016.',
  'Inspectors wrote that “risk had gone unrecognised for too long”.',
  'Council leader Sam Example said: “We have let families down, and we will not hide from it.',
  '“The money to do this is in place.”',
  'One person spoke of “late nights”, and the leader perhaps of “a long road”.',
  'In May, Surrey County Council was found inadequate. Croydon was rated good in 2012, and Rotherham, a neighbour, good. Croydon again.',
  'Kirklees was judged to be good in its focused visit.',
  'A joint targeted visit in February 2018 had prompted this one. A commissioner may be sent to Wakefield, the first council to be rated inadequate under the new framework.',
].join('\n\n')

/** Where words stand in the made-up text, from the given place on. */
function at(words: string, from = 0): { start: number; end: number; text: string; rule: string } {
  const start = TEXT.indexOf(words, from)
  if (start < 0) throw new Error(`The made-up story does not say “${words}”.`)
  return { start, end: start + words.length, text: words, rule: 'made-up' }
}

const mentions: Mention[] = [
  { kind: 'council', ...at('Wakefield Council'), council: 'E08000036', name: 'Wakefield' },
  {
    kind: 'rating',
    ...at('“inadequate”'),
    rating: 'inadequate',
    judgement: 'overall-effectiveness',
    status: 'current',
    council: 'E08000036',
  },
  {
    kind: 'rating',
    ...at('required improvement'),
    rating: 'requires-improvement',
    judgement: 'overall-effectiveness',
    status: 'previous',
    council: 'E08000036',
  },
  { kind: 'date', ...at('July 2016'), from: '2016-07', to: '2016-07' },
  { kind: 'council', ...at('Surrey County Council'), council: 'E10000030', name: 'Surrey' },
  {
    kind: 'rating',
    ...at('inadequate. '),
    rating: 'inadequate',
    judgement: 'overall-effectiveness',
    status: 'current',
    council: 'E10000030',
  },
  { kind: 'council', ...at('Croydon was'), council: 'E09000008', name: 'Croydon' },
  {
    kind: 'rating',
    ...at('good in 2012'),
    rating: 'good',
    judgement: 'overall-effectiveness',
    status: 'previous',
    council: 'E09000008',
  },
  { kind: 'council', ...at('Rotherham'), council: 'E08000018', name: 'Rotherham' },
  { kind: 'council', ...at('Croydon again'), council: 'E09000008', name: 'Croydon' },
  { kind: 'council', ...at('Kirklees'), council: 'E08000034', name: 'Kirklees' },
  { kind: 'visit', ...at('joint targeted visit'), visit: 'joint-inspection' },
  { kind: 'date', ...at('February 2018'), from: '2018-02', to: '2018-02' },
  {
    kind: 'count',
    ...at('first', TEXT.indexOf('the first council')),
    value: 1,
    ordinal: true,
    of: 'council',
  },
]

export const NOTHING_SAID: Omit<Inspection, 'name'> = {
  council: null,
  framework: null,
  visit: null,
  inspected: null,
  published: null,
  judgements: [],
  previous: null,
  change: null,
  promptedBy: null,
  intervention: [],
  tallies: [],
  missing: [],
  partial: false,
  evidence: {},
}

export const wakefield: Inspection = {
  ...NOTHING_SAID,
  council: 'E08000036',
  name: 'Wakefield Council',
  framework: 'ILACS',
  visit: 'inspection',
  inspected: { from: '2018-06', to: '2018-06' },
  judgements: [
    { judgement: 'overall-effectiveness', rating: 'inadequate' },
    { judgement: 'leadership', rating: 'inadequate' },
    { judgement: 'help-and-protection', rating: 'inadequate' },
    { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
  ],
  previous: {
    framework: 'SIF',
    inspected: { from: '2016-07', to: '2016-07' },
    judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
  },
  change: 'down',
  promptedBy: null,
  intervention: [],
  tallies: [],
  missing: ['published'],
  evidence: { council: [0], judgements: [1], previous: [2, 3] },
}

const surrey: Inspection = {
  ...NOTHING_SAID,
  council: 'E10000030',
  name: 'Surrey County Council',
  framework: 'SIF',
  visit: 're-inspection',
  inspected: { from: '2018-05', to: '2018-05' },
  judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
  evidence: { council: [4], judgements: [5] },
}

export const kirklees: Inspection = {
  ...NOTHING_SAID,
  council: 'E08000034',
  name: 'Kirklees Council',
  framework: 'ILACS',
  visit: 'focused-visit',
  promptedBy: null,
  intervention: [],
  tallies: [],
  missing: ['inspected', 'published'],
  evidence: { council: [10] },
}

/** Wakefield's, with all that a story can say of an inspection. */
const wakefieldInFull: Inspection = {
  ...wakefield,
  promptedBy: { visit: 'joint-inspection', on: { from: '2018-02', to: '2018-02' } },
  intervention: [{ ...placeOf('commissioner'), measure: 'commissioner', standing: 'expected' }],
  tallies: [{ nth: 1, of: 'council', rating: 'inadequate', framework: 'ILACS' }],
  evidence: { ...wakefield.evidence, promptedBy: [11, 12], tallies: [13] },
}

function placeOf(words: string) {
  const { start, end, text } = at(words)
  return { start, end, text }
}

function speaker(name: string, role: string | null, organisation: string | null): Speaker {
  return { name, surface: name, role, organisation, council: null }
}

const NO_SPEAKER = { speakerStart: null, speakerEnd: null, confidence: 0 }
const SURE = { ...NO_SPEAKER, confidence: 0.9 }
const leader = speaker('Sam Example', 'council leader', 'Wakefield Council')

function quote(words: string, more: Pick<Quotation, 'kind' | 'speech' | 'speaker'>, marks = '“”'): Quotation {
  return { ...SURE, ...at(`${marks[0]}${words}${marks[1] ?? ''}`), words, ...more }
}

const quotations: Quotation[] = [
  quote('risk had gone unrecognised for too long', {
    kind: 'direct',
    speech: 0,
    speaker: speaker('Ofsted', null, 'Ofsted'),
  }),
  quote(
    'We have let families down, and we will not hide from it.',
    { kind: 'direct', speech: 1, speaker: leader },
    '“',
  ),
  quote('The money to do this is in place.', { kind: 'direct', speech: 1, speaker: leader }),
  { ...quote('late nights', { kind: 'partial', speech: 2, speaker: null }), ...NO_SPEAKER },
  { ...quote('a long road', { kind: 'partial', speech: 3, speaker: leader }), confidence: 0.4 },
]

export const article = {
  title: 'Spot check led to first ‘inadequate’ rating under new inspections',
  byline: 'Sample Reporter',
  siteName: 'CYP Now',
  url: URL_OF_STORY,
  published: '2018-07-20',
  partial: false,
}

/** One page's state with as many of the made-up records as are asked for. */
export function storyOf(inspections: Inspection[], changes: Partial<Extraction> = {}): PageState {
  const extraction = { article, text: TEXT, mentions, quotations, inspections, ...changes }
  return {
    url: URL_OF_STORY,
    status: 'story',
    problem: null,
    extraction,
    watched: [],
    marked: 0,
    highlights: true,
  }
}

export const oneRecord = storyOf([wakefield])
export const toldInFull = storyOf([wakefieldInFull])
export const threeRecords = storyOf([wakefield, surrey, kirklees])
export const noRecord = storyOf([])
export const partialStory = storyOf([{ ...wakefield, framework: null, partial: true }], {
  article: { ...article, partial: true },
})
export const emptyStory = storyOf([], { mentions: [], quotations: [] })

const NO_STORY: PageState = {
  url: URL_OF_STORY,
  status: 'no-story',
  problem: null,
  extraction: null,
  watched: [],
  marked: 0,
  highlights: false,
}
export const noStory = NO_STORY
export const failed: PageState = {
  ...NO_STORY,
  status: 'failed',
  problem: 'The page changed while it was read.',
}
