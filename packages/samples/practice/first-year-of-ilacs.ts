/**
 * Outcomes: Ofsted under ILACS, 2018: Rochdale, Blackpool, Bradford, Wakefield, North Yorkshire, Leeds,
 * Hartlepool; before, under the SIF. An analysis.
 */
import { story } from '../story.ts'

export const firstYearOfIlacs = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2006190/first-year-of-new-inspections-more-movement-up-than-down',
  byline: 'Robin Sample',
  published: '2019-01-22',
  people: {
    prof: { name: 'Ignatius Beverley', role: 'professor of social policy', council: null },
    rdir: { name: 'Gudrun Milnrow', role: "director of children's services", council: 'E08000005' },
    ofs: { name: 'Perpetua Stone', role: 'deputy director for social care', council: null },
  },
  headline: 'First year of new inspections: more movement up than down',
  standfirst: `
    A year after inspectors arrived in [[council E08000005|Rochdale]] to try out [[framework ILACS|Ilacs]], it is
    time to take stock.`,
  caption: 'Picture: The Specimen',
  body: `
    [[council E08000005|Rochdale Borough Council]] was the [[count 1 ordinal|first]] authority to be inspected under
    [[framework ILACS|Ilacs]], on [[date 2018-01-29|29 January 2018]]. What inspectors found was not enough to boost
    the rating of "[[rating requires-improvement overall-effectiveness previous E08000005|requires improvement]]"
    that it had received in [[date 2014|2014]], although its work with care leavers was no longer
    "[[rating inadequate care-leavers negated E08000005|inadequate]]".

    [[person rdir|Gudrun Milnrow]], director of children's services at the council, remembers the telephone call.
    [[quote direct 1 rdir|"They said Monday. It was the Monday before,"]] she says.

    Of the councils inspected so far, more have moved up than down. Just [[count 3|three]] –
    [[council E06000009|Blackpool]], [[council E08000032|Bradford]] and [[council E08000036|Wakefield]] – have been
    downgraded, all of them to "[[rating inadequate overall-effectiveness current -|inadequate]]".

    [[council E10000023|North Yorkshire County Council]] became the [[count 1 ordinal|first]] to be rated
    "[[rating outstanding overall-effectiveness current E10000023|outstanding]]" across the board, in
    [[date 2018-08|August]]. It had been rated "[[rating good overall-effectiveness previous E10000023|good]]" in all
    areas when last inspected in [[date 2014|2014]].

    [[council E08000035|Leeds City Council]] got there in [[date 2018-12|December]], just eight years after it was
    judged "[[rating inadequate safeguarding previous E08000035|inadequate]]" for safeguarding in [[date 2010|2010]].

    [[quote direct 2 prof|"Nobody should read too much into a first year,"]] says [[person prof|Ignatius Beverley]],
    professor of social policy at the University of Durham. [[quote direct 2 prof|"Good councils were visited first,
    and shortly."]]

    [[visit inspection|Short inspections]] last a week, and go to councils judged "[[rating good overall-effectiveness scale -|good]]" or
    better. At [[council E06000001|Hartlepool]], where one was made [[date 2018-06 2018-08|last summer]], inspectors spoke to [[count 60|60]]
    children and upheld the "[[rating good overall-effectiveness current E06000001|good]]" grade.

    [[person ofs|Perpetua Stone]], Ofsted's deputy director for social care, calls the system
    [[quote partial 3 ofs|"a conversation with consequences"]]. She says: [[quote direct 4 ofs|"If you are
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]] we shall be back every quarter. If you are
    [[rating outstanding overall-effectiveness hypothetical -|outstanding]] we shall still ring."]]

    For [[council E08000036|Wakefield]], where the next [[visit monitoring-visit|monitoring visit]] is due in
    [[date 2019-02|February]], the grade still rankles.`,
  related: [],

  inspections: [
    {
      council: 'E06000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: 'down',
    },
    {
      council: 'E08000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: 'down',
    },
    {
      council: 'E08000036',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: 'down',
    },
    {
      council: 'E10000023',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'looked-after-and-permanence', rating: 'good' },
          { judgement: 'adoption', rating: 'good' },
          { judgement: 'care-leavers', rating: 'good' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'up',
    },
    {
      council: 'E06000001',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
    },
  ],
})
