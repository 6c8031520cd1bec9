/**
 * Outcomes: Ofsted, Luton 10 March 2026, 5 September 2022 and 24 February 2020 (ILACS), Bedford 27 August 2025,
 * Central Bedfordshire 24 April 2025, Milton Keynes 17 December 2024 (the paper has the time of its inspection
 * wrong).
 */
import { story } from '../../story.ts'

export const lutonNationalWorld = story({
  url: 'https://www.northantstelegraph.co.uk/news/politics/childrens-services-turn-corner-as-ofsted-finds-real-ambition-5539218',
  byline: 'Lee Stand-in',
  published: '2026-03-12',
  people: {
    pf: { name: 'Naheed Sarwar', role: 'portfolio holder for children’s services', council: 'E06000032' },
    dcs: {
      name: 'Colette Grimshaw',
      role: 'corporate director for children, families and education',
      council: 'E06000032',
    },
    op: { name: 'Keith Pateman', role: 'Conservative group leader', council: 'E06000032' },
    jade: { name: 'Jade Lovell', role: 'apprentice', council: 'E06000032' },
  },
  headline:
    '[[council E06000032|Luton]] children’s services turn a corner as Ofsted finds [[quote partial 1 ofsted|‘real ambition’]]',
  standfirst: `
    Six years on from its lowest point, the town’s council has earned the watchdog’s [[rating good
    overall-effectiveness current E06000032|second-highest mark]]`,
  caption: 'Luton Town Hall',
  body: `
    [[council E06000032|Luton]]’s most vulnerable children are getting help from a service with [[quote partial
    1 ofsted|‘real ambition’]] for them, according to inspectors who have raised its rating to [[rating good
    overall-effectiveness current E06000032|good]].

    The council was deemed [[rating inadequate overall-effectiveness previous E06000032|inadequate]] in [[date
    2020|2020]] and told it [[rating requires-improvement overall-effectiveness previous E06000032|required
    improvement]] in [[date 2022-09|September 2022]]. Ofsted returned for a fortnight in [[date
    2026-01|January]].

    The regulator’s report, which came out on [[date 2026-03-10|Tuesday]], grades the council [[rating good
    help-and-protection current E06000032|good]] for its help and protection, its work with children in care and
    its leadership, but says that the experiences of care leavers [[rating requires-improvement care-leavers
    current E06000032|require improvement to be good]].

    [[quote direct 2 ofsted|‘The political will to put children first is unmistakable,’]] it says. [[quote
    direct 2 ofsted|‘Not all care leavers feel it yet.’]]

    [[council E06000032|Luton]] looks after about [[count 380|380]] children. Some [[count 60|60]] care leavers
    were found to have no up-to-date plan, and a handful were in shared houses where [[quote partial 3
    ofsted|‘they lock themselves in at night’]].

    Councillor [[person pf|Naheed Sarwar]], portfolio holder for children’s services, said that was the line she
    would keep.

    [[quote direct 4 pf|‘I have copied it out and stuck it above my desk,’]] she said. [[quote direct 4 pf|‘The
    rest of the report is lovely. That sentence is my job.’]]

    [[person dcs|Colette Grimshaw]], corporate director for children, families and education, paid tribute to
    colleagues from [[council E10000015|Hertfordshire]], who have advised the council since [[date 2023|2023]],
    and to [[quote partial 5 dcs|‘people who could have worked anywhere and chose [[council
    E06000032|Luton]]’]].

    [[quote direct 6 dcs|‘It was not one big thing that changed us but a thousand boring ones,’]] she added.

    Among the things that impressed inspectors was a scheme in which young people with experience of care sit on
    every interview panel. [[person jade|Jade Lovell]], an apprentice at the council, has helped to appoint
    [[count 19|19]] social workers since [[date 2025|last year]].

    [[quote direct 7 jade|‘You can tell in about a minute who’ll stick around,’]] she said.

    Councillor [[person op|Keith Pateman]], Conservative group leader, congratulated staff but said that the
    borough was [[quote partial 8 op|‘not [[rating outstanding overall-effectiveness negated
    E06000032|outstanding]], nor within sight of it’]].

    The report leaves [[council E06000032|Luton]] ahead of one of its neighbours for the [[count 1
    ordinal|first]] time in years. [[council E06000055|Bedford Borough Council]] went down from [[rating good
    overall-effectiveness previous E06000055|good]] to [[rating requires-improvement overall-effectiveness
    current E06000055|requires improvement]] in [[date 2025-08|August]]. [[council E06000056|Central
    Bedfordshire]] was found to be [[rating good overall-effectiveness current E06000056|good]] in every
    category [[date 2025-04|last April]], and [[council E06000042|Milton Keynes]], which inspectors visited in
    [[date 2025-03|March last year]], is [[rating good overall-effectiveness current E06000042|good]] too.

    The watchdog will stop giving councils an overall grade [[date 2026-04|next month]].`,
  related: [],
  inspections: [
    {
      council: 'E06000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01', to: '2026-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-09', to: '2022-09' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000055',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000056',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000042',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03', to: '2025-03' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'not-found',
    },
  ],
})
