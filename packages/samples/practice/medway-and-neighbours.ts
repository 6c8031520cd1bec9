/**
 * Outcomes: Ofsted, Medway, Southend-on-Sea and Sheffield, all 27 August 2019 (ILACS); before, Medway 27
 * November 2015, Sheffield 21 February 2014 (SIF).
 */
import { story } from '../story.ts'

export const medwayAndNeighbours = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2006702/estuary-council-sinks-to-lowest-grade',
  byline: 'Robin Sample',
  published: '2019-08-28',
  people: {
    dir: { name: 'Ignatia Rainham', role: 'director of people', council: 'E06000035' },
    ldr: { name: 'Algernon Strood', role: 'council leader', council: 'E06000035' },
    sdir: { name: 'Quentin Leigh', role: 'deputy chief executive', council: 'E06000033' },
    insp: { name: 'Rosamunda Thorne', role: 'lead author', council: null },
  },
  headline:
    'Estuary council sinks to ‘[[rating inadequate overall-effectiveness current E06000035|inadequate]]’',
  standfirst: `
    [[council E06000035|MEDWAY Council]]’s work with vulnerable children, rated
    ‘[[rating requires-improvement overall-effectiveness previous E06000035|requires improvement]]’ [[date 2015|four years ago]],
    has sunk to ‘[[rating inadequate overall-effectiveness current E06000035|inadequate]]’, Ofsted said on [[date 2019-08-27|Tuesday]].`,
  caption: 'Picture: The Specimen',
  body: `
    Services for children in need of help and protection and the impact of leaders were each judged to be
    ‘[[rating inadequate help-and-protection current E06000035|inadequate]]’. The experiences of children in care and
    care leavers ‘[[rating requires-improvement children-in-care-and-care-leavers current E06000035|require
    improvement to be good]]’.

    The [[framework ILACS|ILACS]] inspection ran between [[date 2019-07-15 2019-07-26|15 and 26 July]]. The same two
    weeks saw visits to [[council E06000033|Southend]] and [[council E08000039|Sheffield]].

    [[quote direct 1 ofsted|‘Children told us that they’d stopped asking,’]] says the report, whose lead author,
    [[person insp|Rosamunda Thorne]], found [[quote partial 2 insp|‘good people in a bad system’]].

    [[person dir|Ignatia Rainham]], [[council E06000035|Medway]]’s director of people, said she’d
    [[quote partial 3 dir|‘lost sleep, and deserved to’]].

    Kent Police and the University of Kent, which has a campus in Chatham, were praised for their help.
    [[council E10000016|Kent County Council]] has sent [[count 5|five]] managers over the river.

    Medway Secure Training Centre, which was rated
    [[rating inadequate overall-effectiveness other-subject -|inadequate]] in the [[date 2019-03 2019-05|spring]], isn’t run by the council,
    and Medway NHS Foundation Trust isn’t either.

    Council leader [[person ldr|Algernon Strood]] ruled out a trust. [[quote direct 4 ldr|‘We broke it and we’ll mend
    it,’]] he said. [[quote direct 4 ldr|‘My aim is “[[rating good overall-effectiveness aspiration E06000035|good]]”
    in three years.’]]

    Across the water, [[council E06000033|Southend-on-Sea Borough Council]] remains at
    ‘[[rating requires-improvement overall-effectiveness current E06000033|requires improvement]]’, as in
    [[date 2016|2016]]. [[quote direct 5 sdir|‘Standing still on an escalator that’s going down is hard work,’]] said
    [[person sdir|Quentin Leigh]], its deputy chief executive.

    Of the [[count 3|three]], only [[council E08000039|Sheffield]] had cause to smile: it rose from
    ‘[[rating requires-improvement overall-effectiveness previous E08000039|requires improvement]]’ to
    ‘[[rating good overall-effectiveness current E08000039|good]]’.

    [[money 6500000|£6.5 million]] will be found for [[council E06000035|Medway]] from reserves. The council expects
    its [[count 1 ordinal|first]] [[visit monitoring-visit|monitoring visit]] in [[date 2019-11|November]].`,
  related: [],

  inspections: [
    {
      council: 'E06000035',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-07-15', to: '2019-07-26' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
    {
      council: 'E06000033',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-07-15', to: '2019-07-26' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
    },
    {
      council: 'E08000039',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-07-15', to: '2019-07-26' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
  ],
})
