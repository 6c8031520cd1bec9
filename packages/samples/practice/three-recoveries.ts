/**
 * Outcomes: Ofsted, Newham, Solihull and Herefordshire, all 12 January 2026 (ILACS); before, 21 September 2022
 * and 13 January 2023. In the manner of a paper that abbreviates.
 */
import { story } from '../story.ts'

export const threeRecoveries = story({
  url: 'https://www.cypnow.co.uk/content/news/lgc-briefing-three-recoveries-and-what-they-cost',
  byline: 'Robin Sample',
  published: '2026-01-13',
  people: {
    ceo: { name: 'Abigail Stratford', role: 'chief executive', council: 'E09000025' },
    sdir: { name: 'Donovan Knowle', role: 'DCS', council: 'E08000029' },
    com: { name: 'Henrietta Ledbury', role: 'commissioner', council: null },
    hldr: { name: 'Rufus Bromyard', role: 'council leader', council: 'E06000019' },
  },
  headline: 'Three recoveries, and what they cost',
  standfirst: `
    [[council E09000025|Newham LBC]], [[council E08000029|Solihull MBC]] and [[council E06000019|Herefordshire]] have
    been rated ‘[[rating outstanding overall-effectiveness current E09000025|outstanding]]’,
    ‘[[rating good overall-effectiveness current E08000029|good]]’ and
    ‘[[rating good overall-effectiveness current E06000019|good]]’ respectively. It came at a price.`,
  caption: 'Picture: The Specimen',
  body: `
    All [[count 3|three]] had been ‘[[rating inadequate overall-effectiveness previous -|inadequate]]’ at some time in the past
    seven years.

    [[council E06000019|Herefordshire]], where
    ‘[[rating inadequate overall-effectiveness previous E06000019|inadequate]]’ was handed down on every count in
    [[date 2022-09|September 2022]], had the furthest to come. It was inspected from [[date 2025-11-10 2025-11-21|10
    to 21 November]], and its leadership is now ‘[[rating outstanding leadership current E06000019|outstanding]]’.

    [[quote direct 1 hldr|‘We were a byword,’]] [[person hldr|Rufus Bromyard]], the council’s leader, told LGC.
    [[quote direct 1 hldr|‘It’s pleasant to be a footnote.’]]

    The recovery cost the council [[money 53000000|£53m]], of which [[money 9500000|£9.5m]] went on agency staff.
    Ministers’ commissioner [[person com|Henrietta Ledbury]] said the lesson was that [[quote partial 2 com|‘cheap is
    dear’]].

    [[council E08000029|Solihull]] went from
    ‘[[rating inadequate overall-effectiveness previous E08000029|inadequate]]’ to
    ‘[[rating good overall-effectiveness current E08000029|good]]’ in three years, although services for children in
    care still ‘[[rating requires-improvement children-in-care current E08000029|require improvement]]’.

    [[person sdir|Donovan Knowle]], the borough’s DCS, declined to call it a triumph: [[quote direct 3 sdir|‘Nobody
    gets a medal for putting out their own fire.’]]

    And [[council E09000025|Newham]]? Rated ‘[[rating good overall-effectiveness previous E09000025|good]]’ when it
    was last inspected, it is [[rating outstanding overall-effectiveness current E09000025|outstanding]] in all areas
    under the last version of [[framework ILACS|ILACS]] to have an overall grade. Inspectors were there from
    [[date 2025-11-10 2025-11-14|10 to 14 November]].

    [[quote direct 4 ceo|‘We aren’t a rich borough, so we couldn’t afford to be bad,’]] [[person ceo|Abigail
    Stratford]], [[council E09000025|Newham]] chief executive, said.

    [[council E10000034|Worcestershire CC]], which took its own company’s work back in-house in
    [[date 2024-10|October 2024]], is watching with interest.`,
  related: [],

  inspections: [
    {
      council: 'E09000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11-10', to: '2025-11-14' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E08000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E06000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11-10', to: '2025-11-21' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-09', to: '2022-09' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
    },
  ],
})
