/**
 * Outcomes: Ofsted, Bradford 21 May 2026, 31 January 2023 and 29 October 2018, Leeds 12 August and
 * Wakefield 18 July 2025, Kirklees 28 August and Calderdale 15 May 2024 (ILACS).
 */
import { story } from '../../story.ts'

export const bradfordMjCut = story({
  url: 'https://www.themj.co.uk/bradford-leaves-bottom-grade-behind-after-eight-years',
  byline: 'Robin Sample',
  published: '2026-05-22',
  people: {
    ce: { name: 'Judith Haworth', role: 'chief executive', council: 'E08000032' },
    cnl: { name: 'Imran Sadiq', role: 'council leader', council: 'E08000032' },
    com: { name: 'Trevor Quayle', role: 'commissioner', council: null },
  },
  headline:
    '[[council E08000032|Bradford]] leaves [[rating inadequate overall-effectiveness previous E08000032|bottom grade]] behind after eight years',
  standfirst: 'Trust’s staff praised by Ofsted for [[quote partial 1 ofsted|‘dogged, unglamorous’]] work',
  caption: 'City Hall, Bradford. Picture: The Specimen',
  body: `
    Children’s services in [[council E08000032|Bradford]] are no longer failing, Ofsted said [[date
    2026-05-21|yesterday]], in a verdict that could bring one of the longest interventions in local
    government to an end.

    The services, run since [[date 2023-04|April 2023]] by the [[council E08000032|Bradford Children and
    Families Trust]], have been rated ‘[[rating requires-improvement overall-effectiveness current
    E08000032|requires improvement]]’. They were ‘[[rating inadequate overall-effectiveness previous
    E08000032|inadequate]]’ in [[date 2018|2018]] and, in every area, at the [[framework ILACS|ILACS]]
    inspection of [[date 2022-11 2022-12|November and December 2022]]. Of the other councils in West
    Yorkshire, [[council E08000035|Leeds]] is ‘[[rating outstanding overall-effectiveness current
    E08000035|outstanding]]’ and [[council E08000036|Wakefield]], [[council E08000033|Calderdale]] and
    [[council E08000034|Kirklees]] are ‘[[rating good overall-effectiveness current -|good]]’.

    The verdict follows [[count 10|ten]] [[visit monitoring-visit|monitoring visits]]. Leadership and
    the support for care leavers were both found to be ‘[[rating good leadership current
    E08000032|good]]’.

    Inspectors, who were in the city for two weeks in [[date 2026-01|January]], credited [[quote partial
    2 ofsted|‘dogged, unglamorous’]] work by the trust’s [[count 1500|1,500]] staff. But they warned
    that [[quote partial 3 ofsted|‘inconsistency remains the common experience of too many children’]].

    [[person ce|Judith Haworth]], the trust’s chief executive, said: [[quote direct 4 ce|‘When we opened
    the doors we had four agency workers in every ten. It is now one in ten.]]

    [[quote direct 4 ce|‘Nobody here will be satisfied until it says “[[rating good
    overall-effectiveness aspiration E08000032|good]]” on the front page.’]]

    [[person cnl|Imran Sadiq]], leader of [[council E08000032|Bradford MDC]], said that the [[money
    45000000|£45m]] a year which the council had added to the trust’s contract since [[date 2023|2023]]
    had been [[quote partial 5 cnl|‘hard to find and right to spend’]].

    The report comes too late for [[person com|Trevor Quayle]], the commissioner sent in by ministers,
    who stepped down in [[date 2026-03|March]] with a warning that [[council E08000032|Bradford]] was
    [[quote partial 6 com|‘one bad budget away’]] from going backwards.`,
  related: ['Combined authority names new chair', 'Peer team to visit county'],
  partial: true,
  inspections: [
    {
      council: 'E08000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01', to: '2026-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-12' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
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
      council: 'E08000033',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000034',
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
