/**
 * Outcomes: Ofsted, Stoke-on-Trent 18 March 2019 (ILACS) and 12 August 2015 (SIF). In the manner of a local
 * paper.
 */
import { story } from '../story.ts'

export const stoke = story({
  url: 'https://www.cypnow.co.uk/news/article/out-of-sight-report-slams-care-of-city-s-children',
  byline: 'Jo Placeholder',
  published: '2019-03-19',
  people: {
    chief: { name: 'Ruby Longton', role: 'city director', council: 'E06000021' },
    ldr: { name: 'Enoch Tunstall', role: 'council leader', council: 'E06000021' },
    mp: { name: 'Cordelia Fenton', role: 'Stoke Central MP', council: null },
    opp: { name: 'Shane Middleport', role: 'leader of the opposition group', council: 'E06000021' },
  },
  headline: "[[quote partial 1 ofsted|‘Out of sight, out of mind’]]: report slams care of city's children",
  standfirst: `
    [[council E06000021|STOKE-on-Trent City Council]]'s services for children are
    '[[rating inadequate overall-effectiveness current E06000021|inadequate]]' in all areas, Ofsted has ruled.`,
  caption: 'Picture: The Specimen',
  body: `
    The damning report, which was made public [[date 2019-03-18|yesterday]], follows a two-week inspection in [[date 2019-02|February]].
    Every one of [[framework ILACS|ILACS]]'s headings has been given the
    [[rating inadequate overall-effectiveness current E06000021|lowest mark]].

    [[date 2015|Four years ago]] the city was told it
    '[[rating requires-improvement overall-effectiveness previous E06000021|required improvement]]'. The council had
    hoped to be rated '[[rating good overall-effectiveness aspiration E06000021|good]]' this time.

    [[quote direct 1 ofsted|“Children whom everyone knows to be in danger are seen by no one for weeks,”]] inspectors
    write. [[quote direct 1 ofsted|“They're out of sight, out of mind.”]]

    They were not impressed by leaders' own view of the work, which had been rosier.

    City director [[person chief|Ruby Longton]] said: [[quote direct 2 chief|“I took this report home and could not
    finish my tea.]]

    [[quote direct 2 chief|“An action plan was put in place within days. I've been in every team room, listened to
    every worker, and asked for help from [[council E06000015|Derby]] and from anyone else who will give it.]]

    [[quote direct 2 chief|“If you're a parent reading this, please know that if you ring us [[date 2019-03-19|tonight]], we will
    answer.”]]

    Council leader [[person ldr|Enoch Tunstall]] would not say if heads would roll. [[quote direct 3 ldr|“That's a
    question for another day,”]] he told this paper.

    But [[person opp|Shane Middleport]], leader of the opposition group, said the leader was
    [[quote partial 5 opp|“inadequate himself”]].

    Stoke Central MP [[person mp|Cordelia Fenton]] has asked for a meeting with ministers. She said services in
    [[council E10000028|Staffordshire]], judged [[rating good overall-effectiveness current E10000028|good]] [[date 2019-02|last
    month]], showed what could be done a few miles away.

    The city council has [[count 900|900]] children in its care, at a cost of [[money 42000000|£42m]] a year.`,
  related: [],

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
    },
    {
      council: 'E10000028',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
  ],
})
