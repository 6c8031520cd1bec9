/** Outcomes: Ofsted, South Tyneside 10 May 2023 (ILACS) and 24 November 2017 (SIF); Sunderland 20 August 2021 (ILACS). */
import { story } from '../../story.ts'

export const southTynesideReturns = story({
  url: 'https://www.cypnow.co.uk/news/article/children-s-services-rated-inadequate-after-inspectors-return',
  byline: 'Robin Sample',
  published: '2023-05-10',
  people: {
    lea: { name: 'Anita Carrick', role: 'council leader', council: 'E08000023' },
    chi: { name: 'Stephen Bellerby', role: 'interim chief executive', council: 'E08000023' },
    opp: { name: 'Ray Tulloch', role: 'leader of the Green group', council: 'E08000023' },
    sun: { name: 'Meera Joshi', role: 'chief executive', council: 'E08000024' },
  },
  headline: `
    Children's services rated '[[rating inadequate overall-effectiveness current E08000023|inadequate]]' after inspectors return`,
  standfirst: `
    A council in the North East has dropped from [[rating good overall-effectiveness previous E08000023|good]] to the
    [[rating inadequate overall-effectiveness current E08000023|lowest Ofsted rating]] following an inspection that took
    [[count 2|two]] visits to complete.`,
  caption: 'South Tyneside was rated "good" in 2017. Picture: The Specimen',
  body: `
    Inspectors first arrived at [[council E08000023|South Tyneside Council]] in [[date 2022-12|December 2022]] for what was
    planned as a one-week [[visit inspection|short inspection]], the kind used for councils rated
    "[[rating good overall-effectiveness scale -|good]]" or "[[rating outstanding overall-effectiveness scale -|outstanding]]".

    They were back for [[count 2|two]] days in [[date 2023-02|February]] to gather more evidence. Staff in [[council E08000023|South Tyneside]] had been told after the first stage that the provisional judgement
    was
    "[[rating requires-improvement overall-effectiveness superseded E08000023|requires improvement]]".

    The final report, published on [[date 2023-05-10|Wednesday]], rates overall effectiveness, the impact of leaders and the experiences of children in care and care leavers as "[[rating inadequate overall-effectiveness current E08000023|inadequate]]". The experiences and
    progress of children who need help and protection were found to
    "[[rating requires-improvement help-and-protection current E08000023|require improvement to be good]]".

    No part of the service was found to be "[[rating good overall-effectiveness negated E08000023|good]]".

    [[quote direct 1 ofsted|"The quality of practice for children in care and care leavers has declined significantly since the last
    inspection,"]] inspectors say. [[quote direct 1 ofsted|"Some young people are living in places that are neither suitable nor
    safe."]]

    The report refers to a [[quote partial 2 ofsted|"culture of optimism"]] among senior managers, who relied on data that did not reflect what was happening
    to children. [[count 9|Nine]] care leavers were found to be in unregulated accommodation at the time of the [[count 1 ordinal|first]] visit. Personal advisers had up to [[count 40|40]] young people each.

    In its [[date 2017|2017]] inspection under the [[framework SIF|single inspection framework]], the council was graded
    "[[rating good overall-effectiveness previous E08000023|good]]" overall with
    "[[rating outstanding adoption previous E08000023|outstanding]]" adoption services.

    The leader of [[council E08000023|South Tyneside Council]], [[person lea|Anita Carrick]], apologised to the young people concerned.

    [[quote direct 3 lea|"Children in our care have been let down and there are no excuses,"]] she said.

    [[quote direct 3 lea|"We have set up an improvement board with an independent chair, and it will report in public."]]

    Interim chief executive [[person chi|Stephen Bellerby]] added: [[quote direct 4 chi|"It is painful to read, but it is the report we
    needed."]]

    The opposition said questions should be asked of those in charge. [[person opp|Ray Tulloch]], leader of the Green group, said
    councillors had been given [[quote partial 5 opp|"nothing but good news"]] at six scrutiny meetings.

    Social workers in [[council E08000023|South Tyneside]] have told the council that they are paid less than in
    [[council E08000021|Newcastle]], [[council E08000037|Gateshead]] or [[council E08000022|North Tyneside]].
    [[money 600000|£600,000]] has been set aside to close the gap.

    The Department for Education is expected to decide [[date 2023-05|this month]] whether a commissioner should be appointed.

    Nearby [[council E08000024|Sunderland]], where [[council E08000024|Together for Children]] runs services, was judged
    "[[rating outstanding overall-effectiveness current E08000024|outstanding]]" in [[date 2021|2021]], having been
    "[[rating inadequate overall-effectiveness previous E08000024|inadequate]]" in [[date 2018|2018]]. Its chief executive,
    [[person sun|Meera Joshi]], has offered [[council E08000023|South Tyneside]] help, saying [[quote partial 6 sun|"we were there ourselves
    not so long ago"]].`,
  related: [],
  inspections: [
    {
      council: 'E08000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-12', to: '2023-02' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'adoption', rating: 'outstanding' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
