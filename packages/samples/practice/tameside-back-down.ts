/** Outcomes: Ofsted, Tameside 13 February 2024 and 1 July 2019 (ILACS), 9 December 2016 (SIF). */
import { story } from '../story.ts'

export const tamesideBackDown = story({
  url: 'https://www.cypnow.co.uk/content/news/children-left-at-risk-of-harm-in-tameside-ofsted-finds',
  byline: 'Sam Exemplar',
  published: '2024-02-14',
  people: {
    ldr: { name: 'Delphine Garside', role: 'council leader', council: 'E08000008' },
  },
  headline:
    'Children left [[quote partial 9 ofsted|‘at serious risk of harm’]] in [[council E08000008|Tameside]], Ofsted finds',
  standfirst: `
    Ofsted has rated children’s services at [[council E08000008|Tameside Metropolitan Borough Council]]
    ‘[[rating inadequate overall-effectiveness current E08000008|inadequate]]’ after finding that standards had slipped
    since its last inspection.`,
  caption: 'The council has apologised to families. Picture: Adobe Sample',
  body: `
    A report on [[council E08000008|Tameside]], inspected between [[date 2023-12-04 2023-12-15|4 and 15 December]], says that children are
    [[quote partial 1 ofsted|‘not consistently protected’]] and that leaders have [[quote partial 1 ofsted|‘lost sight of
    the basics’]].

    In [[date 2019|2019]], the council was deemed to [[rating requires-improvement overall-effectiveness previous
    E08000008|require improvement to be good]], having been [[rating inadequate overall-effectiveness previous
    E08000008|inadequate]] in [[date 2016|2016]].

    The impact of leaders, help and protection, and the experiences and progress of children in care are all now rated
    ‘[[rating inadequate leadership current E08000008|inadequate]]’. Those of care leavers were graded
    ‘[[rating requires-improvement care-leavers current E08000008|requires improvement]]’.

    [[quote direct 2 ofsted|‘Workforce instability has left [[count 112|112]] children without an allocated social
    worker,’]] inspectors state. [[quote direct 2 ofsted|‘Managers did not know who they were.’]]

    [[person ldr|Delphine Garside]], leader of [[council E08000008|Tameside Council]], said: [[quote direct 3 ldr|‘This is the
    [[count 2 ordinal|second]] time in a decade, and there will not be a
    [[count 3 ordinal|third]].]]

    [[quote direct 3 ldr|‘We have already asked [[council E08000007|Stockport]] and
    [[council E10000017|Lancashire]] to send us people who have done this before.’]]`,
  related: ['Social work vacancies at record high'],
  partial: true,
  inspections: [
    {
      council: 'E08000008',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-12-04', to: '2023-12-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
