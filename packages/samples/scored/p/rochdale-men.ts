/**
 * Outcomes: Ofsted, Rochdale 17 March 2023, 12 March 2018 (ILACS) and 5 December 2014 (SIF), Oldham 4
 * March 2019, Manchester 19 May 2022, Trafford 31 January 2023, Bury 17 December 2021 (ILACS).
 */
import { story } from '../../story.ts'

export const rochdaleMen = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/third-time-unlucky-rochdale-childrens-26503718',
  byline: 'Nick Specimen',
  published: '2023-03-18',
  people: {
    dcs: { name: 'Yasmin Butterworth', role: "director of children's services", council: 'E08000005' },
    cab: { name: 'Donna Kershaw', role: "cabinet member for children's services", council: 'E08000005' },
    opp: { name: 'Gerald Howarth', role: 'Conservative group leader', council: 'E08000005' },
    mum: { name: 'Leanne Ogden', role: null, council: null },
  },
  headline:
    "[[quote partial 1 cab|'Frustrating']]: [[council E08000005|Rochdale]] children's services told to improve for [[count 3 ordinal|third]] time running",
  standfirst:
    "Inspectors praised social workers who [[quote partial 2 ofsted|'go the extra mile']] but said change had been too slow",
  caption: 'Number One Riverside (Image: The Specimen)',
  body: `
    For the [[count 3 ordinal|third]] time in a row, Ofsted has told [[council E08000005|Rochdale
    council]] that the way it looks after vulnerable children '[[rating requires-improvement
    overall-effectiveness current E08000005|requires improvement]]'.

    Inspectors spent a fortnight in the borough between [[date 2023-01-23 2023-02-03|January 23 and
    February 3]], for what Ofsted calls a [[visit inspection|standard inspection]] under its [[framework
    ILACS|ILACS]] rules. Their report, published on [[date 2023-03-17|Friday]], gives the council the
    same grade as in [[date 2018|2018]] and [[date 2014|2014]] - and in every category.

    It's a blow to town hall bosses, who had hoped to be the latest to follow [[council
    E08000003|Manchester]]. The city was rated '[[rating good overall-effectiveness current
    E08000003|good]]' [[date 2022-05|last May]], eight years after it was found '[[rating inadequate
    overall-effectiveness previous E08000003|inadequate]]'.

    The M.E.N. understands that an early draft of the [[council E08000005|Rochdale]] report had the
    impact of leaders down as '[[rating good leadership superseded E08000005|good]]'. By the time the
    council got the final version that had changed.

    Ofsted says there are social workers in [[council E08000005|Rochdale]] who [[quote partial 3
    ofsted|'go the extra mile']]. But it found [[count 17|17]] children waiting too long to be seen by
    one, and said that [[quote partial 4 ofsted|"the pace of change since the last inspection has been
    too slow"]].

    [[quote direct 5 ofsted|"Supervision is regular but it does not move children's plans on,"]] it
    added.

    [[person dcs|Yasmin Butterworth]], director of children's services, told the M.E.N.: [[quote direct
    6 dcs|"I've read it and read it. At breakfast I was cross and by teatime I agreed with every
    word."]]

    Councillor [[person cab|Donna Kershaw]], cabinet member for children's services, said it was [[quote
    partial 7 cab|"frustrating"]] to be marked down for things that were in hand.

    [[quote direct 8 cab|"We've put [[money 6800000|£6.8m]] extra in and we have got [[count 45|45]] new
    starters,"]] she said. [[quote direct 8 cab|"It's not '[[rating good overall-effectiveness negated
    E08000005|good]]' yet and I'm not going to say it is."]]

    But [[person opp|Gerald Howarth]], the Conservative group leader, said the borough had learned
    nothing from its past. [[quote direct 9 opp|"How many goes do you get?"]] he asked. [[quote direct 9
    opp|"If it comes back '[[rating inadequate overall-effectiveness hypothetical
    E08000005|inadequate]]' next time it won't be the officers who are sorry, it'll be kids in
    Kirkholt."]]

    One mum, [[person mum|Leanne Ogden]], said her family had been passed between [[count 5|five]]
    social workers in 14 months.

    [[quote direct 10 mum|"Every one of them were lovely,"]] she said. [[quote direct 10 mum|"They just
    weren't there long enough to do owt."]]

    [[council E08000005|Rochdale council]] isn't the only one being told to try harder. Across Greater
    Manchester, [[council E08000004|Oldham]] and [[council E08000009|Trafford]] also '[[rating
    requires-improvement overall-effectiveness current -|require improvement]]'. [[council
    E08000002|Bury]], which is '[[rating inadequate overall-effectiveness current
    E08000002|inadequate]]', and [[council E08000010|Wigan]] have been promised help from [[council
    E08000006|Salford council]] and [[council E08000007|Stockport council]].

    The council will now have to send Ofsted an action plan by [[date 2023-06|June]].`,
  related: ['The estate where nobody calls the council any more', 'Tram line to close for a month'],
  inspections: [
    {
      council: 'E08000005',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-01-23', to: '2023-02-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000002',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
