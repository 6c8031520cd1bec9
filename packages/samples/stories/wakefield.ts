/** Outcomes: Ofsted, Wakefield 17 July 2018 (ILACS) and 20 September 2016 (SIF); Surrey 16 May 2018 (SIF). */
import { story } from '../story.ts'

export const wakefield = story({
  url: 'https://www.cypnow.co.uk/news/article/spot-check-led-to-first-inadequate-rating-under-new-inspections',
  byline: 'Robin Sample',
  published: '2018-07-20',
  people: {
    leader: { name: 'Sam Example', role: 'council leader', council: 'E08000036' },
    chief: { name: 'Alex Specimen', role: 'chief executive', council: 'E08000036' },
  },
  headline:
    '[[visit focused-visit|Spot check]] led to [[count 1 ordinal|first]] ‘[[rating inadequate overall-effectiveness current E08000036|inadequate]]’ rating under new inspections',
  standfirst: `
    Children’s services at [[council E08000036|Wakefield Council]] have been judged
    "[[rating inadequate overall-effectiveness current E08000036|inadequate]]" in every area, five months after a
    [[count 2|two]]-day [[visit focused-visit|focused visit]] raised the alarm.`,
  caption:
    'Children’s services at Wakefield Council were rated "requires improvement to be good" in 2016. Picture: The Specimen',
  body: `
    The authority, which was rated
    "[[rating requires-improvement overall-effectiveness previous E08000036|requires improvement to be good]]" in
    [[date 2016|2016]], is the [[count 1 ordinal|first]] in England to be given the grade since the new framework began in [[date 2018-01|January]].

    Inspectors who returned in [[date 2018-06|June]] found that children were waiting too long for help, and that
    managers could not always say who was responsible for a case.

    [[quote direct 1 ofsted|"Risk had gone unrecognised for too long, and leaders did not know their services well enough to put it right,"]]
    the inspection report states.

    [[quote direct 1 ofsted|"Plans for children are often out of date. Some had not been looked at since the [[date 2018-03 2018-05|spring]]."]]

    It adds that social workers were [[quote partial 2 ofsted|“committed but overstretched”]], and that the service
    had come to rely on [[quote partial 2 ofsted|"a handful of experienced staff"]].

    Council leader [[person leader|Sam Example]] said:
    [[quote direct 3 leader|"We have let families down, and we will not hide from it. Every case that worries us is being looked at again.]]

    [[quote direct 3 leader|"The money to do this is in place. The cabinet has set aside [[money 2100000|£2.1m]], and a new team will start before the [[date 2018-09 2018-11|autumn]].]]

    [[quote direct 3 leader|“What I ask of residents is patience, and what I ask of ourselves is speed.”]]

    [[person chief|Alex Specimen]], the council’s chief executive, said the findings were accepted
    [[quote partial 4 chief|"without reservation"]].

    [[quote direct 5 chief|"Nobody here was surprised by what inspectors wrote,"]] she added.
    [[quote direct 5 chief|"We had begun to put it right before they came back."]]

    [[council E08000036|Wakefield]] was last inspected under the [[framework SIF|single inspection framework]]
    ([[framework SIF|SIF]]) in [[date 2016-07|July 2016]], and did not expect its next full inspection before
    [[date 2019|2019]].

    The system of [[framework ILACS|Inspecting Local Authority Children’s Services]] ([[framework ILACS|ILACS]]) has
    since taken its place. Ofsted has described it as
    [[quote partial 6 ofsted|"lighter where things go well and quicker where they do not"]].

    In [[date 2018-05|May]], [[council E10000030|Surrey County Council]] was also rated
    "[[rating inadequate overall-effectiveness current E10000030|inadequate]]", but in a
    [[visit re-inspection|re-inspection]] under the [[framework SIF|single inspection framework]].`,
  related: [],
  inspections: [
    {
      council: 'E08000036',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-06', to: '2018-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016-07', to: '2016-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
    {
      council: 'E10000030',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
  ],
})
