/**
 * Outcomes: Ofsted, Trafford and Cheshire West and Chester, both 8 May 2019 (ILACS); before, 12 May 2015 and
 * 19 February 2016 (SIF).
 */
import { story } from '../story.ts'

export const traffordAndChester = story({
  url: 'https://www.cypnow.co.uk/content/news/one-neighbour-plunges-the-other-holds-steady',
  byline: 'Robin Sample',
  published: '2019-05-09',
  people: {
    tdir: {
      name: 'Lorcan Timperley',
      role: "corporate director for children's services",
      council: 'E08000009',
    },
    tldr: { name: 'Sorrel Urmston', role: 'council leader', council: 'E08000009' },
    cdir: { name: 'Beatrix Tarvin', role: "director of children's services", council: 'E06000050' },
  },
  headline: 'One neighbour plunges, the other holds steady',
  standfirst: `
    [[council E08000009|Trafford Council]] has slipped to an
    ‘[[rating inadequate overall-effectiveness current E08000009|inadequate]]’ rating in the same week in which
    [[council E06000050|Cheshire West and Chester]] retained its
    ‘[[rating good overall-effectiveness current E06000050|good]]’ one.`,
  caption: 'Both councils were inspected in March. Picture: The Specimen',
  body: `
    [[council E08000009|Trafford]]’s fall is the steepest since [[framework ILACS|ILACS]] came in. In
    [[date 2015|2015]] inspectors judged it ‘[[rating good overall-effectiveness previous E08000009|good]]’, and
    ‘[[rating outstanding leadership previous E08000009|outstanding]]’ for leadership and for care leavers.

    Now its leadership is ‘[[rating inadequate leadership current E08000009|inadequate]]’. Services for children in
    need of help and protection, and for those in care, were both found to
    ‘[[rating requires-improvement help-and-protection current E08000009|require improvement to be good]]’.

    The inspection, which took place from [[date 2019-03-04 2019-03-08|4 to 8 March]], was meant to be short.
    [[quote direct 1 ofsted|‘What we saw on the Tuesday we couldn’t leave on the Friday,’]] an inspector wrote.

    [[person tdir|Lorcan Timperley]], corporate director for children’s services, said the report showed
    [[quote partial 2 tdir|‘how quickly good can go off’]].

    [[quote direct 3 tldr|‘We’re sorry,’]] said council leader [[person tldr|Sorrel Urmston]].
    [[quote direct 3 tldr|‘The buck stops at my desk, and that’s where it’ll stay.’]]

    ## Chester

    Twenty miles away, [[council E06000050|CWaC]] was told on the same day that all of its services are
    ‘[[rating good overall-effectiveness current E06000050|good]]’. It lost the
    ‘[[rating outstanding leadership previous E06000050|outstanding]]’ grades for leadership and adoption which it
    had won under the [[framework SIF|SIF]] in [[date 2016|2016]].

    [[quote direct 4 cdir|‘Steady isn’t a dirty word,’]] said [[person cdir|Beatrix Tarvin]], director of children’s
    services at [[council E06000050|Cheshire West]]. [[quote direct 4 cdir|‘Our children quite like it.’]]

    [[council E08000003|Manchester]] has lent [[council E08000009|Trafford]] [[count 3|three]] managers. Trafford
    Park and the Trafford Centre, where the council has offices, will close to staff for a day of training.`,
  related: [],

  inspections: [
    {
      council: 'E08000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-03-04', to: '2019-03-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'leadership', rating: 'outstanding' },
          { judgement: 'care-leavers', rating: 'outstanding' },
        ],
      },
      change: 'down',
    },
    {
      council: 'E06000050',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [
          { judgement: 'leadership', rating: 'outstanding' },
          { judgement: 'adoption', rating: 'outstanding' },
          { judgement: 'overall-effectiveness', rating: 'good' },
        ],
      },
      change: 'same',
    },
  ],
})
