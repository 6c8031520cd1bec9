/** Visits: focused visits of 2024 as Ofsted dated them. Outcomes: Ofsted, Barnet, Redbridge, South Gloucestershire and Hampshire, all 23 July 2024 (ILACS). */
import { story } from '../story.ts'

export const visitsWithoutGrades = story({
  url: 'https://www.cypnow.co.uk/news/article/ofsted-latest-children-s-services-visits-and-inspections',
  byline: 'Kim Dummy and Jo Placeholder',
  published: '2024-07-24',
  people: {
    wok: { name: 'Felicity Marchbanks', role: "director of children's services", council: 'E06000041' },
    kwl: { name: 'Dermot Callaghan-Reed', role: 'cabinet member for children', council: 'E08000011' },
    srv: { name: 'Tabitha Underhay', role: 'executive director for children', council: 'E10000030' },
    rot: { name: 'Ellis Broadbent', role: 'assistant director', council: 'E08000018' },
    par: { name: 'Roisin Applegarth', role: null, council: null },
    bne: { name: 'Octavia Sandys', role: 'executive director', council: 'E09000003' },
    sgc: { name: 'Winston Ibbotson', role: 'cabinet member for children', council: 'E06000025' },
  },
  headline: "Ofsted: Latest children's services visits and inspections",
  standfirst: `
    Ofsted has published letters on a series of [[visit focused-visit|focused visits]], which lead to no grade,
    and a few full inspections. CYP Now looks at the most recent.`,
  caption: 'Inspectors spend two days on a focused visit. Picture: The Specimen',
  body: `
    ## [[council E06000056|Central Bedfordshire Council]]

    Inspectors visited [[council E06000056|Central Bedfordshire]] on [[date 2024-02-20 2024-02-21|20 and 21
    February]] to look at support for children in need. The council was rated
    "[[rating good overall-effectiveness current E06000056|good]]" when it was last inspected in
    [[date 2022|2022]].

    Their letter says that plans are [[quote partial 1 ofsted|"clear enough for a child to follow"]], and that
    there is good evidence of visits.

    ## [[council E06000041|Wokingham Borough Council]]

    The same team went to [[council E06000041|Wokingham]] on the same days. Services there were found to
    [[rating requires-improvement overall-effectiveness current E06000041|require improvement]] in
    [[date 2023-03|March 2023]].

    [[quote direct 2 wok|"A [[visit focused-visit|focused visit]] is a torch and not a floodlight,"]] said
    [[person wok|Felicity Marchbanks]], director of children's services at [[council E06000041|Wokingham Borough
    Council]]. [[quote direct 2 wok|"It was pointed at the right corner."]]

    ## [[council E08000011|Knowsley Metropolitan Borough Council]]

    [[council E08000011|Knowsley]] was visited on [[date 2024-01-31 2024-02-01|31 January and 1 February]].
    Inspectors found that care leavers [[quote partial 3 ofsted|“do not all know what they are owed”]].

    [[person kwl|Dermot Callaghan-Reed]], cabinet member for children, said: [[quote direct 4 kwl|“Had there
    been a grade, I doubt that it would have been
    '[[rating good overall-effectiveness hypothetical E08000011|good]]'.]]

    [[quote direct 4 kwl|“There was none, so we have given ourselves one, and I shall keep it to myself.”]]

    ## [[council E10000030|Surrey County Council]]

    A [[visit focused-visit|focused visit]] to [[council E10000030|Surrey]] took place on
    [[date 2024-04-16 2024-04-17|16 and 17 April]]. The county was rated
    "[[rating requires-improvement overall-effectiveness current E10000030|requires improvement to be good]]"
    in [[date 2022-01|January 2022]].

    Its executive director for children, [[person srv|Tabitha Underhay]], said that staff were
    [[quote partial 5 srv|"used to bad news and suspicious of good"]].

    ## [[council E08000018|Rotherham Metropolitan Borough Council]]

    [[council E08000018|Rotherham]], rated "[[rating good overall-effectiveness current E08000018|good]]" in
    [[date 2022|2022]], was visited on [[date 2024-05-14 2024-05-15|14 and 15 May]]. [[quote direct 6 rot|"They
    read the files and then they asked the children,"]] said [[person rot|Ellis Broadbent]], an assistant
    director at [[council E08000018|Rotherham]]. [[quote direct 6 rot|"It is the right way round to do good
    work."]]

    ## Joint visits

    No grade is given either for a [[framework JTAI|joint targeted area inspection]]. Ofsted and the other
    inspectorates went to [[council E08000026|Coventry]] and [[council E08000035|Leeds]] for theirs, which dealt
    with serious violence among young people. West Midlands Police took part, as did Leeds United Football
    Club's charity.

    ## Special educational needs

    In [[date 2023|2023]] [[council E10000025|Oxfordshire]], [[council E08000004|Oldham]] and
    [[council E06000026|Plymouth]] had the worst of the possible outcomes of an [[framework SEND2|area SEND
    inspection]], which are not grades.

    [[person par|Roisin Applegarth]], who leads a parents' group, told CYP Now that families in
    [[council E06000026|Plymouth]] were [[quote partial 7 par|"tired of plans about plans"]].
    [[quote direct 8 par|"My daughter was small when I began to ask,"]] she said. [[quote direct 8 par|"She is
    doing her A-levels."]]

    ## Full inspections

    Some full inspections under [[framework ILACS|ILACS]] were published too. Both
    [[council E09000026|Redbridge]] and [[council E10000014|Hampshire]] were rated
    "[[rating outstanding overall-effectiveness current -|outstanding]]" after visits from
    [[date 2024-06-10 2024-06-14|10 to 14 June]]. [[council E09000003|Barnet]], which was visited in the same
    week, was rated "[[rating good overall-effectiveness current E09000003|good]]" overall and
    "[[rating outstanding children-in-care current E09000003|outstanding]]" for its work with children in care.
    It had also been rated "[[rating good overall-effectiveness previous E09000003|good]]" in [[date 2019-05|May
    2019]].

    [[quote direct 9 bne|"We are rated [[rating good overall-effectiveness current E09000003|good]], and people
    tell me that it is dull,"]] said [[person bne|Octavia Sandys]], executive director at
    [[council E09000003|Barnet Council]]. [[quote direct 9 bne|"[[date 2017|Seven years ago]] we were
    '[[rating inadequate overall-effectiveness previous E09000003|inadequate]]', and it was not dull at all."]]

    [[council E06000025|South Gloucestershire Council]] has climbed from
    "[[rating requires-improvement overall-effectiveness previous E06000025|requires improvement]]" to
    "[[rating good overall-effectiveness current E06000025|good]]".

    [[quote direct 10 sgc|"Nobody in [[council E06000025|South Gloucestershire]] is going to frame it,"]] said
    [[person sgc|Winston Ibbotson]], cabinet member for children. [[quote direct 10 sgc|"We would like
    '[[rating outstanding overall-effectiveness aspiration E06000025|outstanding]]' for the wall."]]

    A secure training centre and a children's home in the north were rated
    "[[rating inadequate overall-effectiveness other-subject -|inadequate]]" and
    "[[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]" respectively.`,
  related: [],
  inspections: [
    {
      council: 'E06000056',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022', to: '2022' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000041',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E10000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000018',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E09000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06-10', to: '2024-06-14' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E10000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06-10', to: '2024-06-14' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E09000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06-10', to: '2024-06-14' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-05', to: '2019-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
    },
    {
      council: 'E06000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
  ],
})
