/**
 * Outcomes: Ofsted, Blackburn with Darwen 18 March 2022, Lancashire 26 January 2023 (ILACS); the focused visit
 * of the story gave no grade, whatever the paper says. In the manner of Newsquest's papers, cut by a
 * registration wall.
 */
import { story } from '../../story.ts'

export const blackburnCut = story({
  url: 'https://www.northwichguardian.co.uk/news/23678412.council-boss-praises-staff-ofsted-upgrade',
  byline: 'Sam Placeholder',
  published: '2023-07-25',
  people: {
    dir: { name: 'Roland Iddon', role: 'strategic director of children’s services', council: 'E06000008' },
    cab: {
      name: 'Shabnam Pilling',
      role: 'cabinet member for children and young people',
      council: 'E06000008',
    },
  },
  headline: 'Council boss praises staff after Ofsted ‘upgrade’',
  standfirst: `
    Inspectors looked at how [[council E06000008|Blackburn with Darwen]] responds when somebody is worried about
    a child`,
  caption: 'Blackburn Town Hall',
  body: `
    [[council E06000008|BLACKBURN with Darwen Council]] has been rated ‘[[rating good overall-effectiveness
    current E06000008|good]]’ by Ofsted after a [[count 2|two]]-day [[visit focused-visit|focused visit]] to its
    children’s services.

    Inspectors were in the borough on [[date 2023-06-13 2023-06-14|June 13 and 14]] to look at its ‘front door’,
    the team that takes calls from schools, doctors and police.

    The authority had been told that it [[rating requires-improvement overall-effectiveness previous
    E06000008|required improvement]] in [[date 2022-03|March last year]], a fall from the ‘[[rating good
    overall-effectiveness previous E06000008|good]]’ it was given in [[date 2017|2017]].

    [[quote direct 1 ofsted|“Calls are answered by experienced staff, who know what they are listening for,”]]
    the inspectors wrote in a letter published [[date 2023-07-24|on Monday]].

    [[person dir|Roland Iddon]], strategic director of children’s services, said: [[quote direct 2 dir|“I told
    the team when I arrived that they were better than their grade.]]

    [[quote direct 2 dir|“It is lovely to have it in writing.”]]

    He said that the number of calls in [[council E06000008|Blackburn with Darwen]] had risen by a fifth to
    1,150 a month.

    The county council next door, [[council E10000017|Lancashire]], was rated [[rating good
    overall-effectiveness current E10000017|good]] in [[date 2023-01|January]], and the [[count 2|two]] share a
    night-time duty team.

    [[person cab|Shabnam Pilling]], cabinet member for children and young people, said the council had put
    [[money 700000|£700,000]] into the front door since [[date 2022-04|April 2022]].`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E06000008',
      framework: 'ILACS',
      visit: 'focused-visit',
      inspected: { from: '2023-06-13', to: '2023-06-14' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-03', to: '2022-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'not-found',
    },
    {
      council: 'E10000017',
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
