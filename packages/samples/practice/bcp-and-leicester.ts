/**
 * Outcomes: Ofsted, BCP, Leicester and Kingston upon Thames, all 29 January 2025 (ILACS); before, BCP 11
 * February 2022, Leicester 12 November 2021.
 */
import { story } from '../story.ts'

export const bcpAndLeicester = story({
  url: 'https://www.cypnow.co.uk/news/article/coast-climbs-as-city-slips-in-day-of-mixed-inspections',
  byline: 'Jo Placeholder',
  published: '2025-01-30',
  people: {
    bdir: {
      name: 'Rosamund Canford',
      role: "corporate director for children's services",
      council: 'E06000058',
    },
    bldr: { name: 'Ellis Branksome', role: 'council leader', council: 'E06000058' },
    ldir: {
      name: 'Nkechi Aylestone',
      role: 'strategic director of social care and education',
      council: 'E06000016',
    },
    lcab: { name: 'Piers Belgrave', role: 'assistant mayor for children', council: 'E06000016' },
  },
  headline: 'Coast climbs as city slips in day of mixed inspections',
  standfirst: `
    [[council E06000058|Bournemouth, Christchurch and Poole Council]] and [[council E06000016|Leicester City
    Council]] have swapped places on Ofsted's ladder, the former going from
    "[[rating inadequate overall-effectiveness previous E06000058|inadequate]]" to
    "[[rating good overall-effectiveness current E06000058|good]]" and the latter from
    "[[rating good overall-effectiveness previous E06000016|good]]" to
    "[[rating requires-improvement overall-effectiveness current E06000016|requires improvement]]".`,
  caption: 'Picture: The Specimen',
  body: `
    [[council E06000058|BCP]], as the council is known, was inspected from [[date 2024-12-02 2024-12-13|2 to 13
    December]]. All of its services were rated "[[rating good help-and-protection current E06000058|good]]" save
    those for care leavers, which [[rating requires-improvement care-leavers current E06000058|require improvement]].

    [[quote direct 1 bldr|"Three towns, one council, no excuses,"]] said its leader, [[person bldr|Ellis Branksome]].
    [[quote direct 1 bldr|"We were [[rating inadequate overall-effectiveness previous E06000058|inadequate]] in
    [[date 2022|2022]]. We aren't now."]]

    [[person bdir|Rosamund Canford]], corporate director for children's services at [[council E06000058|BCP
    Council]], thanked [[council E06000059|Dorset Council]] for the loan of a head of service.

    Ofsted handed down its [[rating requires-improvement overall-effectiveness current E06000016|second lowest
    rating]] to [[council E06000016|Leicester]] after a [[visit inspection|short inspection]] in [[date 2024-09|September]]. Not one of
    the five judgements was better than
    "[[rating requires-improvement overall-effectiveness current E06000016|requires improvement to be good]]".

    [[quote direct 2 ofsted|"The pace of work has not kept up with the rise in need,"]] according to the report.

    [[person ldir|Nkechi Aylestone]], the city's strategic director of social care and education, called the fall
    [[quote partial 3 ldir|"a jolt"]]; [[person lcab|Piers Belgrave]], assistant mayor for children, preferred
    [[quote partial 4 lcab|"a wake-up call"]].

    [[quote direct 5 lcab|"We slipped because we were proud,"]] he said. [[quote direct 5 lcab|"We won't be
    [[rating good overall-effectiveness hypothetical E06000016|good]] again until we are humble."]]

    Meanwhile [[council E09000021|Kingston upon Thames RBC]] kept its
    "[[rating outstanding overall-effectiveness current E09000021|outstanding]]" grade, and was found to be
    "[[rating outstanding help-and-protection current E09000021|outstanding]]" for help and protection as well, where
    it had been "[[rating good help-and-protection previous E09000021|good]]" in [[date 2019|2019]].

    Poole Harbour, Leicester Royal Infirmary and Kingston University all had walk-on parts in the reports.
    [[council E06000058|BCP]] has added [[money 8100000|£8.1m]] to its budget; the other [[count 2|two]] have cut theirs.`,
  related: [],

  inspections: [
    {
      council: 'E06000058',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-12-02', to: '2024-12-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E06000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-09', to: '2024-09' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
    {
      council: 'E09000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'overall-effectiveness', rating: 'outstanding' },
        ],
      },
      change: 'same',
    },
  ],
})
