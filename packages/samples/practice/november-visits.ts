/**
 * Outcomes that stood in November 2022: Ofsted ILACS, West Sussex 8 May 2019, Bury 17 December 2021, North East Lincolnshire
 * 26 November 2021, Sefton 9 May 2022 (all inadequate), Wakefield 5 January 2022 (good), Cheshire East
 * 9 January 2020 (requires improvement).
 */
import { story } from '../story.ts'

export const novemberVisits = story({
  url: 'https://www.communitycare.co.uk/2022/11/16/slow-but-sure-councils-in-trouble-make-headway-in-latest-ofsted-visits',
  byline: 'Jo Placeholder',
  published: '2022-11-16',
  people: {
    bur: { name: 'Jemima Radcliffe', role: 'cabinet member for children', council: 'E08000002' },
    nel: { name: 'Osric Tetney', role: 'director of children’s services', council: 'E06000012' },
    sef: {
      name: 'Delphine Maghull',
      role: 'executive director of children’s social care',
      council: 'E08000014',
    },
    che: { name: 'Thaddeus Wrenbury', role: 'lead member for children', council: 'E06000049' },
  },
  headline: 'Slow but sure: councils in trouble make headway in latest Ofsted visits',
  standfirst: `
    Letters from the inspectorate praise [[council E08000036|Wakefield]] and find improvement at [[count
    3|three]] of [[count 4|four]] struggling authorities, but raise concerns over [[council E06000049|Cheshire
    East]]`,
  caption: 'Photo: The Specimen',
  body: `
    Ofsted has reported progress at most of the troubled children’s services that it looked at in its latest
    round of visits.

    Of the [[count 4|four]] councils rated [[rating inadequate overall-effectiveness aggregate -|inadequate]] that
    received a [[visit monitoring-visit|monitoring visit]] in [[date 2022-10|October]], it said that [[council
    E08000002|Bury]], [[council E10000032|West Sussex]] and [[council E06000012|North East Lincolnshire]] had
    made headway. There was less to show in [[council E08000014|Sefton]], it found.

    [[visit focused-visit|Focused visits]] to [[council E08000036|Wakefield]] and [[council E06000049|Cheshire
    East]] produced contrasting letters.

    ## Front door opens wider

    At [[council E08000002|Bury council]], rated [[rating inadequate overall-effectiveness current
    E08000002|inadequate]] in a report of [[date 2021-12|last December]], the front door was the subject of the
    [[count 3 ordinal|third]] [[visit monitoring-visit|monitoring visit]] so far.

    Callers to it now got an answer within a day, Ofsted said, and [[quote partial 1 ofsted|“the answer is
    increasingly the right one”]]. However, it said that [[count 60|60]] families were still waiting for an
    assessment.

    [[person bur|Jemima Radcliffe]], cabinet member for children, said that the council had [[quote partial 2
    bur|“stopped mistaking an action plan for action”]].

    ## Coast and wolds

    In [[council E06000012|North East Lincolnshire]], which fell from [[rating good overall-effectiveness
    previous E06000012|good]] to [[rating inadequate overall-effectiveness current E06000012|inadequate]] in
    [[date 2021|2021]], inspectors found that children in care saw more of their social workers than before.

    [[quote direct 3 ofsted|“Most children spoken to could name the person who visits them, which was not always
    so,”]] said the letter.

    Its director of children’s services, [[person nel|Osric Tetney]], said: [[quote direct 4 nel|“That is the
    sentence I will be reading out in Grimsby town hall.”]]

    He has been helped by [[council E10000019|Lincolnshire]], one of the Department for Education’s improvement
    partners.

    ## A county on probation

    [[council E10000032|West Sussex]] has carried its [[rating inadequate overall-effectiveness current
    E10000032|inadequate]] grade since [[date 2019-05|May 2019]], longer than most. Inspectors said that it was
    [[quote partial 5 ofsted|“unrecognisable”]], and praised the work of its family safeguarding teams. A plan
    to move services into a trust was dropped by ministers [[date 2022|this year]].

    ## Slow in [[council E08000014|Sefton]]

    [[council E08000014|Sefton]], which was found to be [[rating inadequate overall-effectiveness current
    E08000014|inadequate]] in a report of [[date 2022-05|May]], had its [[count 1 ordinal|first]] visit since.
    Inspectors said they had met [[quote partial 6 ofsted|“able people in a building without a staircase”]]:
    senior posts stood empty and [[count 5|five]] of [[count 9|nine]] team managers were on short contracts.

    [[person sef|Delphine Maghull]], executive director of children’s social care at the council, said it had
    since filled [[count 3|three]] of those jobs. [[quote direct 7 sef|“I would ask people for a little
    patience,”]] she said. [[quote direct 7 sef|“We are not asking the children for any.”]]

    A youth justice service in the area was recently rated [[rating good overall-effectiveness other-subject
    -|good]] by HM Inspectorate of Probation.

    ## ‘Steady hands’

    [[council E08000036|Wakefield]], judged to be [[rating good overall-effectiveness current E08000036|good]]
    in a report of [[date 2022-01|January]], was visited over [[count 2|two]] days to look at placements for
    teenagers. Ofsted spoke of [[quote partial 8 ofsted|“steady hands and short lines”]].

    But in [[council E06000049|Cheshire East]], where services were found to [[rating requires-improvement
    overall-effectiveness current E06000049|require improvement]] at their last inspection in [[date
    2019|2019]], a [[visit focused-visit|focused visit]] to services for care leavers ended with two areas for
    priority action. Some young people had been lodged with strangers who had not been checked.

    [[quote direct 9 che|“We have stopped that, and I am ashamed that we needed to be told,”]] said [[person
    che|Thaddeus Wrenbury]], its lead member for children.

    [[visit focused-visit|Focused visits]] do not change a council’s grade, but authorities with areas for
    priority action may be inspected sooner. If [[council E06000049|Cheshire East]] were then rated [[rating
    inadequate overall-effectiveness hypothetical E06000049|inadequate]], ministers would step in.`,
  related: ['‘Inadequate’ councils: the full list', 'What inspectors ask on a focused visit'],
  inspections: [
    {
      council: 'E08000002',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000036',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000049',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019', to: '2019' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
