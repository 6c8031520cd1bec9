/**
 * Outcomes: Ofsted, Westminster, Kensington and Chelsea, Tower Hamlets and North Tyneside, all 13 January 2025
 * (ILACS).
 */
import { story } from '../story.ts'

export const cleanSweeps = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2010113/four-councils-share-a-day-of-top-grades',
  byline: 'Robin Sample',
  published: '2025-01-14',
  people: {
    bi: { name: 'Barnabas Pimlico', role: 'executive director for children', council: null },
    may: { name: 'Zuleika Stepney', role: 'deputy mayor', council: 'E09000030' },
    nt: { name: 'Dorcas Cullercoats', role: "director of children's services", council: 'E08000022' },
    ofs: {
      name: 'Phineas Larkrise',
      role: 'national director for regulation and social care',
      council: null,
    },
  },
  headline: '[[count 4|Four]] councils share a day of top grades',
  standfirst: `
    [[count 4|Four]] councils have been rated "[[rating outstanding overall-effectiveness aggregate -|outstanding]]"
    overall in reports that Ofsted published [[date 2025-01-13|yesterday]], [[count 2|two]] of them with a clean sweep.`,
  caption: 'All four were visited in November. Picture: The Specimen',
  body: `
    [[council E09000033|Westminster City Council]] and [[council E08000022|North Tyneside Council]] were each rated
    "[[rating outstanding overall-effectiveness current -|outstanding]]" in all areas by inspectors who visited from
    [[date 2024-11-11 2024-11-15|11 to 15 November]] under [[framework ILACS|ILACS]].

    [[council E09000020|Kensington and Chelsea]], also
    "[[rating outstanding overall-effectiveness current E09000020|outstanding]]" overall, missed a clean sweep by
    one, its work with children in care being rated "[[rating good children-in-care current E09000020|good]]".

    [[council E09000030|Tower Hamlets]], found to be
    "[[rating inadequate overall-effectiveness previous E09000030|inadequate]]" as recently as [[date 2017|2017]],
    was judged "[[rating outstanding overall-effectiveness current E09000030|outstanding]]" overall, for leadership
    and for care leavers, and "[[rating good help-and-protection current E09000030|good]]" for help and protection
    and children in care.

    [[quote direct 1 ofsted|"The journey from fear to pride has been remarkable,"]] the [[council E09000030|Tower
    Hamlets]] report says.

    [[person may|Zuleika Stepney]], the borough's deputy mayor, said it had taken [[quote partial 2 may|"eight years,
    [[count 3|three]] directors and no short cuts"]].

    [[quote direct 3 bi|"[[count 2|Two]] councils, one service, and not a cigarette paper between us,"]] joked
    [[person bi|Barnabas Pimlico]], executive director for children in the bi-borough service that
    [[council E09000033|Westminster]] shares with [[council E09000020|RBKC]]. [[quote direct 3 bi|"All right, one
    grade."]]

    In [[council E08000022|North Tyneside]], [[person nt|Dorcas Cullercoats]], director of children's services, said
    staff had been told the news in a car park. [[quote direct 4 nt|"There was dancing,"]] she said.

    According to Ofsted, [[count 39|39]] of [[count 153|153]] authorities are now
    [[rating outstanding overall-effectiveness aggregate -|top graded]], and none of those inspected [[date 2024|last year]] with
    an [[rating outstanding overall-effectiveness aggregate -|outstanding]] grade has lost it.

    Ofsted's national director for regulation and social care, [[person ofs|Phineas Larkrise]], said good leaders
    were [[quote partial 5 ofs|"the common thread"]].

    [[council E06000014|York]], rated
    "[[rating requires-improvement overall-effectiveness previous E06000014|requires improvement]]" in
    [[date 2022|2022]], will be among the next to hear.`,
  related: [],

  inspections: [
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
      previous: null,
      change: null,
    },
    {
      council: 'E08000022',
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
      previous: null,
      change: null,
    },
    {
      council: 'E09000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E09000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
