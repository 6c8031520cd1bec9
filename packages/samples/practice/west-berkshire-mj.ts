/** Outcomes: Ofsted, West Berkshire 7 July 2017 (SIF re-inspection) and 18 May 2015 (SIF); Essex and Hampshire 2014 (SIF). */
import { story } from '../story.ts'

export const westBerkshireMj = story({
  url: 'https://www.themj.co.uk/The-long-way-back/208841',
  byline: 'Philippa Sample',
  published: '2017-10-18',
  people: {
    aut: { name: 'Philippa Sample', role: 'head of children and family services', council: 'E06000037' },
    ceo: { name: 'Desmond Arkwright', role: 'chief executive', council: 'E06000037' },
  },
  headline: 'The long way back',
  standfirst: `
    What does it take to get out of the
    [[rating inadequate overall-effectiveness previous E06000037|bottom grade]] in two years? [[person aut|Philippa Sample]],
    head of children and family services at [[council E06000037|West Berkshire Council]], looks back.`,
  caption: 'Pictured: the market place, Newbury',
  body: `
    The morning the letter came I was in a car park in Thatcham. It was [[date 2015-05|May 2015]], and Ofsted had found
    [[council E06000037|West Berkshire]] to be
    ‘[[rating inadequate overall-effectiveness previous E06000037|inadequate]]’. Nobody who has worked under that word
    forgets how it travels: first through the office, then the school gate, then your own kitchen.

    [[date 2017-07|This July]], after a [[visit re-inspection|re-inspection]], the same inspectorate told us that we are
    ‘[[rating good overall-effectiveness current E06000037|good]]’. Help and protection still
    ‘[[rating requires-improvement help-and-protection current E06000037|requires improvement]]’, and I shall come to
    that. But leadership, adoption, looked-after children and care leavers all earned a
    ‘[[rating good leadership current E06000037|good]]’ of their own.

    I am often asked what we bought. The honest answer is: very little. We borrowed. [[council E10000014|Hampshire
    CC]] lent us [[count 2|two]] team managers for a winter. Colleagues from [[council E10000012|Essex CC]], who
    had been through all this before, sat in our audits and said little, which was worse than shouting.

    I also went visiting. In [[council E08000035|Leeds]] I sat at the back of a family group conference. In
    [[council E10000023|North Yorkshire]] I was driven for hours between market towns by a worker who had known the
    same children since they were at nursery. Nearer home, [[council E06000041|Wokingham]],
    [[council E06000036|Bracknell Forest]] and [[council E06000038|Reading]] opened their books to us, though
    all of them were recruiting from the same small pool as [[council E06000037|West Berkshire]].

    What changed was the arithmetic. A social worker here had [[count 27|27]] children on the list in [[date 2015|2015]]. The figure now is [[count 15|15]]. Our chief executive, [[person ceo|Desmond Arkwright]],
    wrote the number on a whiteboard outside his own door and left it there. [[quote direct 1 ceo|‘If I have to walk
    past it, so does everybody who wants money from me,’]] he told the staff conference.

    There is a view in Whitehall that if a council is judged
    ‘[[rating inadequate overall-effectiveness hypothetical -|inadequate]]’ it should hand the keys to somebody else. I
    can see why. A trust has a clean letterhead. But in a small unitary the people who would run the trust
    are the people who are already here, and the letterhead does not visit families.`,
  related: ['Trusts: the evidence so far', 'Why small can be safe'],
  partial: true,
  inspections: [
    {
      council: 'E06000037',
      framework: null,
      visit: 're-inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015-05', to: '2015-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
