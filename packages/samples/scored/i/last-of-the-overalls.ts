/**
 * Outcomes: Ofsted, Coventry, Hull, Norfolk, Southwark and Wandsworth 18 May 2026, Bradford 21 May 2026 (ILACS); before, ILACS of 2022 and
 * 2023. Counts: the last grade of each of 153 authorities on 21 May 2026.
 */
import { story } from '../../story.ts'

export const lastOfTheOveralls = story({
  url: 'https://www.communitycare.co.uk/2026/05/22/three-in-ten-councils-outstanding-as-overall-grades-draw-to-a-close',
  byline: 'Robin Sample',
  published: '2026-05-22',
  people: {
    nor: { name: 'Tessa Wymer', role: 'executive director of children’s services', council: 'E10000020' },
    wan: { name: 'Aidan Roche', role: 'cabinet member for children', council: 'E09000032' },
    hul: {
      name: 'Pamela Skelton',
      role: 'director of children, young people and families',
      council: 'E06000010',
    },
    bra: { name: 'Jonathan Firth', role: 'chief executive', council: 'E08000032' },
    aca: { name: 'Ruth Abelson', role: 'professor of social work', council: null },
  },
  headline: `
    Three in ten councils now ‘[[rating outstanding overall-effectiveness aggregate -|outstanding]]’ as overall grades draw to a close`,
  standfirst: `
    Community Care analysis looks at some of the last authorities to be given a single rating for children’s services`,
  caption: 'Credit: The Specimen',
  body: `
    Thirty per cent of English authorities are rated [[rating outstanding overall-effectiveness aggregate -|outstanding]] overall for their
    children’s services, following a flurry of [[framework ILACS|ILACS]] reports
    [[date 2026-05-18 2026-05-24|this week]].

    Community Care’s analysis of Ofsted reports shows that [[count 46|46]] of [[count 153|153]] councils now hold the
    [[rating outstanding overall-effectiveness aggregate -|top grade]], [[count 65|65]] are
    [[rating good overall-effectiveness aggregate -|good]], [[count 29|29]]
    [[rating requires-improvement overall-effectiveness aggregate -|require improvement]] and [[count 13|13]] are
    [[rating inadequate overall-effectiveness aggregate -|inadequate]].

    These will be among the last such figures. Inspections that have begun since [[date 2026-04-01|1 April 2026]] no longer result in a
    judgement of overall effectiveness, following a change to the framework for
    [[framework ILACS|inspecting local authority children’s services]] ([[framework ILACS|ILACS]]).

    ## Risers of the week

    [[council E08000026|Coventry]], [[council E10000020|Norfolk]] and [[council E09000032|Wandsworth]] all moved from
    [[rating good overall-effectiveness previous -|good]] to [[rating outstanding overall-effectiveness current -|outstanding]] in reports
    published on [[date 2026-05-18|Monday]].

    In [[council E10000020|Norfolk]], which was [[rating inadequate overall-effectiveness previous E10000020|inadequate]] for much of the last
    decade, inspectors found [[quote partial 1 ofsted|“sustained excellence”]] in every part of the service.

    [[quote direct 2 nor|“There were years when nobody wanted to come and work here,”]] [[person nor|Tessa Wymer]], the county’s executive
    director of children’s services, said. [[quote direct 2 nor|“We have a waiting list now.”]]

    [[council E09000032|Wandsworth]]’s cabinet member for children, [[person wan|Aidan Roche]], said the borough had been determined not to
    [[quote partial 3 wan|“coast on a [[rating good overall-effectiveness previous E09000032|good]]”]].

    ## Progress in [[council E06000010|Hull]] and [[council E08000032|Bradford]]

    [[council E06000010|Hull City Council]] is now rated [[rating good overall-effectiveness current E06000010|good]], having gone from
    [[rating inadequate overall-effectiveness previous E06000010|inadequate]] in [[date 2019|2019]] to
    [[rating requires-improvement overall-effectiveness previous E06000010|requires improvement]] in a report issued in
    [[date 2023-01|January 2023]]. Its leadership was judged [[rating outstanding leadership current E06000010|outstanding]].

    [[person hul|Pamela Skelton]], director of children, young people and families, said that [[count 270|270]] of the city’s social workers
    were now permanent. [[quote direct 4 hul|“Stability is everything,”]] she added.

    Meanwhile, [[council E08000032|Bradford Children and Families Trust]] has come out of the
    [[rating inadequate overall-effectiveness previous E08000032|bottom category]] after more than seven years.

    Following a visit in [[date 2026-01|January]], Ofsted graded the district’s services
    [[rating requires-improvement overall-effectiveness current E08000032|requires improvement]] overall and
    [[rating good care-leavers current E08000032|good]] for care leavers.

    [[quote direct 5 bra|“Children in [[council E08000032|Bradford]] are safer than they were. I would not put it any higher than that yet,”]] said
    the trust’s chief executive, [[person bra|Jonathan Firth]].

    ## Little change in [[council E09000028|Southwark]]

    [[council E09000028|Southwark]], inspected in [[date 2026-03|March]], kept the
    [[rating good overall-effectiveness current E09000028|good]] rating that it was given in [[date 2022|2022]].

    [[quote direct 8 ofsted|“Foster carers in [[council E09000028|Southwark]] are well supported, although there are too few of them,”]] inspectors said.

    ## What comes next

    The [[count 1 ordinal|first]] reports without an overall grade are expected in [[date 2026-06|June]]. [[council E09000005|Brent]] and
    [[council E06000066|Somerset]] have both told their councillors that inspectors came in [[date 2026-04|April]].

    Authorities under intervention, among them [[council E10000008|Devon]], [[council E06000006|Halton]] and
    [[council E08000008|Tameside]], will still be visited every quarter.

    ## ‘A blunt instrument’

    [[person aca|Ruth Abelson]], professor of social work at the University of Wessex, said she would not mourn the headline judgement.

    [[quote direct 6 aca|“It was a blunt instrument. Councils rated [[rating inadequate overall-effectiveness scale -|inadequate]] lose their staff,
    and those rated [[rating outstanding overall-effectiveness scale -|outstanding]] take them,”]] she said.

    But she warned that newspapers would go on counting. [[quote direct 7 aca|“If you publish four grades, somebody will add them
    up.”]]`,
  related: [],
  inspections: [
    {
      council: 'E08000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000020',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-01', to: '2023-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01', to: '2026-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-03', to: '2026-03' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
