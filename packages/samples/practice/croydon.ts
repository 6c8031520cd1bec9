/**
 * Outcomes: Ofsted, Croydon, Leicester and North Lincolnshire, all 4 September 2017 (SIF). In the manner of a
 * national paper.
 */
import { story } from '../story.ts'

export const croydon = story({
  url: 'https://www.cypnow.co.uk/news/article/social-workers-in-croydon-left-to-cope-alone-ofsted-finds',
  byline: 'Jo Placeholder',
  published: '2017-09-04',
  people: {
    dir: { name: 'Honor Addiscombe', role: 'executive director of people', council: 'E09000008' },
    ldr: { name: 'Winston Purley', role: 'council leader', council: 'E09000008' },
    opp: { name: 'Felicity Coulsdon', role: null, council: null },
    ch: { name: 'Augustus Norbury', role: 'chief executive', council: null },
  },
  headline:
    'Social workers [[quote partial 1 ofsted|‘left to cope alone’]] in [[council E09000008|Croydon]], says Ofsted',
  standfirst: `
    Children’s services in south London borough declared
    [[rating inadequate overall-effectiveness current E09000008|inadequate]] after what inspectors call a
    [[quote partial 2 ofsted|‘collapse of grip’]]`,
  caption: 'Photograph: The Specimen',
  body: `
    Children in [[council E09000008|Croydon]], the London borough with the most of them, have been left in danger by
    a service whose quality has declined sharply since it was last inspected in [[date 2012|2012]], the schools and
    care watchdog has said.

    Inspectors who visited the council between [[date 2017-06-20 2017-07-13|20 June and 13 July]] judged it
    [[rating inadequate overall-effectiveness current E09000008|inadequate]] overall, and in three of the five areas
    below that. Adoption and support for care leavers fared better: both
    “[[rating requires-improvement adoption current E09000008|require improvement]]”.

    The report, the council’s [[count 1 ordinal|first]] under the [[framework SIF|single inspection framework]], said
    staff with [[quote partial 8 ofsted|“little more than a year behind them”]] had caseloads that would
    [[quote partial 8 ofsted|“bury an old hand”]].

    [[quote direct 3 ofsted|“Too many children experience drift and delay,”]] it said.
    [[quote direct 3 ofsted|“Visits are made, but to what end is seldom clear.”]]

    [[person ldr|Winston Purley]], the leader of [[council E09000008|Croydon council]], said it was
    [[quote partial 9 ldr|“the worst day”]] of his time in office. [[quote direct 4 ldr|“I’ve asked myself what I
    didn’t ask,”]] he told the Guardian, [[quote direct 4 ldr|“and it’s a long list.”]]

    [[person opp|Felicity Coulsdon]], who leads the opposition, said the leader should go. [[quote direct 5 opp|“If
    this isn’t a resigning matter, what is?”]]

    According to [[person dir|Honor Addiscombe]], the executive director of people, [[quote partial 6 dir|“no child
    has come to harm as a result”]]. The report does not say so.

    [[quote direct 7 ch|“We’ve been ringing that number for years,”]] said [[person ch|Augustus Norbury]], chief
    executive of the charity Open Door. [[quote direct 7 ch|“Nobody good enough picks up.”]]

    Ofsted published [[count 2|two]] other reports on [[date 2017-09-04|Monday]]. [[council E06000013|North Lincolnshire council]] was
    rated [[rating outstanding overall-effectiveness current E06000013|outstanding]] and
    [[council E06000016|Leicester]], rated [[rating inadequate overall-effectiveness previous E06000016|inadequate]]
    [[date 2015|two years ago]], [[rating requires-improvement overall-effectiveness current E06000016|requires improvement]].

    In [[date 2015|2015]] [[council E09000008|Croydon]]’s neighbour [[council E09000022|Lambeth]] was likewise found
    [[rating inadequate overall-effectiveness current E09000022|inadequate]].`,
  related: [],

  inspections: [
    {
      council: 'E09000008',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2017-06-20', to: '2017-07-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E06000013',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E09000022',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
  ],
})
