/** Outcomes: Ofsted, Manchester 3 September 2014 (SIF); Bolton 21 March 2014 (SIF). */
import { story } from '../story.ts'

export const manchesterVerdictChanged = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/town-hall-chiefs-say-sorry-7714820',
  byline: 'Jo Placeholder',
  published: '2014-09-03',
  people: {
    exec: { name: 'Sheila Ormerod', role: "executive member for children's services", council: 'E08000003' },
    chief: { name: 'Gareth Lumb', role: "strategic director of children's services", council: 'E08000003' },
    opp: { name: 'Pervez Akhtar', role: 'Lib Dem group leader', council: 'E08000003' },
    union: { name: 'Dot Kearsley', role: 'branch secretary', council: null },
  },
  headline: `Town hall chiefs say sorry as Ofsted brands children's services '[[rating inadequate overall-effectiveness current E08000003|inadequate]]'`,
  standfirst: `
    Hundreds of youngsters were waiting for a social worker when inspectors called at
    [[council E08000003|Manchester]] council`,
  caption: 'Manchester town hall. Picture: The Specimen',
  body: `
    Vulnerable children in [[council E08000003|Manchester]] were let down by a department that could not keep track of
    them, a damning Ofsted report has found.

    The watchdog has given [[council E08000003|Manchester council]]'s children's services its
    [[rating inadequate overall-effectiveness current E08000003|lowest rating]] after [[count 10|ten]] inspectors spent nearly four
    weeks at the town hall in [[date 2014-06 2014-07|June and July]].

    It comes as a blow to bosses, who were told when the team left that the service would be found to
    '[[rating requires-improvement overall-effectiveness superseded E08000003|require improvement]]'. The verdict was
    changed three weeks later, after a review of the evidence at Ofsted's head office.

    Child protection and leadership are both
    '[[rating inadequate help-and-protection current E08000003|inadequate]]', the report says. So is adoption.
    Services for children in care and for care leavers
    [[rating requires-improvement looked-after-and-permanence current E08000003|require improvement]].

    Inspectors found a backlog of close to [[count 500|500]] cases without a named social worker. One team had
    [[count 2|two]] managers in post for [[count 31|31]] staff.

    [[quote direct 1 ofsted|'Too many children wait, and nobody can say with certainty that they are safe while they
    are waiting,']] the report states.

    Inspectors also said that leaders [[quote partial 2 ofsted|'took comfort from figures that did not tell the
    story']].

    Coun [[person exec|Sheila Ormerod]], the city's executive member for children's services, said:
    [[quote direct 3 exec|'I want to say sorry, without any ifs or buts, to each of those families.]]

    [[quote direct 3 exec|'We knew that we had problems and we told Ofsted so on the first morning. What we did not
    know is how deep they went.']]

    She confirmed that an extra [[money 3000000|£3m]] would be found to take on [[count 40|40]] more social workers by [[date 2014-12|December]]. Managers from [[council E08000035|Leeds]] and [[council E10000017|Lancashire]] will advise the council on how to keep them.

    The service was judged to be '[[rating adequate overall-effectiveness previous E08000003|adequate]]' at its last
    full inspection, in [[date 2010-11|November 2010]].

    It is now the [[count 6 ordinal|sixth]] authority to be failed under Ofsted's
    [[framework SIF|single inspection framework]]. Not one council has yet been
    judged '[[rating outstanding overall-effectiveness aggregate -|outstanding]]' under the tougher regime.

    [[council E08000001|Bolton]], the only other borough in Greater Manchester to have had its report, was told in
    [[date 2014-03|March]] that it [[rating requires-improvement overall-effectiveness current E08000001|requires
    improvement]]. [[council E08000005|Rochdale]] expects inspectors [[date 2014-10|next month]].

    [[person chief|Gareth Lumb]], who took over as strategic director of children's services in
    [[date 2014-05|May]], said he [[quote partial 4 chief|'would rather have the truth than a comfortable
    grade']].

    [[quote direct 5 chief|'There is a plan, there is money behind it, and every one of those children has now been
    seen,']] he added.

    Lib Dem group leader Coun [[person opp|Pervez Akhtar]] called for an emergency debate.
    [[quote direct 6 opp|'If this were a school it would be in special measures by teatime,']] he said.

    [[person union|Dot Kearsley]], branch secretary of the social workers' union, said:
    [[quote direct 7 union|'Our members have been saying this for three years. We got a free fruit day.']]

    Ofsted's regional director will meet the council later [[date 2014-09|this month]]. A review of the city's
    safeguarding children board, published at the same time, found that the board
    '[[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]'.`,
  related: ['Social work students get rent help', 'Rochdale grooming: the questions that remain'],
  inspections: [
    {
      council: 'E08000003',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-06', to: '2014-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2010-11', to: '2010-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000001',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
