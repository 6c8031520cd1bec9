/** Outcomes: Ofsted, Kent 2 February 2026 and 5 July 2022 (ILACS); Medway 11 September 2023 (ILACS). */
import { story } from '../story.ts'

export const kentBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/cvg7knt2xw0o',
  byline: 'Pat Placeholder',
  published: '2026-02-03',
  people: {
    cab: {
      name: 'Everard Sholden',
      role: "cabinet member for integrated children's services",
      council: 'E10000016',
    },
    opp: { name: 'Annabel Wickham', role: 'Liberal Democrat group leader', council: 'E10000016' },
    care: { name: 'Jermaine Thanet', role: 'care leaver', council: null },
  },
  headline: `[[council E10000016|Kent]] loses its [[rating outstanding overall-effectiveness previous E10000016|outstanding]] rating for children's services`,
  standfirst: `
    Young people leaving care in [[council E10000016|Kent]] wait too long for somewhere to live, inspectors have found.`,
  caption: 'County Hall in Maidstone. Image source, The Specimen',
  body: `
    [[council E10000016|Kent County Council]]'s children's services have been downgraded by Ofsted less than four years
    after they were awarded the [[rating outstanding overall-effectiveness previous E10000016|highest rating]].

    They are now considered to be [[rating good overall-effectiveness current E10000016|good]], following an inspection
    in [[date 2025-11|November]].

    The watchdog praised the county's work with children in care, which remains
    [[rating outstanding children-in-care current E10000016|outstanding]], and with unaccompanied asylum-seeking
    children, [[count 2100|2,100]] of whom arrived in [[council E10000016|Kent]] [[date 2025|last year]].

    But it said services for care leavers [[rating requires-improvement care-leavers current E10000016|required
    improvement]].

    ## 'Sofa to sofa'

    [[person care|Jermaine Thanet]], a care leaver from Margate, told the BBC he had slept at five addresses since turning 18.

    [[quote direct 1 care|"I went from sofa to sofa with a bin bag,"]] he said. [[quote direct 1 care|"My adviser was
    sound. She just had nowhere to put me."]]

    The report said that [[quote partial 2 ofsted|"too many young people"]] were in accommodation that did not suit
    them, and that leaders had been [[quote partial 2 ofsted|"slow to see it coming"]].

    [[person cab|Everard Sholden]], Reform UK cabinet member for integrated children's services, said:
    [[quote direct 3 cab|"There are plenty of councils that would bite your hand off for a report like this.]]

    [[quote direct 3 cab|"We did not create the housing shortage but we have [[money 2500000|£2.5m]] in the budget to do
    something about it."]]

    [[person opp|Annabel Wickham]], the Liberal Democrat group leader, said the county had
    [[quote partial 4 opp|"taken its eye off the ball"]].

    She added: [[quote direct 5 opp|"When services are [[rating outstanding overall-effectiveness scale -|outstanding]], you
    protect them. This lot went looking for savings."]]

    The council had been inspected under the same framework in [[date 2022-05|May 2022]], when its leadership and its work
    with children in care and care leavers were also [[rating outstanding leadership previous E10000016|outstanding]].

    In neighbouring [[council E06000035|Medway]], which has been rated
    [[rating good overall-effectiveness current E06000035|good]] since [[date 2023|2023]], a new inspection is expected soon.

    Councils on the south coast, among them [[council E10000011|East Sussex]], [[council E10000032|West Sussex]] and [[council E06000043|Brighton and Hove]], have backed [[council E10000016|Kent]]'s call for young asylum seekers to be shared out more evenly.

    [[council E10000016|Kent]] will have to send Ofsted a plan by [[date 2026-05-11|11 May]]. It will be among the last
    councils to be given an overall grade, which the inspectorate is dropping in
    [[date 2026-04|April]].`,
  related: ['Where will young asylum seekers live?', 'Kent budget: the main points'],
  inspections: [
    {
      council: 'E10000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-05', to: '2022-05' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'outstanding' },
          { judgement: 'leadership', rating: 'outstanding' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000035',
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
