/** Outcomes: Ofsted, Oldham 4 March 2019 and 12 July 2024 (ILACS). In the manner of Reach's papers. */
import { story } from '../story.ts'

export const oldhamReach = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/they-dont-give-up-kids-29512345',
  byline: 'Lee Stand-in',
  published: '2024-07-15',
  people: {
    cllr: {
      name: 'Shazia Woodfold',
      role: 'cabinet member for children and young people',
      council: 'E08000004',
    },
    opp: { name: 'Grant Tilley', role: 'Liberal Democrat group leader', council: 'E08000004' },
  },
  headline:
    "[[quote direct 1 ofsted|'They don't give up on kids']]: Inspectors lavish praise on [[council E08000004|Oldham council]]",
  standfirst: `
    The authority had been told to improve twice`,
  caption: 'Oldham Civic Centre',
  body: `
    Children's services in [[council E08000004|Oldham]] are officially
    '[[rating good overall-effectiveness current E08000004|good]]'.

    Inspectors from Ofsted spent a fortnight in the borough in [[date 2024-05|May]]. Their report, out on
    [[date 2024-07-12|Friday]], hands the town hall '[[rating good overall-effectiveness current E08000004|good]]'
    marks across the board.

    It is the [[count 1 ordinal|first]] time that [[council E08000004|Oldham]] has got better than
    '[[rating requires-improvement overall-effectiveness previous E08000004|requires improvement]]', the grade handed
    out by inspectors in [[date 2015|2015]] and again in [[date 2019|2019]].

    [[quote direct 1 ofsted|'Staff don't give up on children, even when children have given up on
    themselves,']] the report says.

    Coun [[person cllr|Shazia Woodfold]], cabinet member for children and young people, said:
    [[quote direct 2 cllr|'I could not be prouder. [[date 2019|Five years ago]] we promised to get this right.]]

    [[quote direct 2 cllr|'We're not [[rating outstanding overall-effectiveness negated E08000004|outstanding]] yet. But
    we are on the way.']]

    Not everyone on the council was cheering. [[person opp|Grant Tilley]], the Liberal Democrat group leader, pointed
    out that the bill for care had reached [[money 41000000|£41m]].

    [[quote direct 3 opp|'A grade doesn't pay for a single placement,']] he said.

    Across Greater Manchester, neighbours [[council E08000005|Rochdale]] and [[council E08000008|Tameside]] are rated
    '[[rating requires-improvement overall-effectiveness current E08000005|requires improvement]]' and
    '[[rating inadequate overall-effectiveness current E08000008|inadequate]]' respectively.`,
  related: [],
  inspections: [
    {
      council: 'E08000004',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-05', to: '2024-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E08000005',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
  ],
})
