/**
 * Outcomes: Ofsted, Trafford 3 August, South Tyneside 4 August, Portsmouth 18 August and Lancashire 20 August
 * 2026 (ILACS, none overall); Trafford 31 January 2023, South Tyneside 10 May 2023.
 */
import { story } from '../story.ts'

export const noHeadlineGrades = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-latest-four-reports-without-a-headline-grade',
  byline: 'Robin Sample',
  published: '2026-08-21',
  people: {
    tdir: {
      name: 'Bertha Longford',
      role: "corporate director of children's services",
      council: 'E08000009',
    },
    sdir: { name: 'Cuthbert Harton', role: "director of children's services", council: 'E08000023' },
    pcab: { name: 'Ondine Southsea', role: 'cabinet member for children', council: 'E06000044' },
    lcab: { name: 'Gervase Pendle', role: 'cabinet member for children and families', council: 'E10000017' },
  },
  headline: 'Ofsted latest: [[count 4|four]] reports without a headline grade',
  standfirst: `
    Since [[date 2026-04|April]] councils have no longer been given an overall grade for children's services. Here
    are the latest of [[date 2026-08|this month]]'s reports.`,
  caption: 'Trafford was rated "requires improvement" in 2023. Picture: The Specimen',
  body: `
    Under [[framework ILACS|ILACS]] as it now stands, councils are no longer rated
    [[rating outstanding overall-effectiveness scale -|outstanding]],
    [[rating good overall-effectiveness scale -|good]],
    [[rating requires-improvement overall-effectiveness scale -|requires improvement]] or
    [[rating inadequate overall-effectiveness scale -|inadequate]] as a whole, but for each of four areas.

    ## [[council E08000009|Trafford]]

    Leaders at [[council E08000009|Trafford Council]] were rated
    "[[rating inadequate leadership current E08000009|inadequate]]" after an inspection from
    [[date 2026-06-08 2026-06-19|8 to 19 June]], as was the help and protection that children get. For care leavers,
    it [[rating requires-improvement care-leavers current E08000009|requires improvement to be good]].

    Only children in care, whose experiences were judged to be
    "[[rating good children-in-care current E08000009|good]]", were spared criticism.

    The borough was rated "[[rating requires-improvement overall-effectiveness previous E08000009|requires
    improvement]]" overall in [[date 2023-01|January 2023]], when reports still had an overall grade.

    [[quote direct 1 tdir|"There is no good way to say this: we slipped,"]] said [[person tdir|Bertha Longford]],
    corporate director of children's services.

    ## [[council E08000023|South Tyneside]]

    [[council E08000023|South Tyneside]] has exited
    "[[rating inadequate overall-effectiveness previous E08000023|inadequate]]", the grade it was given in
    [[date 2023-05|May 2023]]. Leadership, help and protection and services for children in care were all graded
    "[[rating good leadership current E08000023|good]]", and care leavers' services
    "[[rating outstanding care-leavers current E08000023|outstanding]]".

    [[quote direct 2 sdir|"We asked for a hard look and got one,"]] said [[person sdir|Cuthbert Harton]], director of
    children's services. [[quote direct 2 sdir|"I slept well for the [[count 1 ordinal|first]] time in three
    years."]]

    ## [[council E06000044|Portsmouth]]

    Inspectors who were in [[council E06000044|Portsmouth]] from [[date 2026-07-06 2026-07-10|6 to 10 July]] gave the
    city an "[[rating outstanding leadership current E06000044|outstanding]]" grade for its leadership, and on every
    other measure.

    The report speaks of [[quote partial 3 ofsted|"a city that parents its children out loud"]].

    [[person pcab|Ondine Southsea]], cabinet member for children, said [[quote partial 4 pcab|"not having one word to
    put on a banner"]] was a pity.

    ## [[council E10000017|Lancashire]]

    Leaders and care leavers' services at [[council E10000017|Lancashire County Council]] were found to be
    "[[rating outstanding leadership current E10000017|outstanding]]" in [[date 2026-08-20|yesterday]]'s report. Help and protection was
    rated "[[rating good help-and-protection current E10000017|good]]", and so was the care of children who cannot
    live at home.

    [[quote direct 5 ofsted|"Staff describe a council that listens,"]] it says.

    [[person lcab|Gervase Pendle]], the county's cabinet member for children and families, said that under the old
    system [[council E10000017|Lancashire]] [[quote partial 6 lcab|"would have been
    [[rating outstanding overall-effectiveness hypothetical E10000017|outstanding]], and everyone knows it"]].`,
  related: [],

  inspections: [
    {
      council: 'E08000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-06-08', to: '2026-06-19' },
      judgements: [
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-01', to: '2023-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
    },
    {
      council: 'E08000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-05', to: '2023-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: null,
    },
    {
      council: 'E06000044',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-07-06', to: '2026-07-10' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E10000017',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
  ],
})
