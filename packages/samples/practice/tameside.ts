/** Outcomes: Ofsted, Tameside and Havering 9 December 2016 (SIF). Short news, single curly quotation marks. */
import { story } from '../story.ts'

export const tameside = story({
  url: 'https://www.localgov.co.uk/Tameside-childrens-services-failing-Ofsted-warns/42101',
  byline: 'Jo Placeholder',
  published: '2016-12-12',
  people: {
    ldr: { name: 'Winifred Hyde', role: 'council leader', council: 'E08000008' },
    dcs: { name: 'Desmond Thackray', role: 'interim director of children’s services', council: 'E08000008' },
  },
  headline: `
    [[council E08000008|Tameside]] children’s services rated ‘[[rating inadequate overall-effectiveness current
    E08000008|inadequate]]’`,
  standfirst: `
    Inspectors say that the authority lost its grip as referrals rose.`,
  caption: 'Picture: The Specimen',
  body: `
    A Greater Manchester council has apologised to families after Ofsted found that its services for vulnerable
    children were failing.

    [[council E08000008|Tameside MBC]] was given the watchdog’s [[rating inadequate overall-effectiveness current
    E08000008|lowest grade]] in a report published on [[date 2016-12-09|Friday]]. Both the help and protection of
    children and the leadership of the department were judged to be ‘[[rating inadequate help-and-protection
    current E08000008|inadequate]]’.

    Services for looked-after children and care leavers ‘[[rating requires-improvement looked-after-and-permanence
    current E08000008|require improvement]]’, according to the report, while adoption was rated ‘[[rating good
    adoption current E08000008|good]]’.

    Inspectors, who visited between [[date 2016-09-26 2016-10-20|26 September and 20 October]], found social
    workers with as many as [[count 40|40]] cases each. Referrals had risen by a third in a year.

    [[quote direct 1 ofsted|‘Too many children wait weeks for someone to knock at the door,’]] their report says.
    [[quote direct 1 ofsted|‘When someone does, it is often not the person who came before.’]]

    It adds that managers were [[quote partial 2 ofsted|‘busy rather than curious’]].

    [[person ldr|Winifred Hyde]], the council’s executive leader, said: [[quote direct 3 ldr|‘I am sorry. We let
    down children who had a right to expect better of us.]]

    [[quote direct 3 ldr|‘We have set aside [[money 3200000|£3.2m]] to recruit [[count 28|28]] social workers, and
    some of them have already started.’]]

    The interim director of children’s services, [[person dcs|Desmond Thackray]], who joined from [[council
    E08000006|Salford City Council]] in [[date 2016-10|October]], said a new improvement board would meet for the
    [[count 1 ordinal|first]] time [[date 2017-01|next month]].

    [[quote direct 4 dcs|‘The report is fair, and it comes as no surprise to anybody who works here,’]] he added.

    More than [[count 20|20]] councils have now been rated ‘[[rating inadequate overall-effectiveness aggregate
    -|inadequate]]’ under the [[framework SIF|single inspection framework]], which began in [[date
    2013-11|November 2013]]. The Department for Education is to appoint an adviser to [[council
    E08000008|Tameside]], which has been promised help by its neighbours in [[council E08000007|Stockport]]. Were
    the borough to be found ‘[[rating inadequate overall-effectiveness hypothetical E08000008|inadequate]]’ again,
    it could lose control of the services.

    In a separate report, Ofsted told [[council E09000016|Havering LBC]] that its children’s services [[rating
    requires-improvement overall-effectiveness current E09000016|require improvement to be good]] and that those
    for care leavers are ‘[[rating inadequate care-leavers current E09000016|inadequate]]’.`,
  related: ['Ministers name commissioner for failing trust'],
  inspections: [
    {
      council: 'E08000008',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-09-26', to: '2016-10-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
