/** Outcomes: Ofsted, Luton and Windsor and Maidenhead 24 February 2020 (ILACS), 29 March 2016 and 13 May 2015 (SIF). */
import { story } from '../story.ts'

export const lutonAndWindsor = story({
  url: 'https://www.communitycare.co.uk/2020/02/27/rising-caseloads-and-lost-managers-behind-councils-inadequate-rating',
  byline: 'Robin Sample',
  published: '2020-02-27',
  people: {
    ld: {
      name: 'Amara Whitcombe',
      role: 'corporate director of children, families and education',
      council: 'E06000032',
    },
    ll: { name: 'Mohammed Tarrant', role: 'portfolio holder for children’s services', council: 'E06000032' },
    wd: { name: 'Fergus Applegarth', role: 'director of children’s services', council: 'E06000040' },
  },
  headline: `Rising caseloads and lost managers behind council’s ‘[[rating inadequate overall-effectiveness current
    E06000032|inadequate]]’ rating`,
  standfirst: `
    Ofsted says decline in [[council E06000032|Luton]] went unseen by leaders, but praises [[quote partial 9 ofsted|‘relentless’]] work in
    [[council E06000040|Windsor and Maidenhead]]`,
  caption: 'Caseloads in Luton rose over 18 months. Photo: The Specimen',
  body: `
    A council has gone down to [[rating inadequate overall-effectiveness current E06000032|inadequate]] after inspectors
    found that social workers with too many cases, and too few managers to turn to, had left children
    [[quote partial 1 ofsted|“in situations of risk for too long”]].

    Ofsted’s report on [[council E06000032|Luton council]], published [[date 2020-02-24 2020-03-01|this week]], follows an
    inspection from [[date 2020-01-13 2020-01-24|13 to 24 January]]. The authority was rated
    ‘[[rating requires-improvement overall-effectiveness previous E06000032|requires improvement]]’ at its previous
    inspection, in [[date 2016|2016]].

    Help and protection was graded
    [[rating inadequate help-and-protection current E06000032|inadequate]]. The impact of leaders and support for
    children in care and care leavers were both found to
    [[rating requires-improvement leadership current E06000032|require improvement to be good]].

    ## ‘Unmanageable’ workloads

    [[quote direct 10 ofsted|“The quality of social work has got worse since [[date 2018|2018]], and senior leaders have
    only lately understood by how much,”]] inspectors said.

    They found that some practitioners had [[quote partial 2 ofsted|“more than [[count 35|35]] children each”]] and
    that almost a third of team manager posts had been vacant at some point [[date 2019|last year]].

    In the assessment teams, newly qualified staff were given [[quote partial 3 ofsted|“complex work which they should
    not be asked to hold”]].

    [[person ld|Amara Whitcombe]], [[council E06000032|Luton]]’s corporate director of children, families and education,
    said the council accepted the findings [[quote partial 4 ld|“in full and without excuses”]].

    [[quote direct 5 ld|“We’ve agreed [[money 3400000|£3.4m]] for [[count 40|40]] more posts,”]] she added.
    [[quote direct 5 ld|“Caseloads in the assessment service have already come down by a fifth.”]]

    [[person ll|Mohammed Tarrant]], portfolio holder for children’s services, apologised to families
    on [[date 2020-02-25|Tuesday]] at a meeting of the council’s executive.

    The Department for Education is expected to issue an improvement notice. Councils judged
    [[rating inadequate overall-effectiveness scale -|inadequate]] are also subject to regular
    [[visit monitoring-visit|monitoring visits]] until they are inspected again.

    ## ‘Sustained progress’

    In the same fortnight, inspectors were in [[council E06000040|Windsor and Maidenhead]], whose children’s services have
    been run by [[council -|Achieving for Children]] since [[date 2017-08|August 2017]]. They rated the royal borough
    ‘[[rating good overall-effectiveness current E06000040|good]]’ overall, an improvement on the
    ‘[[rating requires-improvement overall-effectiveness previous E06000040|requires improvement]]’ of
    [[date 2015|2015]].

    Its leadership and its help for children in need of protection were also
    ‘[[rating good leadership current E06000040|good]]’, although the experiences of children in care and care leavers were
    said to ‘[[rating requires-improvement children-in-care-and-care-leavers current E06000040|require
    improvement]]’.

    [[quote direct 6 ofsted|“Relentless attention to practice has moved this authority on,”]] the report said.

    [[person wd|Fergus Applegarth]], director of children’s services, said the transfer to the not-for-profit company,
    which also works for [[council E09000021|Kingston]] and [[council E09000027|Richmond]], had been
    [[quote partial 7 wd|“unsettling for about a year, and worth it”]].

    [[quote direct 8 wd|“We had [[count 3|three]] directors in three years before that. Social workers need to
    know whom they answer to,”]] he said.`,
  related: ['How councils are recruiting team managers'],
  inspections: [
    {
      council: 'E06000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2020-01-13', to: '2020-01-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000040',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2020-01-13', to: '2020-01-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
