/**
 * Outcomes: Ofsted (ILACS), Hull 18 May 2026, North Lincolnshire 30 April 2026, North East Lincolnshire 3 September 2025,
 * East Riding 24 March 2023; before, Hull 13 January 2023, North Lincolnshire 25 November 2022, North East Lincolnshire
 * 26 November 2021, East Riding 13 March 2020.
 */
import { story } from '../story.ts'

export const humberRoundUp = story({
  url: 'https://www.bbc.co.uk/news/articles/c8humb4rq20o',
  byline: 'Robin Sample and Kim Dummy',
  published: '2026-05-19',
  people: {
    sto: { name: 'Clementine Storr', role: "director of children's services", council: 'E06000010' },
    bev: { name: 'Leopold Beveridge', role: 'portfolio holder for children', council: 'E06000011' },
    kir: { name: 'Thomasina Kirkup', role: 'council leader', council: 'E06000013' },
    dun: { name: 'Alban Dunkerley', role: 'chief executive', council: 'E06000012' },
  },
  headline: "How good are children's services where you live?",
  standfirst: `
    A new report on [[council E06000010|Hull]] means that all [[count 4|four]] councils on the Humber are now rated
    "[[rating good overall-effectiveness aggregate -|good]]" or better by Ofsted.`,
  caption: 'The Humber Bridge, seen from Hessle',
  body: `
    BBC News has looked at what inspectors say about each of them.

    ## [[council E06000010|Hull]]

    [[council E06000010|Hull City Council]] was told on [[date 2026-05-18|Monday]] that its children's services are
    "[[rating good overall-effectiveness current E06000010|good]]".

    The city had been waiting for those words for a long time. It was rated "[[rating inadequate
    overall-effectiveness previous E06000010|inadequate]]" in [[date 2019|2019]] and "[[rating requires-improvement
    overall-effectiveness previous E06000010|requires improvement]]" after a visit in [[date 2022-11|November
    2022]].

    Inspectors, who were there from [[date 2026-03-02 2026-03-13|2 to 13 March]], singled out the leadership and the
    support for care leavers, which are both "[[rating outstanding leadership current E06000010|outstanding]]".

    [[quote direct 1 ofsted|"Young people describe a city that is on their side,"]] they wrote.

    [[quote direct 2 sto|"I have told my managers to have one evening off,"]] said [[person sto|Clementine Storr]],
    director of children's services. [[quote direct 2 sto|"Then I want to talk about how we get the rest of it to
    [[rating outstanding overall-effectiveness aspiration E06000010|outstanding]]."]]

    ## [[council E06000011|East Riding]]

    Nobody has inspected [[council E06000011|East Riding of Yorkshire Council]] as a whole since [[date 2023|2023]],
    when it went from "[[rating inadequate overall-effectiveness previous E06000011|inadequate]]" to "[[rating good
    overall-effectiveness current E06000011|good]]" in one go.

    The exception was its service for care leavers, which "[[rating requires-improvement care-leavers current
    E06000011|requires improvement]]".

    [[quote direct 3 bev|"We're expecting the call any Monday morning,"]] said portfolio holder for children
    [[person bev|Leopold Beveridge]].

    ## [[council E06000013|North Lincolnshire]]

    [[council E06000013|North Lincolnshire Council]], based in Scunthorpe, is the only one of the [[count 4|four]]
    to hold the [[rating outstanding overall-effectiveness current E06000013|highest rating]]. It kept it after a
    [[visit inspection|short inspection]] in [[date 2026-03|March]].

    Support for care leavers there was marked down to "[[rating good care-leavers current E06000013|good]]".

    [[person kir|Thomasina Kirkup]], who leads the council, said it was now the [[count 3 ordinal|third]] time that
    inspectors had found its services "[[rating outstanding overall-effectiveness current E06000013|outstanding]]".

    [[quote direct 4 kir|"I get rung up by bigger places asking what the secret is,"]] she said. [[quote direct 4
    kir|"It's people who stay. Half of our team managers started here as students."]]

    ## [[council E06000012|North East Lincolnshire]]

    Along the estuary in Grimsby, [[council E06000012|North East Lincolnshire Council]] spent nearly four years
    under government supervision.

    That ended in [[date 2025-09|September 2025]], after a report which rated its services "[[rating good
    overall-effectiveness current E06000012|good]]" and its leadership "[[rating outstanding leadership current
    E06000012|outstanding]]". Inspectors had been in the borough in [[date 2025-07|July]].

    When they called in [[date 2021-10|October 2021]] they had found it "[[rating inadequate overall-effectiveness
    previous E06000012|inadequate]]".

    [[person dun|Alban Dunkerley]], the council's chief executive, said [[council E06000013|North Lincolnshire]] had
    lent its neighbour [[count 20|20]] staff.

    [[quote direct 5 dun|"That is the untold story of the Humber,"]] he said. [[quote direct 5 dun|"Nobody crossed
    the river to gloat."]]

    ## What happens next?

    Anybody comparing the [[count 4|four]] will soon find it harder.

    Inspections that began after [[date 2026-04-01|1 April]] give no overall grade. Councils are still told whether
    each part of the work is "[[rating outstanding overall-effectiveness scale -|outstanding]]", "[[rating good
    overall-effectiveness scale -|good]]", "[[rating requires-improvement overall-effectiveness scale -|requires
    improvement]]" or "[[rating inadequate overall-effectiveness scale -|inadequate]]".`,
  related: ['Hull care leavers to pay no council tax'],
  inspections: [
    {
      council: 'E06000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-03-02', to: '2026-03-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023', to: '2023' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
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
      council: 'E06000013',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-03', to: '2026-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-07', to: '2025-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-10', to: '2021-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
