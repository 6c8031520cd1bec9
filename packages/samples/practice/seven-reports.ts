/** Outcomes: Ofsted, all 12 July 2024 (ILACS); before, ILACS of 2019 and 2020, and Cumbria of September 2022. */
import { story } from '../story.ts'

export const sevenReports = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-latest-childrens-services-inspections',
  byline: 'Robin Sample, Jo Placeholder and Kim Dummy',
  published: '2024-07-12',
  people: {
    lec: { name: 'Prudence Oakeshott', role: 'lead member for children', council: 'E10000018' },
    hal: { name: 'Barnaby Thrussell', role: 'chief executive', council: 'E06000006' },
    old: { name: 'Saffron Delaunay', role: 'cabinet member for children', council: 'E08000004' },
    waf: { name: 'Torquil Benbow', role: "director of children's services", council: 'E06000064' },
    rut: { name: 'Maud Fennimore', role: 'strategic director for children', council: 'E06000017' },
  },
  headline: "Ofsted: Latest children's services inspections",
  standfirst: `
    Ofsted has published another set of reports on children's services under the [[framework ILACS|ILACS]]
    framework. CYP Now looks at what they say, from [[council E10000018|Leicestershire]] to
    [[council E06000057|Northumberland]].`,
  caption: 'Inspectors visited in April and May. Picture: The Specimen',
  body: `
    ## [[council E10000018|Leicestershire County Council]]

    Inspectors rated [[council E10000018|Leicestershire]]
    "[[rating outstanding overall-effectiveness current E10000018|outstanding]]" after a visit from
    [[date 2024-04-22 2024-05-03|22 April to 3 May]]. Help and protection was found to be
    "[[rating good help-and-protection current E10000018|good]]".

    [[quote direct 1 ofsted|"Children here are listened to before they have to shout,"]] their report says.

    The county was rated "[[rating requires-improvement overall-effectiveness previous E10000018|requires
    improvement to be good]]" in [[date 2019-10|October 2019]]. [[person lec|Prudence Oakeshott]], its lead
    member for children, said the result was [[quote partial 2 lec|"more than we had dared to hope for"]].
    Leicester City Football Club has offered care leavers free places on its coaching course.

    ## [[council E06000006|Halton Borough Council]]

    [[council E06000006|Halton]] was judged to be
    "[[rating inadequate overall-effectiveness current E06000006|inadequate]]" in all areas, down from
    "[[rating requires-improvement overall-effectiveness previous E06000006|requires improvement]]" in
    [[date 2020-03|March 2020]]. Inspectors were in the borough from [[date 2024-05-13 2024-05-24|13 to 24
    May]].

    [[quote direct 3 hal|“There is no version of this report that makes comfortable reading,”]] said
    [[person hal|Barnaby Thrussell]], chief executive of [[council E06000006|Halton Borough Council]].
    [[quote direct 3 hal|“We have asked to hear the worst of it first.”]]

    A council spokeswoman added: [[quote direct 4 Halton Borough Council|“[[council E06000007|Warrington]] and
    [[council E08000011|Knowsley]] have both offered us staff, and we have said yes.”]]

    ## [[council E08000004|Oldham Council]]

    Services in [[council E08000004|Oldham]] were found to be
    "[[rating good overall-effectiveness current E08000004|good]]" across the board in an inspection that ran
    from [[date 2024-05-13 2024-05-24|13 to 24 May]]. They had been rated
    "[[rating requires-improvement overall-effectiveness previous E08000004|requires improvement to be good]]"
    in [[date 2019|2019]].

    [[person old|Saffron Delaunay]], cabinet member for children at [[council E08000004|Oldham Council]], said:
    [[quote direct 5 old|"[[date 2019|Five years ago]] we wrote our own list of what was wrong.]]

    [[quote direct 5 old|"It was longer than Ofsted's. We want to be
    [[rating outstanding overall-effectiveness aspiration E08000004|outstanding]] by the time we throw it
    away."]]

    ## [[council E06000038|Reading Borough Council]]

    [[council E06000038|Reading]] was rated
    "[[rating requires-improvement overall-effectiveness current E06000038|requires improvement to be good]]"
    once more. It received the verdict of
    "[[rating requires-improvement overall-effectiveness previous E06000038|requires improvement]]" in
    [[date 2019-09|September 2019]], too. The experiences and progress of children in care were judged to be
    "[[rating good children-in-care current E06000038|good]]", as were those of care leavers.

    [[quote direct 6 ofsted|"Reading a file, one cannot always tell what the plan is for,"]] the inspectors
    write.

    [[council E06000038|Brighter Futures for Children]], the company that runs the services for
    [[council E06000038|Reading]], said in a statement that it was [[quote partial 7 Brighter Futures for Children|"neither surprised nor
    satisfied"]]. Reading Football Club, whose ground was used for a meeting with young people, is thanked in
    the report.

    ## [[council E06000064|Westmorland and Furness Council]]

    In its [[count 1 ordinal|first]] inspection since it was set up in [[date 2023-04|April 2023]],
    [[council E06000064|Westmorland and Furness]] was rated
    "[[rating good overall-effectiveness current E06000064|good]]", although the experiences and progress of
    care leavers were found to [[rating requires-improvement care-leavers current E06000064|require
    improvement]].

    The new authority took over from [[council E10000006|Cumbria County Council]], which was rated
    "[[rating requires-improvement overall-effectiveness previous E10000006|requires improvement to be good]]"
    in [[date 2022-09|September 2022]], and from the districts of Eden, South Lakeland and Barrow-in-Furness.

    [[quote direct 8 waf|"Nobody handed us a service that worked,"]] said [[person waf|Torquil Benbow]],
    director of children's services at [[council E06000064|Westmorland and Furness Council]].
    [[quote direct 8 waf|"We built one, and [[council E06000063|Cumberland]] is building another next door."]]

    ## [[council E06000017|Rutland County Council]]

    England's smallest county, [[council E06000017|Rutland]], has gone from
    "[[rating requires-improvement overall-effectiveness previous E06000017|requires improvement]]" to
    "[[rating good overall-effectiveness current E06000017|good]]". Inspectors came from
    [[date 2024-04-15 2024-04-26|15 to 26 April]].

    They praise [[quote partial 9 ofsted|“a front line that knows every child by name”]], but say that records
    are [[quote partial 9 ofsted|“thinner than the work behind them”]].

    [[person rut|Maud Fennimore]], strategic director for children, said: [[quote direct 10 rut|"Small councils
    are told that they cannot last. [[council E06000017|Rutland]] can."]]

    ## [[council E06000057|Northumberland County Council]]

    [[council E06000057|Northumberland]], rated "[[rating good overall-effectiveness previous E06000057|good]]"
    in [[date 2020-01|January 2020]], is now rated
    "[[rating outstanding overall-effectiveness current E06000057|outstanding]]" for overall effectiveness, for
    leadership and for help and protection. The inspection took place from [[date 2024-05-20 2024-05-24|20 to 24
    May]].

    [[quote direct 11 ofsted|"Social workers stay, and so families do not have to tell their story twice,"]] the
    report notes. Inspectors also found outstanding repairs at a contact centre in Blyth.`,
  related: ['How inspectors choose whom to visit next'],
  inspections: [
    {
      council: 'E10000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-04-22', to: '2024-05-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-10', to: '2019-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000006',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-05-13', to: '2024-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-03', to: '2020-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
    {
      council: 'E08000004',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-05-13', to: '2024-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000038',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-09', to: '2019-09' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
    },
    {
      council: 'E06000064',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E06000017',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-04-15', to: '2024-04-26' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000057',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-05-20', to: '2024-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-01', to: '2020-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
  ],
})
