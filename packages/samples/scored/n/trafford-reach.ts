/**
 * Outcomes: Ofsted, Trafford 3 August 2026, 31 January 2023 and 8 May 2019, Tameside 13 February 2024,
 * Manchester 11 November 2025, Wigan 26 November 2025, Salford 12 January 2024, Bolton 27 October 2023, Oldham
 * 12 July 2024, Bury 29 July 2025, Stockport 15 July 2025 (the paper has the grade before), Rochdale 17 March
 * 2023. In the manner of Reach's papers.
 */
import { story } from '../../story.ts'

export const traffordReach = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/how-could-let-happen-again-33912450',
  byline: 'Lee Stand-in',
  published: '2026-08-03',
  people: {
    ld: { name: 'Rhiannon Ashworth', role: 'council leader', council: 'E08000009' },
    dcs: { name: 'Samuel Okonjo', role: "corporate director for children's services", council: 'E08000009' },
    op: { name: 'Piers Walkden', role: 'Conservative group leader', council: 'E08000009' },
    gr: { name: 'Andrea Foy', role: 'Green councillor', council: 'E08000009' },
    mum: { name: 'Kelly-Ann Birtles', role: null, council: null },
  },
  headline:
    "[[quote direct 1 op|'How could they let it happen again?']] [[council E08000009|Trafford]] children's services slammed as leaders get [[rating inadequate leadership current E08000009|bottom grade]]",
  standfirst: `
    Ofsted says youngsters are being left in danger, seven years after a similar warning`,
  caption: 'Trafford Town Hall, Stretford',
  body: `
    Children are being left in harm's way because bosses in [[council E08000009|Trafford]] took their eye off
    the ball, Ofsted has said in a devastating report.

    The leadership of the borough's children's services is '[[rating inadequate leadership current
    E08000009|inadequate]]', it says. So is the help and protection given to families.

    Services for children in care are '[[rating good children-in-care current E08000009|good]]', but those for
    young people leaving it '[[rating requires-improvement care-leavers current E08000009|require
    improvement]]'.

    It is a bruising fall for an authority that once boasted of being among the country's best. In [[date
    2015|2015]] its leaders were rated '[[rating outstanding leadership previous E08000009|outstanding]]'. In
    [[date 2019|2019]] they crashed to '[[rating inadequate leadership previous E08000009|inadequate]]', and in
    [[date 2023-01|January 2023]] they were told that they '[[rating requires-improvement leadership previous
    E08000009|required improvement]]'.

    Inspectors were at the town hall from [[date 2026-06-08 2026-06-19|June 8 to June 19]]. [[quote direct 2
    ofsted|"Leaders did not know the extent of the failings until we showed them,"]] they wrote.

    The M.E.N. understands that [[count 74|74]] children were waiting to be seen by a social worker when they
    arrived. [[count 12|Twelve]] had waited for more than two months.

    [[person mum|Kelly-Ann Birtles]], from Partington, said she rang the council time and again about her
    nephew. [[quote direct 3 mum|"They kept telling me someone would ring back. I could recite the hold
    music,"]] she said.

    [[person ld|Rhiannon Ashworth]], leader of [[council E08000009|Trafford council]], apologised [[date
    2026-08-03|this morning]] on the steps of the town hall.

    [[quote direct 4 ld|"We have failed children who had nobody else to turn to, and I will not insult them by
    making excuses,"]] she said.

    [[quote direct 4 ld|"I have asked our colleagues in [[council E08000003|Manchester]] for help and they have
    said yes."]]

    [[person dcs|Samuel Okonjo]], corporate director for children's services since [[date 2026-04|April]], said
    that [[money 3200000|£3.2m]] had been found and that the waiting list had been cleared. [[quote direct 5
    dcs|"It was cleared in nine days. That tells you it could have been done before,"]] he added.

    Conservative group leader [[person op|Piers Walkden]] demanded resignations. [[quote direct 1 op|"How could
    they let it happen again? We were promised in this very room that the lessons of [[date 2019|2019]] had been
    learned,"]] he said.

    Green councillor [[person gr|Andrea Foy]] said the grades had been [[quote partial 6 gr|"seven years in the
    making"]].

    Of the region's [[count 10|ten]] boroughs, [[council E08000003|Manchester]] is '[[rating outstanding
    overall-effectiveness current E08000003|outstanding]]' and [[council E08000010|Wigan]] '[[rating good
    overall-effectiveness current E08000010|good]]' under the old system, in which one word stood for
    everything. [[council E08000006|Salford]], [[council E08000001|Bolton]], [[council E08000004|Oldham]] and
    [[council E08000007|Stockport]] are also rated '[[rating good overall-effectiveness current -|good]]', while
    [[council E08000002|Bury]] and [[council E08000005|Rochdale]] '[[rating requires-improvement
    overall-effectiveness current -|require improvement]]'. [[council E08000008|Tameside]], where a commissioner
    is in place, has been '[[rating inadequate overall-effectiveness current E08000008|inadequate]]' since
    [[date 2024-02|February 2024]].

    A commissioner could now be sent to [[council E08000009|Trafford]] too. Council staff were told at a meeting
    [[date 2026-07-30|on Thursday]] that if leaders are found to be '[[rating inadequate leadership hypothetical
    -|inadequate]]' under the new rules, a [[visit monitoring-visit|monitoring visit]] follows within six
    months.`,
  related: ['The Greater Manchester town with the most takeaways', 'Tram passengers face a week of delays'],
  inspections: [
    {
      council: 'E08000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-06-08', to: '2026-06-19' },
      judgements: [
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-01', to: '2023-01' },
        judgements: [{ judgement: 'leadership', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000001',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'differs',
    },
    {
      council: 'E08000002',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000005',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000008',
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
