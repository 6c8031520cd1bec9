/** Outcomes: Ofsted, Bury 16 May 2016 (SIF; the paper puts the visit in 2017, when there was none), Bolton 12 June 2018 (ILACS). */
import { story } from '../story.ts'

export const buryGoldenHello = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/bury-golden-hello-social-workers-15842207',
  byline: 'Jo Placeholder',
  published: '2019-02-18',
  people: {
    sw: { name: 'Stella Whitworth', role: 'cabinet member for children and families', council: 'E08000002' },
    gr: { name: 'Gary Rawstron', role: 'leader of the Conservative group', council: 'E08000002' },
    ik: { name: 'Imran Kazmi', role: 'interim director of social care', council: 'E08000002' },
  },
  headline: `Council to pay social workers [[money 5000|£5,000]] ‘golden hello’ to stop them leaving for [[council E08000003|Manchester]]`,
  standfirst: `
    [[council E08000002|Bury council]] says it is losing staff to bigger neighbours faster than it can train them`,
  caption: 'Bury Town Hall',
  body: `
    Social workers who agree to stay in [[council E08000002|Bury]] for two years are to be given
    [[money 5000|£5,000]] each under plans agreed by town hall bosses.

    The so-called golden hello will be offered to [[count 35|35]] newly qualified staff from
    [[date 2019-04|April]], at a cost of [[money 175000|£175,000]].

    It comes after a report to the cabinet laid bare the scale of the problem. Nearly a third of children’s social work
    posts in the borough were filled by agency workers in [[date 2018-12|December]], and in the
    Prestwich team [[count 9|nine]] people handed in their notice in a single month.

    Most of them had not gone far. [[count 4|Four]] went to [[council E08000005|Rochdale]],
    [[count 3|three]] to [[council E08000003|Manchester]] and [[count 2|two]] to [[council E08000001|Bolton]], whose
    children’s services were rated [[rating good overall-effectiveness current E08000001|good]] by Ofsted
    [[date 2018|last year]].

    [[quote direct 1 sw|“We train them, we get them through that first horrible winter and then somebody up the road offers them a bit more,”]] [[person sw|Stella Whitworth]], cabinet member for children and families, told
    [[date 2019-02-13|Wednesday]]’s meeting. [[quote direct 1 sw|“I don’t blame a single one of them. But it’s our kids
    who get a new face at the door.”]]

    The department was told it [[rating requires-improvement overall-effectiveness current E08000002|requires
    improvement]] after an inspection in [[date 2017|2017]], although leadership was said to be
    [[rating good leadership current E08000002|good]]. It is thought that inspectors will be back before
    [[date 2020|2020]].

    Coun Whitworth said she wanted them to find [[quote partial 2 sw|“a [[rating good overall-effectiveness aspiration
    E08000002|good]] authority and a settled one, because you can’t be the first without the second”]].

    [[council E08000009|Trafford]] and [[council E08000007|Stockport]] pay nothing of the kind, the report says, but
    [[council E08000010|Wigan]] has had a similar scheme since [[date 2017-09|September 2017]] and has not lost a
    single recruit.

    Opposition members backed the idea but asked why it had taken so long.

    [[person gr|Gary Rawstron]], leader of the Conservative group, said:
    [[quote direct 3 gr|“[[council E08000006|Salford]] did this in [[date 2016|2016]]. [[council E08000004|Oldham]] did it
    before that. We always seem to be last to the buffet.”]]

    He also asked what would happen if somebody took the money and left. [[person ik|Imran Kazmi]], the council’s interim
    director of social care, said it would be paid in halves and that they
    [[quote partial 4 ik|“wouldn’t see the second”]].

    [[quote direct 5 ik|“What keeps people is a manager who’s there at six o’clock when it’s all gone wrong,”]] he added.
    [[quote direct 5 ik|“The money just gets them to give us a go.”]]

    The average caseload in [[council E08000002|Bury]] is [[count 22|22]] children, against [[count 17|17]] in
    England as a whole. A children’s home in Radcliffe run by the council was rated
    [[rating outstanding overall-effectiveness other-subject -|outstanding]] in [[date 2019-01|January]].

    Bury FC have also offered free tickets to new starters.`,
  related: ['What Greater Manchester councils pay', 'Home of the year in Radcliffe'],
  inspections: [
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
      council: 'E08000002',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2017', to: '2017' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'not-found',
    },
  ],
})
