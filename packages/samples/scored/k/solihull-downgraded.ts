/**
 * Outcomes: Ofsted, Solihull, Norfolk, Wandsworth, Dudley and Hull, all 13 January 2023 (ILACS); before,
 * Solihull 2020 and Hull 2019 (ILACS), Norfolk and Wandsworth 2018 (SIF).
 */
import { story } from '../../story.ts'

export const solihullDowngraded = story({
  url: 'https://www.lgcplus.com/services/children/solihull-downgraded-as-norfolk-and-wandsworth-improve/7054310.article',
  byline: 'Jo Placeholder',
  published: '2023-01-16',
  people: {
    bar: { name: 'Edwina Barraclough', role: 'council leader', council: 'E08000029' },
    col: { name: 'Winston Coley', role: 'chief executive', council: 'E08000029' },
    thr: { name: 'Petra Thrower', role: 'executive director of children’s services', council: 'E10000020' },
    agb: { name: 'Folasade Agbaje', role: 'cabinet member for children', council: 'E09000032' },
  },
  headline: `
    [[council E08000029|Solihull]] downgraded as [[council E10000020|Norfolk]] and [[council E09000032|Wandsworth]]
    improve`,
  standfirst: `
    Ofsted finds long waits for children in need of protection in West Midlands borough`,
  caption: 'Solihull council house',
  body: `
    [[council E08000029|Solihull MBC]] has been rated ‘[[rating inadequate overall-effectiveness current
    E08000029|inadequate]]’ by Ofsted a year after its child protection arrangements came under national scrutiny.

    In a report published on [[date 2023-01-13|Friday]], following a fortnight on site in [[date 2022-10
    2022-11|October and November]], inspectors found ‘[[rating inadequate help-and-protection current
    E08000029|inadequate]]’ help and protection, services for children in care and care leavers, and leadership.

    They said [[quote partial 1 ofsted|“children in need of help and protection in [[council E08000029|Solihull]]
    are left in a queue that nobody owns”]] and called social work caseloads [[quote partial 1 ofsted|“wholly
    unmanageable in places”]].

    A [[framework JTAI|joint targeted area inspection]] ([[framework JTAI|JTAI]]) in [[date 2022-01|January last
    year]] had already raised [[quote partial 2 ofsted|“significant concerns”]] about the borough’s front door, and
    a commissioner was sent in soon after. At its last graded inspection, in [[date 2019|2019]], the council was
    found to [[rating requires-improvement overall-effectiveness previous E08000029|require improvement]].

    Leader [[person bar|Edwina Barraclough]] said the council accepted the report in full.

    [[quote direct 3 bar|“It will be painful for our staff to read and it should be,”]] she said. [[quote direct 3
    bar|“We have set aside [[money 14000000|£14m]] over two years, and we have [[count 51|51]] more social workers
    than we did at the time of the [[framework JTAI|JTAI]].”]]

    Chief executive [[person col|Winston Coley]] added: [[quote direct 4 col|“No child has to be unsafe for a
    service to be [[rating inadequate overall-effectiveness hypothetical -|inadequate]], but here some of them
    were.”]]

    [[count 4|Four]] other reports came out on the same day.

    [[council E10000020|Norfolk CC]] was rated ‘[[rating good overall-effectiveness current E10000020|good]]’ in
    every category, having been told that it [[rating requires-improvement overall-effectiveness previous
    E10000020|required improvement]] in [[date 2018|2018]] and been [[rating inadequate overall-effectiveness
    previous E10000020|inadequate]] before that. [[person thr|Petra Thrower]], the county’s executive director of
    children’s services, said it was the result of [[quote partial 5 thr|“nine years of not changing our minds”]].

    [[council E09000032|Wandsworth LBC]] has also gone up to ‘[[rating good overall-effectiveness current
    E09000032|good]]’, from ‘[[rating requires-improvement overall-effectiveness previous E09000032|requires
    improvement]]’ in [[date 2018-07|July 2018]]. Ofsted praised [[quote partial 6 ofsted|“an approachable
    leadership team with a realistic view of itself”]].

    [[quote direct 7 agb|“We were on the front page when we fell and I dare say we shall be on page 14 now,”]] said
    [[person agb|Folasade Agbaje]], cabinet member for children in [[council E09000032|Wandsworth]].

    [[council E06000010|Hull City Council]] is no longer ‘[[rating inadequate overall-effectiveness previous
    E06000010|inadequate]]’, the rating it was given in [[date 2019|2019]]. It now [[rating requires-improvement
    overall-effectiveness current E06000010|requires improvement]], although inspectors thought that its work with
    children in care and care leavers was [[rating good children-in-care-and-care-leavers current E06000010|good]].

    [[council E08000027|Dudley MBC]] was given ‘[[rating requires-improvement overall-effectiveness current
    E08000027|requires improvement to be good]]’ for the [[count 2 ordinal|second]] time in succession.`,
  related: [],
  inspections: [
    {
      council: 'E08000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-10', to: '2022-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
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
      council: 'E10000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: { from: '2018-07', to: '2018-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
