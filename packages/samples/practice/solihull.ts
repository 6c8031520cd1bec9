/**
 * Outcomes: Ofsted, Solihull, Dudley, Hull, Norfolk and Wandsworth, all 13 January 2023 (ILACS); Solihull 9
 * January 2020.
 */
import { story } from '../story.ts'

export const solihull = story({
  url: 'https://www.cypnow.co.uk/news/article/joint-inspection-s-warning-borne-out-as-borough-is-rated-inadequate',
  byline: 'Jo Placeholder',
  published: '2023-01-13',
  people: {
    dir: {
      name: 'Lorna Dickens-Heath',
      role: "interim director of children's services",
      council: 'E08000029',
    },
    old: { name: 'Graham Shirley', role: null, council: null },
    ldr: { name: 'Austin Marston', role: 'council leader', council: 'E08000029' },
    spk: { name: 'Solihull Metropolitan Borough Council', role: null, council: 'E08000029' },
  },
  headline:
    "[[visit joint-inspection|Joint inspection]]'s warning borne out as borough is rated '[[rating inadequate overall-effectiveness current E08000029|inadequate]]'",
  standfirst: `
    [[council E08000029|Solihull Metropolitan Borough Council]] has been given the
    [[rating inadequate overall-effectiveness current E08000029|lowest possible rating]] for its children's services,
    a year after a [[framework JTAI|joint targeted area inspection]] raised the alarm.`,
  caption: 'Picture: The Specimen',
  body: `
    The [[framework JTAI|JTAI]], which ministers ordered after the death of a child, took place in
    [[date 2022-01|January last year]]. In such inspections services are not awarded a rating.

    When Ofsted returned alone, between [[date 2022-10-31 2022-11-11|31 October and 11 November]], it found all
    aspects of children's services, covering help and protection, children in care and care leavers, and leadership,
    to be "[[rating inadequate overall-effectiveness current E08000029|inadequate]]".

    [[quote direct 1 ofsted|"Partners do not share what they know, and the council does not ask,"]] the report says.

    Under the last inspection, in [[date 2019-11|November 2019]], the borough had been rated
    "[[rating requires-improvement overall-effectiveness previous E08000029|requires improvement]]" overall but
    "[[rating good children-in-care-and-care-leavers previous E08000029|good]]" for its work with children in care
    and care leavers.

    [[person dir|Lorna Dickens-Heath]], who joined in the [[date 2022-09 2022-11|autumn]] from [[council E08000027|Dudley]] as interim
    director of children's services, described the report as [[quote partial 2 dir|"a fair account of a service that
    lost its way"]].

    Her predecessor, [[person old|Graham Shirley]], left [[date 2022-05|last May]].

    Council leader [[person ldr|Austin Marston]] said ministers had appointed a commissioner. [[quote direct 3 ldr|"I
    welcome him,"]] he added, [[quote direct 3 ldr|"as one welcomes a dentist."]]

    Asked about the [[count 29|29]] vacant posts, a council spokesperson said: [[quote direct 4 spk|"We are
    recruiting."]]

    [[council E08000027|Dudley]] and [[council E06000010|Hull]] both received a
    "[[rating requires-improvement overall-effectiveness current -|requires improvement]]" grade [[date 2023-01-13|today]]; for the
    latter, which was "[[rating inadequate overall-effectiveness previous E06000010|inadequate]]" in
    [[date 2019|2019]], it was a step up.

    [[council E10000020|Norfolk]] and [[council E09000032|Wandsworth]], both
    [[rating inadequate overall-effectiveness previous -|inadequate]] in [[date 2015|2015]], are now
    "[[rating good overall-effectiveness current -|good]]".`,
  related: [],

  inspections: [
    {
      council: 'E08000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-10-31', to: '2022-11-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-11', to: '2019-11' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        ],
      },
      change: 'down',
    },
    {
      council: 'E08000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E10000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E09000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
