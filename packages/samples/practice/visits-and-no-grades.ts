/**
 * Visits that end without a grade. Wokingham's and Rotherham's focused visits of 2024 and the SEND inspections of 2023
 * are public facts. Outcomes: Ofsted, Wokingham 9 May 2023, Rotherham 12 August 2022, Swindon 11 September 2023,
 * Oxfordshire 9 April 2024, Plymouth 15 March 2024, Oldham 12 July 2024 and 4 March 2019 (ILACS).
 */
import { story } from '../story.ts'

export const visitsAndNoGrades = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-the-letters-that-carry-no-grade',
  byline: 'Kim Dummy and Jo Placeholder',
  published: '2024-07-25',
  people: {
    wokingham: { name: 'Leopold Twyford', role: 'executive member', council: 'E06000041' },
    rotherham: { name: 'Ariadne Wath', role: 'assistant director', council: 'E08000018' },
    inspector: { name: 'Saskia Thornbury', role: 'inspector', council: null },
    swindon: { name: 'Barnaby Highworth', role: "director of children's services", council: 'E06000030' },
    oxford: {
      name: 'Eleanora Bicester',
      role: "cabinet member for children's services",
      council: 'E10000025',
    },
    parent: { name: 'Joel Slough', role: null, council: null },
    oldham: { name: 'Nerys Saddleworth', role: 'deputy leader', council: 'E08000004' },
  },
  headline: 'Ofsted: the letters that carry no grade',
  standfirst: `
    Not every visit by inspectors ends with a word like "[[rating good overall-effectiveness scale -|good]]" or
    "[[rating inadequate overall-effectiveness scale -|inadequate]]". CYP Now has read the rest.`,
  caption: 'A letter is shorter than a report. Picture: The Specimen',
  body: `
    A [[visit focused-visit|focused visit]] takes [[count 2|two]] inspectors [[count 2|two]] days. It falls between
    inspections under [[framework ILACS|ILACS]], and looks at one part of the service.

    ## [[council E06000041|Wokingham Borough Council]]

    [[council E06000041|Wokingham]] was rated
    "[[rating requires-improvement overall-effectiveness current E06000041|requires improvement]]" when it was last
    inspected, in [[date 2023-03|March 2023]]. Inspectors who called on [[date 2024-02-20 2024-02-21|20 and 21 February]] asked
    about children in need.

    Managers have, their letter says, [[quote partial 1 ofsted|"stopped counting visits and started reading them"]]. But it
    adds: [[quote direct 2 ofsted|"Some children's plans say what adults will attend, not what will change."]]

    [[person wokingham|Leopold Twyford]], executive member at [[council E06000041|Wokingham]], told a committee that the
    borough would [[quote partial 3 wokingham|"not be shy about wanting to be [[rating outstanding overall-effectiveness aspiration E06000041|outstanding]]"]].

    ## [[council E08000018|Rotherham Metropolitan Borough Council]]

    Inspectors went to [[council E08000018|Rotherham]] on [[date 2024-05-14 2024-05-15|14 and 15 May]]. Their letter was
    held back because of the election. The borough was rated
    "[[rating good overall-effectiveness current E08000018|good]]" in its last full inspection, in
    [[date 2022|2022]].

    [[quote direct 4 inspector|"I met parents who did not like their social worker and trusted her,"]] wrote inspector
    [[person inspector|Saskia Thornbury]] in the letter.
    [[quote direct 4 inspector|"I would take that over the other way round."]]

    [[person rotherham|Ariadne Wath]], assistant director, who joined
    [[council E08000018|Rotherham]] from [[council E08000032|Bradford]] in [[date 2023|2023]], has had the line printed on mugs.

    [[quote direct 5 rotherham|"Nobody gives you a mug for 'requires patience',"]] Wath says.

    ## [[council E06000030|Swindon Borough Council]]

    A [[visit monitoring-visit|monitoring visit]] is another thing. It is made to councils that have failed, such as
    [[council E06000030|Swindon]], which was rated
    "[[rating inadequate overall-effectiveness current E06000030|inadequate]]" when it was last inspected, in
    [[date 2023-07|July 2023]]. An adviser
    from [[council E10000014|Hampshire]] now goes to [[council E06000030|Swindon]] every month.

    The letter on the latest of its [[visit monitoring-visit|monitoring visits]] speaks of
    [[quote partial 6 ofsted|"a fragile calm"]]. Its director of children's services,
    [[person swindon|Barnaby Highworth]], who started after the inspection, does not quarrel with that.
    [[quote direct 7 swindon|"Fragile is fair, calm is new,"]] he says.

    He would be suspicious, he says, of anyone who called the service
    "[[rating good overall-effectiveness hypothetical E06000030|good]]" after a year.

    [[quote direct 8 swindon|"I have asked for a [[visit re-inspection|re-inspection]] no sooner than we deserve one."]]

    ## [[council E10000025|Oxfordshire]], [[council E08000004|Oldham]] and [[council E06000026|Plymouth]]

    The [[framework SEND2|area SEND inspection]], made with the Care Quality Commission, has three outcomes and
    no grades. All [[count 3|three]] areas got the lowest of them in [[date 2023|2023]], when inspectors spoke of
    [[quote partial 9 ofsted|"widespread and/or systemic failings"]].

    Under the old [[framework SEND1|local area SEND inspections]] they would have had to send in a "written statement of
    action".

    Cllr [[person oxford|Eleanora Bicester]], [[council E10000025|Oxfordshire County Council]]'s cabinet member for
    children's services, points to its social care, which is rated
    "[[rating good overall-effectiveness current E10000025|good]]" after an inspection in [[date 2024-02|February]].
    [[quote direct 10 oxford|"You can be a good parent with a bad filing system,"]] she says.
    [[quote direct 10 oxford|"Ask any parent."]]

    [[person parent|Joel Slough]], whose daughter waited for a plan in [[council E10000025|Oxfordshire]], has a shorter
    word for it. Slough says families were treated [[quote partial 11 parent|"like spam"]].

    Her special school has been rated "[[rating outstanding overall-effectiveness other-subject -|outstanding]]", and
    the county's adult services are awaiting a grade of their own.

    [[council E08000004|Oldham]], too, had a better time with its social care. The borough was rated
    "[[rating good overall-effectiveness current E08000004|good]]" in a report of [[date 2024-07-12|12 July]], up from
    "[[rating requires-improvement overall-effectiveness previous E08000004|requires improvement]]" in
    [[date 2019|2019]]. [[council E06000026|Plymouth City Council]] was not: it stayed at
    "[[rating requires-improvement overall-effectiveness current E06000026|requires improvement]]" after an inspection which
    ended in [[date 2024-02|February]].

    [[quote direct 12 oldham|"One letter says we're wonderful and one says we're woeful,"]] sighs
    [[person oldham|Nerys Saddleworth]], deputy leader in [[council E08000004|Oldham]].
    [[quote direct 12 oldham|"We live somewhere in between."]]

    ## Elsewhere

    [[framework JTAI|Joint targeted area inspections]], which bring in the police and the health watchdog, will
    look at serious youth violence. They are not graded, either: a [[visit joint-inspection|joint inspection]] ends with a
    letter to everybody.

    In Wales, where Estyn and another inspectorate share the work, no council is rated at all. Powys and Cardiff had
    visits [[date 2024-07|this month]]. West Oxfordshire, a district council, told CYP Now that it had been sent
    [[council E10000025|Oxfordshire]]'s letter [[quote partial 13 West Oxfordshire|"by mistake, as usual"]].`,
  related: ['Ofsted: latest children’s services inspections'],
  inspections: [
    {
      council: 'E06000041',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-03', to: '2023-03' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022', to: '2022' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-07', to: '2023-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
    {
      council: 'E10000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-02', to: '2024-02' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-02', to: '2024-02' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
    },
  ],
})
