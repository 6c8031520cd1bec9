/**
 * Focused visits give no grade; their dates and findings here are invented. Outcomes: Ofsted, Stoke-on-Trent
 * 25 November 2022, Plymouth 7 January 2019, North Somerset 11 May 2023, Medway 11 September 2023 (ILACS).
 */
import { story } from '../story.ts'

export const focusedVisits = story({
  url: 'https://www.cypnow.co.uk/news/article/ofsted-latest-focused-visits-to-four-councils',
  byline: 'Robin Sample and Jo Placeholder',
  published: '2024-04-10',
  people: {
    sd: { name: 'Millicent Burslem', role: 'director of children and family services', council: 'E06000021' },
    nd: { name: 'Gideon Portishead', role: "director of children's services", council: 'E06000024' },
  },
  headline: 'Ofsted latest: [[visit focused-visit|focused visits]] to [[count 4|four]] councils',
  standfirst: `
    Inspectors have written to [[count 4|four]] authorities about parts of their work with children. The letters
    carry no grades.`,
  caption: 'Picture: The Specimen',
  body: `
    ## [[council E06000021|Stoke-on-Trent]]

    Ofsted carried out a [[visit focused-visit|focused visit]] to [[council E06000021|Stoke-on-Trent City Council]]
    on [[date 2024-02-20 2024-02-21|20 and 21 February 2024]]. It was the [[count 2 ordinal|second]] since services
    there were rated "[[rating requires-improvement overall-effectiveness current E06000021|requires improvement to
    be good]]" in [[date 2022-10|October 2022]].

    Inspectors looked at the "front door", where they found [[quote partial 1 ofsted|"a calmer service with fewer
    loose ends"]].

    [[quote direct 2 sd|"We asked them to look where it hurts,"]] said [[person sd|Millicent Burslem]], director of
    children and family services.

    ## [[council E06000026|Plymouth]]

    Between [[date 2023-12-11 2023-12-15|11 and 15 December 2023]] inspectors were due in
    [[council E06000026|Plymouth]] for a short visit. It was put off because a full inspection was near, the council
    having last had one in [[date 2018|2018]], when it was found to
    [[rating requires-improvement overall-effectiveness current E06000026|require improvement]].

    ## [[council E06000024|North Somerset]]

    Following a [[visit focused-visit|focused visit]] on [[date 2023-12-07 2023-12-08|7 and 8 December]], inspectors
    say [[council E06000024|North Somerset Council]] puts the needs of adults before those of children in too many
    cases.

    In [[date 2023-05|May]] they had handed down their
    [[rating requires-improvement overall-effectiveness current E06000024|second lowest rating]] there, though care
    leavers' services were judged "[[rating good care-leavers current E06000024|good]]".

    [[quote direct 3 ofsted|"Practice that was adequate for last year's caseloads is not adequate for this year's,"]]
    their letter warns. [[quote direct 3 ofsted|"Good intentions are not enough."]]

    [[person nd|Gideon Portishead]], the council's director of children's services, said he accepted
    [[quote partial 4 nd|"every comma"]].

    ## [[council E06000035|Medway]]

    [[council E06000035|Medway Council]], no longer
    "[[rating inadequate overall-effectiveness negated E06000035|inadequate]]" since [[date 2023-07|July last year]],
    was visited on [[date 2024-03-05 2024-03-06|5 and 6 March]]. Inspectors saw outstanding court work, and an area
    for priority action in its work with homeless 16- and 17-year-olds.

    A council's next full inspection is not brought forward by a [[visit focused-visit|focused visit]] unless
    children are at risk.`,
  related: [],

  inspections: [
    {
      council: 'E06000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000026',
      framework: null,
      visit: 'inspection',
      inspected: { from: '2018', to: '2018' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
  ],
})
