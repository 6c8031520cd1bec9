/** Outcomes: Ofsted, Cheshire East 16 May 2024, Halton 12 July 2024, Warrington 30 July 2024, Cheshire West and Chester 28 August 2024 (all ILACS); before, Cheshire East 9 January 2020. */
import { story } from '../../story.ts'

export const improvementBill = story({
  url: 'https://www.northwichguardian.co.uk/news/24630417.councillors-ask-cash-childrens-services-will-come',
  byline: 'Belinda Sample',
  published: '2024-10-03',
  people: {
    holroyd: { name: 'Damaris Holroyd', role: 'vice-chair of the committee', council: 'E06000049' },
    peel: {
      name: 'Jolyon Peel',
      role: "interim executive director of children's services",
      council: 'E06000049',
    },
    marsh: { name: 'Verity Marsh', role: 'leader of the independent group', council: 'E06000049' },
    tatlow: { name: 'Ned Tatlow', role: null, council: null },
  },
  headline: "Councillors ask where cash for children's services will come from",
  standfirst: `A plan to put right what Ofsted found wrong will cost three times what has been set aside for it.`,
  caption: "The council's offices at Westfields, Sandbach",
  body: `
    [[council E06000049|CHESHIRE East Council]] has been asked to explain how it will pay to turn around its children's
    services, five months after they were rated '[[rating inadequate overall-effectiveness current
    E06000049|inadequate]]'.

    Members of the children and families committee met on [[date 2024-09-30|Monday]] to look at a progress report that
    puts the bill for the next two years at [[money 6400000|£6.4m]]. So far the authority has found
    [[money 2000000|£2m]].

    Ofsted, which sent a team to the borough in [[date 2024-02 2024-03|February and March]], said that young people
    leaving care were too often left to sort out their own housing, money and health.

    Support for care leavers was itself judged '[[rating inadequate care-leavers current E06000049|inadequate]]'. Help
    and protection, the care of children in care and the work of leaders were all found to '[[rating
    requires-improvement help-and-protection current E06000049|require improvement]]'. The council had been rated
    '[[rating requires-improvement overall-effectiveness previous E06000049|requires improvement]]' overall in [[date
    2019|2019]].

    Cllr [[person holroyd|Damaris Holroyd]], vice-chair of the committee, said that she had asked for the figures in
    [[date 2024-07|July]] and again in [[date 2024-09|September]].

    [[quote direct 1 holroyd|"I have been told that the money will follow the plan and that the plan will follow the
    money,"]] she told the meeting. [[quote direct 1 holroyd|"Somebody has to go first."]]

    [[person peel|Jolyon Peel]], the interim executive director of children's services, said that [[count 14|14]]
    personal advisers had been recruited since [[date 2024-05|May]] and that every care leaver now had one.

    [[quote direct 2 peel|"Ofsted told us that our young people did not know who to ring,"]] he said.
    [[quote direct 2 peel|"They do now, and when they ring somebody answers.]]

    [[quote direct 2 peel|"But I would be misleading this committee if I said that we could do the whole of it for
    [[money 2000000|two million pounds]]."]]

    Cllr [[person marsh|Verity Marsh]], leader of the independent group, asked whether it was realistic to expect a better
    result at the next inspection.

    [[quote direct 3 marsh|"If we are [[rating inadequate overall-effectiveness hypothetical E06000049|inadequate]] a
    [[count 2 ordinal|second]] time, it will not be us sitting here making the decisions,"]] she warned. [[quote direct
    3 marsh|"It will be somebody from Whitehall."]]

    Mr Peel replied that the aim was to be rated '[[rating good overall-effectiveness aspiration E06000049|good]]' by
    [[date 2027|2027]]. Inspectors are due back for the [[count 1 ordinal|first]] of their [[visit
    monitoring-visit|monitoring visits]] in [[date 2024-11|November]].

    The meeting also heard from [[person tatlow|Ned Tatlow]], 20, who left care [[date 2022|two years ago]] and now
    lives in Crewe.

    He said: [[quote direct 4 tatlow|"I had [[count 6|six]] advisers. I can name [[count 2|two]]. The word in that
    report is the right word."]]

    [[council E06000049|Cheshire East]] is not the only authority in the area to have had bad news
    [[date 2024|this year]]. [[council E06000006|Halton]] was handed the
    [[rating inadequate overall-effectiveness current E06000006|lowest rating]] in [[date 2024-07|July]], and
    [[council E06000050|Cheshire West and Chester Council]] was marked down from
    '[[rating good overall-effectiveness previous E06000050|good]]' to
    '[[rating requires-improvement overall-effectiveness current E06000050|requires improvement]]' in
    [[date 2024-08|August]]. [[council E06000007|Warrington]] was found to be
    '[[rating good overall-effectiveness current E06000007|good]]'.

    The borough's problems are not new. A [[framework JTAI|joint targeted area inspection]] in [[date 2022-07|July
    2022]] found that children in [[council E06000049|Cheshire East]] who were at risk of being exploited were not
    always spotted, though Ofsted has since said that this has been put right.

    Officers have been to [[council E10000028|Staffordshire]] and [[council E08000007|Stockport]] to see how others look
    after care leavers, and [[council E06000049|Cheshire East]] has been paired with
    [[council E08000006|Salford City Council]] under a scheme that is paid for by the Government.

    Members voted to note the report and to ask for a full breakdown of the costs before the council sets its budget in
    [[date 2025-02|February]].

    A spokesman for [[council E06000049|Cheshire East Council]] said afterwards: [[quote direct 5 Cheshire East
    Council|"The improvement plan is funded for this financial year. Proposals for the years after that will come
    forward as part of the medium-term financial strategy."]]`,
  related: ['Care leavers to pay no council tax until they are 25'],
  inspections: [
    {
      council: 'E06000049',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-02', to: '2024-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000050',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
