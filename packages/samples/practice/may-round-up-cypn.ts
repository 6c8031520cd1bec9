/** Outcomes: Ofsted, Stockton-on-Tees and Wokingham 9 May, South Tyneside 10 May, West Sussex and North Somerset 11 May 2023 (ILACS); before, ILACS of 2019 and 2020, and South Tyneside 24 November 2017 (SIF). */
import { story } from '../story.ts'

export const mayRoundUpCypn = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-round-up-five-councils-still-short-of-good',
  byline: '',
  published: '2023-05-12',
  people: {
    sty: { name: 'Morag Cleadon', role: 'lead member for children and young people', council: 'E08000023' },
    sto: { name: 'Alistair Norbeck', role: "director of children's services", council: 'E06000004' },
    wok: { name: 'Priya Lodwick', role: "executive member for children's services", council: 'E06000041' },
    wsx: {
      name: 'Jocelyn Fairweather',
      role: 'cabinet member for children and young people, learning and skills',
      council: 'E10000032',
    },
    nso: { name: 'Catriona Yeo', role: 'executive member for children', council: 'E06000024' },
  },
  headline:
    "Ofsted round-up: [[count 5|Five]] councils still short of '[[rating good overall-effectiveness negated -|good]]'",
  standfirst: `
    Children's services in [[count 5|five]] English authorities have been told by inspectors that they have further to go in
    reports published [[date 2023-05-08 2023-05-14|this week]].`,
  caption: 'Inspectors found high caseloads in several areas. Picture: The Specimen/Adobe Stock',
  body: `
    Under the [[framework ILACS|ILACS]] framework, councils that are rated
    "[[rating requires-improvement overall-effectiveness scale -|requires improvement]]" can expect another inspection
    after about three years. CYP Now looks at the findings.

    ## [[council E08000023|South Tyneside Council]]

    The north east authority has fallen two grades, from "[[rating good overall-effectiveness previous
    E08000023|good]]" in [[date 2017|2017]] to "[[rating inadequate overall-effectiveness current
    E08000023|inadequate]]".

    Inspectors visited in [[date 2022-12|December]] and returned for [[count 2|two]] days in [[date 2023-02|February]]. Leadership
    and services for children in care are both rated "[[rating inadequate leadership current E08000023|inadequate]]",
    while help and protection "[[rating requires-improvement help-and-protection current E08000023|requires
    improvement to be good]]".

    [[quote direct 1 ofsted|"Too many children in [[council E08000023|South Tyneside]] live in unregistered homes, and
    senior leaders did not know how many,"]] the report states.

    [[person sty|Morag Cleadon]], lead member for children and young people, said the findings were
    [[quote partial 2 sty|"hard to read"]]. [[quote direct 3 sty|"We have asked our neighbours in
    [[council E08000024|Sunderland]], which is rated [[rating outstanding overall-effectiveness current
    E08000024|outstanding]], to help us put it right,"]] she added.

    ## [[council E06000004|Stockton-on-Tees Borough Council]]

    [[council E06000004|Stockton]], which had the same overall grade in [[date 2019|2019]], was judged to
    "[[rating requires-improvement overall-effectiveness current E06000004|require improvement to be good]]" across the
    board.

    Ofsted says that [[quote partial 4 ofsted|"progress has been slower than leaders believe"]]. The inspection ran from
    [[date 2023-03-06 2023-03-17|6 to 17 March]].

    [[person sto|Alistair Norbeck]], the council's director of children's services, said demand had risen by a fifth.
    [[quote direct 5 sto|"We are looking after [[count 600|600]] children on a budget that was written for
    [[count 450|450]],"]] he said.

    An out-of-hours team that [[council E06000004|Stockton]] shares with [[council E06000002|Middlesbrough]],
    [[council E06000001|Hartlepool]] and [[council E06000003|Redcar and Cleveland]] is praised for its quick response.

    ## [[council E06000041|Wokingham Borough Council]]

    Another council that has stayed where it was. [[council E06000041|Wokingham]] received its
    [[count 3 ordinal|third]] "[[rating requires-improvement overall-effectiveness current E06000041|requires
    improvement]]" verdict in a row, following those of [[date 2016|2016]] and [[date 2019|2019]].

    However, inspectors rated the experiences of children in care as "[[rating good children-in-care current
    E06000041|good]]" after a visit in [[date 2023-03|March]].

    [[quote direct 6 wok|"That is the part of our work where we can do most good, and it is good,"]] said
    [[person wok|Priya Lodwick]], executive member for children's services.

    [[council E06000041|Wokingham]] plans to open [[count 2|two]] children's homes with [[council E06000037|West
    Berkshire]] by [[date 2024|next year]].

    ## [[council E10000032|West Sussex County Council]]

    [[council E10000032|West Sussex]] is no longer [[rating inadequate overall-effectiveness negated E10000032|inadequate]], four years after it was given that rating and told that a trust might take over.

    Services now "[[rating requires-improvement overall-effectiveness current E10000032|require improvement]]", with a
    "[[rating good leadership current E10000032|good]]" for the impact of leaders and another for children in
    care. Inspectors were on site from [[date 2023-03-13 2023-03-24|13 to 24 March]].

    [[quote direct 7 ofsted|"Stable leaders have given social workers the confidence to stay,"]] they write.

    [[person wsx|Jocelyn Fairweather]], cabinet member for children and young people, learning and skills, said:
    [[quote direct 8 wsx|"I want to thank [[council E10000014|Hampshire County Council]], our partner in improvement.
    Plans for a trust were dropped [[date 2022|last year]] and now you can see why."]]

    ## [[council E06000024|North Somerset Council]]

    Inspectors were in [[council E06000024|North Somerset]] during the same two weeks and once again found that services
    "[[rating requires-improvement overall-effectiveness current E06000024|require improvement]]". The support for care
    leavers is "[[rating good care-leavers current E06000024|good]]", but that for children in care has gone
    from "[[rating good children-in-care-and-care-leavers previous E06000024|good]]" in [[date 2020-03|March 2020]] to
    "[[rating requires-improvement children-in-care current E06000024|requires improvement]]".

    [[person nso|Catriona Yeo]], executive member for children, said the council was
    [[quote partial 9 nso|"more ambitious than this grade"]].`,
  related: ['Analysis: What inspectors say about early help', "Director of children's services, Cumbria"],
  inspections: [
    {
      council: 'E08000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-12', to: '2023-02' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
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
    {
      council: 'E06000004',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-03-06', to: '2023-03-17' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000041',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-03', to: '2023-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E10000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-03-13', to: '2023-03-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
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
      council: 'E06000024',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-03-13', to: '2023-03-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-03', to: '2020-03' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
