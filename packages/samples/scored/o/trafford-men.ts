/** Outcomes: Ofsted, Trafford 3 August 2026 (ILACS, none overall); before, Trafford November 2022 and March 2019 (ILACS), January 2015 (SIF); Manchester 11 November 2025, Salford 12 January 2024, Tameside 13 February 2024. */
import { story } from '../../story.ts'

export const traffordMen = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/they-told-us-were-getting-33871206',
  byline: 'Robin Sample',
  published: '2026-08-05',
  people: {
    mum: { name: 'Lorraine Birtwistle', role: 'foster carer', council: null },
    ldr: { name: 'Joel Sandiford', role: 'council leader', council: 'E08000009' },
    dcs: { name: 'Annika Farrell', role: "corporate director for children's services", council: 'E08000009' },
    opp: { name: 'Prakash Dunkerley', role: 'leader of the Conservative group', council: 'E08000009' },
  },
  headline: `
    [[quote direct 1 mum|'They told us it was getting better']]: [[council E08000009|Trafford]] is failing children
    again, says Ofsted`,
  standfirst: `
    A damning report says children at risk are being left too long without help, seven years after the
    alarm was first raised`,
  caption: 'Trafford Town Hall in Stretford (Image: The Specimen)',
  body: `
    [[person mum|Lorraine Birtwistle]] has fostered [[count 31|31]] children. She says she has lost count of the social workers.

    [[quote direct 2 mum|"One little lad had [[count 6|six]] in a year. He stopped bothering to learn their names,"]] said
    the foster carer, from Sale. [[quote direct 2 mum|"They told us it was getting better. It wasn't."]]

    Ofsted now agrees with her. Inspectors who spent a fortnight at [[council E08000009|Trafford Council]] in
    [[date 2026-06|June]] have ruled that its help and protection for children, and the leadership of its children's
    services, are '[[rating inadequate help-and-protection current E08000009|inadequate]]'.

    Support for care leavers '[[rating requires-improvement care-leavers current E08000009|requires improvement to be
    good]]', they said. Only the care of children who already live with foster families or in homes was found to be
    '[[rating good children-in-care current E08000009|good]]'.

    Under rules that changed in [[date 2026-04|April]] there is no overall rating. Last time there was one, after an
    inspection in [[date 2022|2022]], the town hall got '[[rating requires-improvement overall-effectiveness previous
    E08000009|requires improvement]]'. In [[date 2019|2019]] it was '[[rating inadequate overall-effectiveness previous
    E08000009|inadequate]]'.

    In their report, published on [[date 2026-08-03|Monday]], inspectors say: [[quote direct 3 ofsted|"Children wait too
    long for someone to decide whether they are safe. In the meantime, some are harmed."]]

    It describes caseloads of [[count 30|30]] as [[quote partial 4 ofsted|"commonplace"]] and says managers
    [[quote partial 4 ofsted|"reassured each other when they ought to have been alarmed"]].

    Council leader [[person ldr|Joel Sandiford]] has apologised.

    [[quote direct 5 ldr|"There's no excuse for this and I'm not going to offer one,"]] he told the Manchester Evening News.
    [[quote direct 5 ldr|"We'll put in [[money 5000000|£5m]] now, [[date 2026-06 2026-08|this summer]], and we'll bring in people who have done
    it before."]]

    Those people are likely to come from over the border. [[council E08000003|Manchester]] was hailed as
    '[[rating outstanding overall-effectiveness current E08000003|outstanding]]' in [[date 2025-11|November]], eleven years
    after its own services were branded '[[rating inadequate overall-effectiveness previous E08000003|inadequate]]', while
    [[council E08000006|Salford]] is '[[rating good overall-effectiveness current E08000006|good]]'.

    [[person dcs|Annika Farrell]], who joined [[council E08000009|Trafford]] as corporate director for children's services
    [[date 2026-07|last month]], said: [[quote direct 6 dcs|"I've seen a place turn around. It starts with admitting that
    you have to."]]

    But [[person opp|Prakash Dunkerley]], leader of the Conservative group, wants to know why councillors were assured in
    [[date 2026-02|February]] that the borough was [[quote partial 7 opp|"on course for a [[rating good overall-effectiveness
    aspiration E08000009|good]]"]].

    [[quote direct 8 opp|"Either they knew and didn't tell us or they didn't know,"]] he said. [[quote direct 8 opp|"I
    can't decide which would be worse."]]

    [[council E08000008|Tameside]], the only other borough in Greater Manchester to be rated '[[rating inadequate
    overall-effectiveness current E08000008|inadequate]]' at its last inspection, has had a government commissioner since
    [[date 2024|2024]].

    Social workers can earn up to [[money 4000|£4,000]] more in [[council E08000007|Stockport]],
    [[council E08000001|Bolton]] or [[council E08000010|Wigan]], the council's own figures show.

    The Department for Education was approached for comment.`,
  related: ['Trafford mum opens cafe for young carers', 'Why Old Trafford stadium plan is on hold'],
  inspections: [
    {
      council: 'E08000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-06', to: '2026-06' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
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
