/**
 * Outcomes: Ofsted, Tower Hamlets, North Tyneside, Westminster, Kensington and Chelsea 13 January 2025 and Knowsley
 * 20 January 2025 (ILACS); before, ILACS of 2019, 2020 and 2021.
 */
import { story } from '../story.ts'

export const januaryReports = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-latest-childrens-services-inspections-january-2025',
  byline: 'Jo Placeholder and Kim Dummy',
  published: '2025-01-22',
  people: {
    th: {
      name: 'Marlowe Achterberg',
      role: 'cabinet member for education and lifelong learning',
      council: 'E09000030',
    },
    nt: { name: 'Isla Featherstonehaugh', role: "director of children's services", council: 'E08000022' },
    wm: { name: 'Quentin Abara', role: 'council leader', council: 'E09000033' },
    kn: { name: 'Doreen Lathom', role: 'chief executive', council: 'E08000011' },
    kl: { name: 'Declan Rainford', role: 'council leader', council: 'E08000011' },
  },
  headline: "Ofsted: Latest children's services inspections",
  standfirst: `
    CYP Now rounds up the reports on local authority children's services that Ofsted has published so far
    [[date 2025-01|this month]].`,
  caption: 'Westminster is one of four councils at the top of the scale. Picture: The Specimen',
  body: `
    All [[count 5|five]] inspections were carried out in [[date 2024-11|November]] under the
    [[framework ILACS|inspection of local authority children's services]] framework.

    ## [[council E09000030|London Borough of Tower Hamlets]]

    Rated "[[rating inadequate overall-effectiveness previous E09000030|inadequate]]" in [[date 2017|2017]] and
    "[[rating good overall-effectiveness previous E09000030|good]]" in [[date 2019|2019]], the east London borough has
    completed its climb. It is now judged to be
    "[[rating outstanding overall-effectiveness current E09000030|outstanding]]" overall, for the impact of leaders and
    for its work with care leavers. The remaining areas are
    "[[rating good help-and-protection current E09000030|good]]".

    [[quote direct 1 ofsted|"Practitioners know the lives of the children they work with in rich detail,"]] the report
    says.

    [[person th|Marlowe Achterberg]], cabinet member for education and lifelong learning at
    [[council E09000030|Tower Hamlets Council]], said the borough's social workers had
    [[quote partial 2 th|"done what some told us could not be done in a place like this"]].

    ## [[council E08000022|North Tyneside Council]]

    [[council E08000022|North Tyneside]] was rated
    "[[rating outstanding overall-effectiveness current E08000022|outstanding]]" in every area following a week-long visit. In [[date 2020-03|March 2020]] it had also been
    "[[rating outstanding overall-effectiveness previous E08000022|outstanding]]" overall, although its services for
    children in care and care leavers were then "[[rating good children-in-care-and-care-leavers previous
    E08000022|good]]".

    Inspectors highlight the authority's [[count 3|three]] residential homes, all of them rated
    "[[rating good overall-effectiveness other-subject -|good]]" or
    "[[rating outstanding overall-effectiveness other-subject -|outstanding]]".

    [[quote direct 3 nt|"I have been asked [[date 2025-01|this month]] what our secret is,"]] said
    [[person nt|Isla Featherstonehaugh]], the council's director of children's services. [[quote direct 3 nt|"It is that
    people don't leave."]]

    ## [[council E09000033|Westminster City Council]] and the [[council E09000020|Royal Borough of Kensington and
    Chelsea]]

    The bi-borough partners were inspected in the same week, from [[date 2024-11-11 2024-11-15|11 to 15 November]], and
    both remain "[[rating outstanding overall-effectiveness current -|outstanding]]".

    [[council E09000033|Westminster]] got the [[rating outstanding overall-effectiveness current E09000033|top grade]]
    in all areas. In [[council E09000020|Kensington and Chelsea]], help for children in care was found to be
    "[[rating good children-in-care current E09000020|good]]".

    [[person wm|Quentin Abara]], leader of [[council E09000033|Westminster City Council]], said: [[quote direct 4
    wm|"Sharing a director with our neighbours has never meant sharing the credit. This time we are happy to."]]

    A spokesman for [[council E09000020|RBKC]] said it was [[quote partial 5 Royal Borough of Kensington and Chelsea|"delighted, and determined to put
    right the one thing that inspectors asked us to"]].

    ## [[council E08000011|Knowsley Metropolitan Borough Council]]

    [[council E08000011|Knowsley]], which had been found to
    "[[rating requires-improvement overall-effectiveness previous E08000011|require improvement to be good]]" in
    [[date 2021-10|October 2021]], was rated
    "[[rating inadequate overall-effectiveness current E08000011|inadequate]]" after inspectors spent
    [[date 2024-11-18 2024-11-29|18 to 29 November]] in the borough.

    Help and protection, leadership and support for care leavers are all
    "[[rating inadequate help-and-protection current E08000011|inadequate]]". Services for children in care
    "[[rating requires-improvement children-in-care current E08000011|require improvement]]".

    [[quote direct 6 ofsted|"Leaders did not know that children were waiting for weeks to be seen,"]] inspectors write.
    They also refer to [[quote partial 7 ofsted|"a churn of agency teams"]].

    [[person kn|Doreen Lathom]], chief executive of [[council E08000011|Knowsley Council]], said: [[quote direct 8
    kn|"We asked for help from the sector before Ofsted came, and [[council E08000035|Leeds]] has given it."]]

    The council's leader, [[person kl|Declan Rainford]], added: [[quote direct 9 kl|"This must be the
    [[count 3 ordinal|third]] and last time that I read a report like it."]]`,
  related: ["Knowsley: minister to appoint children's commissioner"],
  inspections: [
    {
      council: 'E09000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11', to: '2024-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000022',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11', to: '2024-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-03', to: '2020-03' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'outstanding' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000033',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-11', to: '2024-11-15' },
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
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000020',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-11', to: '2024-11-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-18', to: '2024-11-29' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-10', to: '2021-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
