/**
 * Outcomes: Ofsted, Cheshire West and Chester 28 August 2024 and 8 May 2019 (ILACS), 19 February 2016 (SIF);
 * Staffordshire 12 January 2024 and 11 March 2019. Cut by a wall.
 */
import { story } from '../story.ts'

export const cheshireWestCut = story({
  url: 'https://www.themj.co.uk/north-west-council-loses-good-rating',
  byline: 'Robin Sample',
  published: '2024-08-29',
  people: {
    dcs: { name: 'Lionel Farndon-Hale', role: "director of children's services", council: 'E06000050' },
  },
  headline: `
    North West council loses '[[rating good overall-effectiveness previous E06000050|good]]' rating`,
  standfirst: `
    Inspectors find children waiting for help in [[council E06000050|Cheshire West and Chester]].`,
  caption: 'Picture: The Specimen',
  body: `
    Ofsted has downgraded [[council E06000050|Cheshire West and Chester Council]]'s children's services to
    '[[rating requires-improvement overall-effectiveness current E06000050|requires improvement]]', its [[rating
    requires-improvement overall-effectiveness current E06000050|second-lowest grade]], ending eight years in
    which they had been rated '[[rating good overall-effectiveness previous E06000050|good]]'.

    In a report published [[date 2024-08-28|yesterday]], inspectors wrote: [[quote direct 1 ofsted|'The quality of
    what children receive depends on which team they reach.']]

    The watchdog, which had last inspected [[council E06000050|Cheshire West]] in [[date 2019-03|March 2019]],
    carried out a [[visit inspection|short inspection]] in [[date 2024-07|July]]. It found that support for the
    council's [[count 560|560]] children in care was '[[rating good children-in-care current E06000050|good]]' but
    that the impact of leaders '[[rating requires-improvement leadership current E06000050|requires
    improvement]]'.

    [[council E10000028|Staffordshire CC]] also lost a '[[rating good overall-effectiveness previous
    E10000028|good]]' rating [[date 2024|this year]].

    The director of children's services, [[person dcs|Lionel Farndon-Hale]], said: [[quote direct 2 dcs|'This
    isn't the report that our staff wanted to read, and it isn't the one they'd have written.]]

    [[quote direct 2 dcs|'Our neighbours in [[council E06000007|Warrington]] and [[council E06000006|Halton]] have
    offered to look at our front door with fresh eyes, and we've said yes.']]`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E06000050',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-07', to: '2024-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-03', to: '2019-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
