/** Outcomes: Ofsted, Tameside and Havering, both 9 December 2016 (SIF). */
import { story } from '../story.ts'

export const tamesideAndHavering = story({
  url: 'https://www.communitycare.co.uk/2016/12/13/children-left-at-risk-too-long-as-caseloads-hit-40',
  byline: 'Sam Specimen',
  published: '2016-12-13',
  people: {
    jb: {
      name: 'Jocelyn Bardsley',
      role: 'executive member for children and families',
      council: 'E08000008',
    },
    nr: { name: 'Neville Roe', role: 'interim assistant director', council: 'E08000008' },
    ha: { name: 'Hester Ardleigh', role: 'director of children’s services', council: 'E09000016' },
    pw: { name: 'Petra Wildgoose', role: 'professional officer', council: null },
  },
  headline: `Children left at risk [[quote partial 10 ofsted|‘for too long’]] as social workers’ caseloads hit [[count 40|40]]`,
  standfirst: `
    [[rating inadequate overall-effectiveness current E08000008|Inadequate]] [[council E08000008|Tameside]] lost half its
    permanent social workers in a year, say inspectors, while care leavers are failed in
    [[council E09000016|Havering]]`,
  caption: 'Photo: The Specimen/Fotolia',
  body: `
    Social workers at a council in Greater Manchester were carrying up to [[count 40|40]] cases each when Ofsted arrived
    to inspect it, a report has revealed.

    [[council E08000008|Tameside council]] was rated
    ‘[[rating inadequate overall-effectiveness current E08000008|inadequate]]’ after inspectors found that children were
    left in harmful situations [[quote partial 1 ofsted|“for too long and with too little challenge”]].

    Leadership and the help and protection of children were also
    ‘[[rating inadequate leadership current E08000008|inadequate]]’. Services for looked-after children and care leavers
    were told to improve, and adoption was graded
    ‘[[rating good adoption current E08000008|good]]’.

    That last grade had at first been
    ‘[[rating requires-improvement adoption superseded E08000008|requires improvement]]’, the council said, and was
    changed after it had challenged a draft of the report.

    ## ‘Relentless’

    Half of the permanent staff in the assessment teams had left in the year before the visit, which took place in
    [[date 2016-09 2016-10|September and October]]. Those who stayed described the work as
    [[quote partial 2 -|“relentless”]].

    [[quote direct 3 ofsted|“Newly qualified social workers hold cases which are beyond their experience,”]] the
    report said. [[quote direct 3 ofsted|“They are keen and they are kind, and they are not being looked after.”]]

    [[person jb|Jocelyn Bardsley]], the council’s executive member for children and families, apologised to families.
    [[quote direct 4 jb|“Nobody came into this building meaning to do a bad job,”]] she said.
    [[quote direct 4 jb|“But we let the numbers go up and we let good people go, and that was our doing.”]]

    [[council E08000008|Tameside]] pays its senior practitioners less than [[council E08000003|Manchester]],
    [[council E08000007|Stockport]] and [[council E08000004|Oldham]] do, and the report says that teams have been
    [[quote partial 5 ofsted|“fished, one good worker at a time”]].

    [[money 8000000|£8m]] had been found for the service, she added, and [[count 25|25]] agency workers had been brought
    in to bring caseloads below [[count 25|25]] by [[date 2017-03|March]].

    [[person nr|Neville Roe]], who joined as interim assistant director [[date 2016-11|last month]] from
    [[council E08000018|Rotherham]], said staff were owed some stability.
    [[quote direct 6 nr|“I have done this before,”]] he said.
    [[quote direct 6 nr|“It gets better on the day when people stop looking at the door.”]]

    ## Care leavers ‘overlooked’

    Meanwhile, [[council E09000016|Havering council]] was found to
    ‘[[rating requires-improvement overall-effectiveness current E09000016|require improvement to be good]]’, with all its
    services at that level apart from the one for care leavers, which was
    ‘[[rating inadequate care-leavers current E09000016|inadequate]]’.

    [[quote direct 7 ofsted|“Care leavers in [[council E09000016|Havering]] are overlooked,”]] inspectors said.
    [[quote direct 7 ofsted|“Some have no pathway plan and some did not know that they were entitled to one.”]]

    The east London borough, where the number of looked-after children has gone up by [[count 50|50]] in three years, said
    it would appoint [[count 6|six]] advisers and share a housing officer with [[council E09000002|Barking and Dagenham]].

    [[quote direct 8 ha|“They told us it was like falling off a cliff at 18,”]] said
    [[person ha|Hester Ardleigh]], its director of children’s services. [[quote direct 8 ha|“We are building a slope.”]]

    Both inspections were carried out under the [[framework SIF|SIF]]. [[council E08000008|Tameside]] will now have a
    [[visit monitoring-visit|monitoring visit]] every three months. About a quarter of the councils inspected so far
    have been rated ‘[[rating inadequate overall-effectiveness aggregate -|inadequate]]’.

    [[person pw|Petra Wildgoose]], professional officer at the British Association of Social Workers, said:
    [[quote direct 9 pw|“When a council is graded
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]], the first thing that happens is that more
    social workers leave. We keep on being surprised by that.”]]`,
  related: ['What a safe caseload looks like'],
  inspections: [
    {
      council: 'E08000008',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-09', to: '2016-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000016',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
