/** Records that stand otherwise beside the official outcomes than the made-up story does; the outcomes are public. */
import type { PageState } from '../../messages/messages.ts'
import { article, NOTHING_SAID, storyOf, wakefield } from './story.ts'

/** Wakefield's leaders were found inadequate. */
export const differingRecord = storyOf([
  {
    ...wakefield,
    judgements: wakefield.judgements.map((each) =>
      each.judgement === 'leadership' ? { ...each, rating: 'good' } : each,
    ),
  },
])

export const manyDifferences = storyOf(
  (differingRecord.extraction?.inspections ?? []).map((each) => ({ ...each, framework: 'SIF' as const })),
)

/** The same story, of an inspection and from a time that is another. */
export function dated(state: PageState, date: string): PageState {
  const { inspections = [] } = state.extraction ?? {}
  const inspected = { from: date, to: date }
  return storyOf(
    inspections.map((each) => ({ ...each, inspected })),
    { article: { ...article, published: date } },
  )
}

/** Of 2010, when the regime and its words were others. */
export const outsideRecord = storyOf(
  [
    {
      ...NOTHING_SAID,
      council: 'E08000036',
      name: 'Wakefield',
      framework: 'CSA',
      visit: 'inspection',
      judgements: [{ judgement: 'annual-rating', rating: 'performs-well' }],
      evidence: { council: [0] },
    },
  ],
  { article: { ...article, published: '2010-12-10' } },
)

/** Of 2026: no overall grade any more, and what follows comes after the next change of framework. */
export const recentRecord = storyOf(
  [
    {
      ...NOTHING_SAID,
      council: 'E06000009',
      name: 'Blackpool',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-06', to: '2026-06' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-12', to: '2022-12' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
    },
  ],
  { article: { ...article, published: '2026-07-28' } },
)
