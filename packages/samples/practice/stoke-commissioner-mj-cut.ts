/** Outcomes: Ofsted, Stoke-on-Trent 18 March 2019 (ILACS) and 12 August 2015 (SIF); Staffordshire 11 March 2019 (ILACS). */
import { story } from '../story.ts'

export const stokeCommissionerMjCut = story({
  url: 'https://www.themj.co.uk/Commissioner-sent-to-Stoke/213377',
  byline: 'Jo Placeholder',
  published: '2019-04-03',
  people: {
    min: { name: 'Giles Penkhull', role: 'children’s minister', council: null },
    com: { name: 'Yvette Macklin', role: 'commissioner', council: null },
    lead: { name: 'Anne Burslam', role: 'council leader', council: 'E06000021' },
  },
  headline: 'Commissioner sent to [[council E06000021|Stoke]]',
  standfirst: 'City has three months to show it can run its own children’s services',
  caption: 'Stoke-on-Trent Civic Centre. Picture: The Specimen',
  body: `
    Ministers have dispatched a commissioner to [[council E06000021|Stoke-on-Trent City Council]] to decide whether it
    should keep control of children’s services.

    Commissioner [[person com|Yvette Macklin]] will report to the
    Department for Education by [[date 2019-07|July]].

    The move follows an Ofsted report [[date 2019-03|last month]] that rated the council
    ‘[[rating inadequate overall-effectiveness current E06000021|inadequate]]’ in every category, down from
    ‘[[rating requires-improvement overall-effectiveness previous E06000021|requires improvement]]’ in
    [[date 2015|2015]]. It spoke of [[quote partial 1 ofsted|‘children not being protected’]] and of a workforce
    [[quote partial 1 ofsted|‘overwhelmed by the volume of need’]].

    [[person min|Giles Penkhull]], the children’s minister, said: [[quote direct 2 min|‘Where a council is
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]] I will always ask whether it is able to put
    things right itself. In [[council E06000021|Stoke]], I do not yet know the answer.’]]

    [[council E06000021|Stoke]] becomes the [[count 3 ordinal|third]] council to be sent a commissioner
    [[date 2019|this year]], after [[council E06000009|Blackpool]] and [[council E08000032|Bradford]], where services are
    also ‘[[rating inadequate overall-effectiveness current -|inadequate]]’.

    City council leader [[person lead|Anne Burslam]] said that [[money 8000000|£8m]] had been found since inspectors
    left in [[date 2019-02|February]], and that [[council E10000028|Staffordshire CC]], which has just been judged
    ‘[[rating good overall-effectiveness current E10000028|good]]’, and [[council E08000035|Leeds City Council]] were
    helping.

    [[quote direct 3 lead|‘We will work with the commissioner, and we expect to persuade her,’]] she said.`,
  related: ['Comment: what commissioners are for', 'Stoke elects new leader'],
  partial: true,
  inspections: [
    {
      council: 'E06000021',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-02', to: '2019-02' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000028',
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
