/** Outcomes: Ofsted, Essex and Bromley both 7 January 2019 (ILACS); before, Essex 2014 and Bromley 2016 (SIF). */
import { story } from '../story.ts'

export const essexAndBromley = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2006105/two-councils-climb-ofsted-s-ladder',
  byline: 'Jo Placeholder',
  published: '2019-01-07',
  people: {
    cabinet: {
      name: 'Clementine Overy',
      role: 'cabinet member for children and families',
      council: 'E10000012',
    },
    director: { name: 'Desmond Threlkeld', role: "director of children's services", council: 'E09000006' },
    inspector: { name: 'Tamsin Oakapple', role: 'national director for social care', council: null },
  },
  headline: "[[count 2|Two]] councils climb Ofsted's ladder in one day",
  standfirst: `
    [[council E10000012|Essex County Council]] has been rated
    "[[rating outstanding overall-effectiveness current E10000012|outstanding]]" for its children's services, while
    [[council E09000006|Bromley Council]] has gone from
    "[[rating inadequate overall-effectiveness previous E09000006|inadequate]]" to
    "[[rating good overall-effectiveness current E09000006|good]]" in less than three years.`,
  caption: 'Both councils were visited in November. Picture: The Specimen',
  body: `
    Both were inspected in [[date 2018-11|November]] under the
    [[framework ILACS|Inspecting Local Authority Children's Services]] framework.

    In [[council E10000012|Essex]], help and protection was rated
    "[[rating outstanding help-and-protection current E10000012|outstanding]]", as was leadership. Its work with
    children in care and care leavers was judged to be
    "[[rating good children-in-care-and-care-leavers current E10000012|good]]".

    [[council E10000012|Essex]] had been rated "[[rating good overall-effectiveness previous E10000012|good]]" when it was
    last inspected, in [[date 2014|2014]].

    [[quote direct 1 ofsted|"Social workers in the county have time to think, and children can tell,"]] the report on
    [[council E10000012|Essex]] says.

    [[person cabinet|Clementine Overy]], cabinet member for children and families at
    [[council E10000012|Essex County Council]], said: [[quote direct 2 cabinet|“This did not come from a plan on paper.]]

    [[quote direct 2 cabinet|“It came from people who knock on doors every day.”]]

    ## ‘No magic wand’

    In [[council E09000006|Bromley]], the impact of leaders was rated
    "[[rating outstanding leadership current E09000006|outstanding]]". Help and protection was found to be
    "[[rating good help-and-protection current E09000006|good]]", and so was the work with children in care and care
    leavers.

    The London borough was found to be "[[rating inadequate overall-effectiveness previous E09000006|inadequate]]" across the
    board under the [[framework SIF|single inspection framework]] in [[date 2016-06|June 2016]].

    [[quote direct 3 director|"There is no magic wand,"]] said [[person director|Desmond Threlkeld]], its director of
    children’s services. [[quote direct 3 director|"We stopped losing people, and then we stopped losing children."]]

    He said staff were [[quote partial 4 director|"quietly proud"]].

    Neither council escaped criticism. [[council E10000012|Essex]] was told to find homes nearer to school for brothers and
    sisters who come into care together. In [[council E09000006|Bromley]], inspectors asked why some plans for children
    were written in words that no child would use.

    The borough has promised to rewrite every plan with the child who is in it by the [[date 2019-06 2019-08|summer]]. It has set aside
    [[money 600000|£600,000]] for the purpose.

    Ofsted’s national director for social care, [[person inspector|Tamsin Oakapple]], said the
    [[count 2|two]] reports showed that [[quote partial 5 inspector|"size is no excuse, and nor is history"]].`,
  related: [],
  inspections: [
    {
      council: 'E10000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-11', to: '2018-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E09000006',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-11', to: '2018-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016-06', to: '2016-06' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
          { judgement: 'adoption', rating: 'inadequate' },
          { judgement: 'care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
    },
  ],
})
