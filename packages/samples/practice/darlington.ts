/**
 * Outcomes: Ofsted, Darlington 24 March 2026, 2 December 2022 (ILACS), 21 May 2018 and 1 September 2015 (SIF).
 * In the manner of a local paper.
 */
import { story } from '../story.ts'

export const darlington = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2011402/from-bottom-to-top-in-a-decade-how-one-town-did-it',
  byline: 'Jo Placeholder',
  published: '2026-03-25',
  people: {
    dir: { name: 'Josiah Hurworth', role: 'director of people', council: 'E06000005' },
    cab: {
      name: 'Millicent Neasham',
      role: 'cabinet member for children and young people',
      council: 'E06000005',
    },
    fc: { name: 'Gail Cockerton', role: null, council: null },
    li: { name: 'Sylvester Prime', role: 'lead inspector', council: null },
  },
  headline:
    'From ‘[[rating inadequate overall-effectiveness previous E06000005|inadequate]]’ to ‘[[rating outstanding overall-effectiveness current E06000005|outstanding]]’: how one town did it',
  standfirst: `
    [[council E06000005|DARLINGTON Borough Council]]’s services for children, which were rated
    ‘[[rating inadequate overall-effectiveness previous E06000005|inadequate]]’ in [[date 2015|2015]], have been
    given the [[rating outstanding overall-effectiveness current E06000005|top grade]] by Ofsted.`,
  caption: 'Picture: The Specimen',
  body: `
    In between came ‘[[rating requires-improvement overall-effectiveness previous E06000005|requires improvement]]’
    in [[date 2018|2018]] and ‘[[rating good overall-effectiveness previous E06000005|good]]’ in [[date 2022|2022]].
    [[council E06000005|Darlington]] has climbed the whole ladder, one rung at a time.

    The latest report follows a visit by [[count 4|four]] inspectors from [[date 2026-02-09 2026-02-13|9 to 13
    February]], which was the [[count 2 ordinal|second]] full one under the [[framework ILACS|ILACS]] framework.

    They rated all but one area ‘[[rating outstanding children-in-care current E06000005|outstanding]]’ – children in
    care, care leavers and leadership – with help and protection
    ‘[[rating good help-and-protection current E06000005|good]]’.

    [[quote direct 1 ofsted|“There is nothing flashy here,”]] Ofsted’s report says. [[quote direct 1 ofsted|“There is
    a great deal that is good, every day, for every child.”]]

    Lead inspector [[person li|Sylvester Prime]] wrote of a council [[quote partial 2 li|“at ease with hard
    questions”]].

    [[person dir|Josiah Hurworth]], director of people at the council, has been there for all [[count 4|four]]
    inspections. [[quote direct 3 dir|“In [[date 2015|2015]] I took the call in a lay-by on the A66,”]] he recalled.
    [[quote direct 3 dir|“This time I took it at my desk. Then I went to the lay-by.”]]

    He put the rise down to [[quote partial 4 dir|“the same people, in the same chairs, getting better”]].

    [[person cab|Millicent Neasham]], cabinet member for children and young people, said that to be rated
    ‘[[rating outstanding overall-effectiveness current E06000005|outstanding]]’ was one thing and to remain so
    another. [[quote direct 5 cab|“We won’t retain it by talking about it,”]] she said.

    Foster mum [[person fc|Gail Cockerton]], who has cared for [[count 27|27]] children, had a different measure:
    [[quote direct 6 fc|“They come round for Sunday dinner when they’re grown. That’s my Ofsted.”]]

    From [[date 2026-04|next month]], councils will not be graded as a whole. The town has got in just in time.

    [[council E06000065|North Yorkshire]], [[council E06000047|Durham]] and [[council E06000004|Stockton]], which all
    border the town, have sent people to see how it was done.`,
  related: [],

  inspections: [
    {
      council: 'E06000005',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-02-09', to: '2026-02-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
  ],
})
