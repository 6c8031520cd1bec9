/**
 * Outcomes: Ofsted, Westminster, Kensington and Chelsea, Hammersmith and Fulham, all 29 March 2016 (SIF). In
 * the manner of a paper that abbreviates.
 */
import { story } from '../story.ts'

export const triBorough = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1156811/first-outstanding-grades-go-to-london-neighbours',
  byline: 'Jo Placeholder',
  published: '2016-03-29',
  people: {
    chief: { name: 'Leopold Haverstock', role: "director of children's services", council: null },
    cab: { name: 'Ottilie Fenwright', role: 'cabinet member for family services', council: 'E09000020' },
  },
  headline:
    "[[count 1 ordinal|First]] ‘[[rating outstanding overall-effectiveness current -|outstanding]]' grades go to London neighbours",
  standfirst: `
    [[council E09000033|Westminster City Council]] and [[council E09000020|Kensington & Chelsea RBC]] have become the
    [[count 1 ordinal|first]] in England to be rated
    [[rating outstanding overall-effectiveness current -|outstanding]] under the [[framework SIF|SIF]], while
    [[council E09000013|Hammersmith & Fulham LBC]] was rated
    "[[rating good overall-effectiveness current E09000013|good]]".`,
  caption: 'All three boroughs share a director. Picture: The Specimen',
  body: `
    The [[count 3|three]] west London boroughs, which share senior staff, were inspected between
    [[date 2016-01-11 2016-02-04|11 January and 4 February]].

    Until now none of the councils inspected since [[date 2013-11|November 2013]] had been judged
    [[rating outstanding overall-effectiveness aggregate -|outstanding]] overall.

    [[council E09000013|Hammersmith & Fulham]] was judged to be
    [[rating outstanding adoption current E09000013|outstanding]] in two areas – adoption performance, and
    leadership, management and governance – and [[rating good help-and-protection current E09000013|good]] in the
    other three.

    [[council E09000020|RBKC]] received the [[rating outstanding looked-after-and-permanence current E09000020|top mark]]
    for everything but help and protection, where its work was assessed as
    [[rating good help-and-protection current E09000020|good]].

    [[council E09000033|Westminster]] achieved an ‘[[rating outstanding leadership current E09000033|outstanding]]’
    grade for leadership and an ‘[[rating outstanding adoption current E09000033|outstanding]]’ grade for adoption.
    Its support for care leavers was rated ‘[[rating good care-leavers current E09000033|good]]’, as was help and
    protection.

    [[quote direct 1 ofsted|"There is outstanding practice within all teams, and nobody keeps it to themselves,"]]
    the [[council E09000033|Westminster]] report says.

    [[person chief|Leopold Haverstock]], director of children's services for the [[count 3|three]] boroughs, told
    reporters that sharing managers had made them [[quote partial 2 chief|"three times as curious"]].

    [[quote direct 3 chief|"People asked whether one team could serve three masters,"]] he said.
    [[quote direct 3 chief|"It serves children, and they never ask which side of the road they live on."]]

    Cllr [[person cab|Ottilie Fenwright]], cabinet member for family services at [[council E09000020|Kensington and
    Chelsea]], said that [[quote partial 4 cab|"a great many quiet people"]] deserved the credit.

    Members of Parliament debated the reports in Westminster Hall [[date 2016-03-28|yesterday]].`,
  related: [],

  inspections: [
    {
      council: 'E09000033',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-01-11', to: '2016-02-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'adoption', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E09000020',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-01-11', to: '2016-02-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E09000013',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-01-11', to: '2016-02-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'adoption', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
  ],
})
