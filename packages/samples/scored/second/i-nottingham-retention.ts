// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const nottinghamRetention = story({
  url: 'https://www.communitycare.co.uk/2024/10/16/council-to-pay-social-workers-5000-to-stay-after-loss-of-experienced-staff',
  byline: 'Jo Placeholder',
  published: '2024-10-16',
  people: {
    sb: {
      name: 'Sharon Bulwell',
      role: 'corporate director for children and education',
      council: 'E06000018',
    },
    ta: { name: 'Tom Aspley', role: 'former team manager', council: 'E06000018' },
    gs: { name: 'Gail Strelley', role: 'branch secretary', council: null },
    hi: { name: 'Hassan Iqbal-Reed', role: 'portfolio holder for children', council: 'E06000018' },
    lb: { name: 'Leonie Barratt', role: 'children’s minister', council: null },
  },
  headline: 'Council to pay social workers [[money 5000|£5,000]] to stay after loss of experienced staff',
  standfirst: `
    Retention payments approved as city tries to shake off its ‘[[rating inadequate overall-effectiveness current E06000018|inadequate]]’ Ofsted
    rating and cut spending on agency workers`,
  caption: 'Loxley House (photo: The Specimen)',
  body: `
    Social workers in one of England’s biggest cities will be paid [[money 5000|£5,000]] if they stay for another year, under a plan approved by
    councillors [[date 2024-10-15|yesterday]].

    [[council E06000018|Nottingham council]] said [[count 210|210]] practitioners in its children’s services would be eligible for the payment, at a
    cost of about [[money 1050000|£1.05m]].

    The authority has lost [[count 47|47]] experienced social workers since [[date 2023-10|October 2023]], [[count 12|12]] of them to neighbouring
    [[council E10000024|Nottinghamshire]], which was rated [[rating good overall-effectiveness current E10000024|good]] by Ofsted in
    [[date 2024-07|July]], and others to [[council E06000015|Derby]], which is
    [[rating outstanding overall-effectiveness current E06000015|outstanding]].

    ## Monitored since [[date 2022|2022]]

    [[council E06000018|Nottingham]] has been rated [[rating inadequate overall-effectiveness current E06000018|inadequate]] since an inspection in
    [[date 2022-07|July 2022]], although inspectors took a kinder view of its leaders, whose impact was found to
    [[rating requires-improvement leadership current E06000018|require improvement]].

    It had been hoping to reach [[rating requires-improvement overall-effectiveness aspiration E06000018|requires improvement]] overall when Ofsted next inspects it, which is
    expected to be in [[date 2025|2025]].

    After the most recent [[visit monitoring-visit|monitoring visit]], inspectors reported that the front door had improved but that the number of
    changes of social worker was [[quote partial 1 ofsted|“unsettling for children who have known little else”]].

    [[quote direct 2 ofsted|“Until the workforce is stable, progress will remain fragile,”]] they wrote.

    The council’s corporate director for children and education, [[person sb|Sharon Bulwell]], told a meeting of the executive board that the
    payments would be cheaper than the alternative. An agency social worker costs the city an extra [[money 26000|£26,000]] a year, she said.

    Similar payments have been made by [[council E06000016|Leicester City Council]] and [[council E10000007|Derbyshire]], she told councillors, and
    [[council E06000018|Nottingham City Council]] could not be the only one in the region to do without.

    [[quote direct 3 sb|“Every vacancy we fill with a permanent person is a child who doesn’t have to start again,”]] she added.

    ## ‘Two years too late’

    [[person ta|Tom Aspley]], a former team manager at the council, said that the money was welcome but [[quote partial 4 ta|“two years too
    late”]].

    [[quote direct 5 ta|“People did not leave because of the pay. They left because once you are
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]] everything’s an audit,”]] he said.

    Unison’s branch secretary, [[person gs|Gail Strelley]], agreed. [[quote direct 6 gs|“If workloads don’t come down, they’ll take the
    [[money 5000|£5,000]] and go in a year’s time,”]] she said.

    [[person hi|Hassan Iqbal-Reed]], the portfolio holder for children, rejected that. [[quote direct 7 hi|“We’re not buying
    loyalty,”]] he said, [[quote direct 7 hi|“we’re recognising it.”]]

    ## Other pressures

    [[council E06000018|Nottingham]]’s finances have been overseen by commissioners since [[date 2024-02|February]]. It also faces an
    [[framework SEND2|area SEND inspection]], and [[count 2|two]] of its children’s homes were graded
    [[rating good overall-effectiveness other-subject -|good]] [[date 2024-09|last month]].

    The children’s minister, [[person lb|Leonie Barratt]], said [[date 2024-10-07 2024-10-13|last week]] that caps on what councils may pay for agency
    workers would start [[date 2024-10|this month]].`,
  related: ['Agency caps: what you need to know'],
  inspections: [
    {
      council: 'E06000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-07', to: '2022-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000024',
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
