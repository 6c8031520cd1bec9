/** Outcomes: Ofsted, South Tyneside 4 August 2026 (ILACS, none overall); before, South Tyneside December 2022 to February 2023 (ILACS); Sunderland 11 March 2025. */
import { story } from '../../story.ts'

export const southTynesideBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/cp8x3vt0k2lo',
  byline: 'Jo Placeholder',
  published: '2026-08-04',
  people: {
    cab: {
      name: 'Norma Ridley',
      role: 'cabinet member for children, young people and families',
      council: 'E08000023',
    },
    dir: { name: 'Stephen Oxenholme', role: 'director of children and families', council: 'E08000023' },
    yp: { name: 'Kayleigh Spoors', role: null, council: null },
  },
  headline: "[[quote partial 1 ofsted|'Transformed']] children's services praised after failings",
  standfirst: `
    Services for vulnerable children which were found to be failing [[date 2023|three years ago]] have been
    [[quote partial 2 ofsted|"transformed"]], inspectors have said.`,
  caption: 'South Tyneside Council said it had employed 60 more social workers',
  body: `
    [[council E08000023|South Tyneside Council]] was rated "[[rating inadequate overall-effectiveness previous
    E08000023|inadequate]]" by Ofsted in [[date 2023-05|May 2023]] and told to overhaul the way it looked after children in
    its care.

    In a report published on [[date 2026-08-04|Tuesday]], the watchdog said the authority's help for children in need of
    protection, its support for children in care and its leadership were now
    "[[rating good help-and-protection current E08000023|good]]".

    Its support for care leavers was found to be "[[rating outstanding care-leavers current E08000023|outstanding]]".

    [[person cab|Norma Ridley]], cabinet member for children, young people and families, said she was
    [[quote partial 3 cab|"bursting with pride"]].

    Inspectors, who visited in [[date 2026-06|June]], said young people had told them they felt
    [[quote partial 4 ofsted|"listened to, laughed with and loved"]].

    But they added that a minority of children in care had to move home too often, and that records of decisions were
    [[quote partial 5 ofsted|"sometimes thin"]].

    ## 'Rock bottom'

    [[person dir|Stephen Oxenholme]], the council's director of children and families, said the [[date 2023|2023]] report
    had been [[quote partial 6 dir|"rock bottom"]].

    [[quote direct 7 dir|"People were walking out of the door faster than we could replace them,"]] he said.

    [[quote direct 8 dir|"We have [[count 60|60]] more social workers than we had then. Only [[count 4|four]] of them are
    agency staff, and I know all of their names."]]

    The council, which has spent an extra [[money 9000000|£9m]] a year on the service, was helped by [[council E08000022|North
    Tyneside]] and [[council E08000037|Gateshead]]. It will no longer have [[visit monitoring-visit|monitoring visits]] from Ofsted.

    [[person yp|Kayleigh Spoors]], 20, who was in care in the borough from the age of nine, said she had noticed a change.

    [[quote direct 9 yp|"I used to have a different worker every few months,"]] she said. [[quote direct 9 yp|"I've had the
    same adviser for two years now and she came to my graduation."]]

    Councils no longer receive an overall grade when their children's services are inspected, after a change which took
    effect on [[date 2026-04-01|1 April]].

    Ofsted's scale still runs from "[[rating outstanding overall-effectiveness scale -|outstanding]]" to
    "[[rating inadequate overall-effectiveness scale -|inadequate]]".

    [[council E08000024|Sunderland City Council]], the neighbouring authority, was judged to be "[[rating outstanding
    overall-effectiveness current E08000024|outstanding]]" under the previous arrangements in [[date 2025-01|January
    2025]].`,
  related: ["Council's care leavers offered free bus travel", "Children's home plan for former pub"],
  inspections: [
    {
      council: 'E08000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-06', to: '2026-06' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-05', to: '2023-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
