/**
 * Outcomes: Ofsted, Cambridgeshire 18 February 2019 (ILACS). The visit of March 2022 was a focused one and gave no grade, which the story
 * takes for a graded inspection. Peterborough 6 August 2018 (ILACS).
 */
import { story } from '../../story.ts'

export const cambridgeshireVisit = story({
  url: 'https://www.localgov.co.uk/County-fails-to-win-upgrade-from-Ofsted/54117',
  byline: 'Robin Sample',
  published: '2022-04-21',
  people: {
    cha: {
      name: 'Edwina Ramsey',
      role: 'chair of the children and young people committee',
      council: 'E10000003',
    },
    exe: { name: 'Wilf Godman', role: 'executive director', council: 'E10000003' },
  },
  headline: 'County fails to win upgrade from Ofsted',
  standfirst: `
    [[council E10000003|Cambridgeshire CC]] has failed to improve its Ofsted rating after inspectors found social workers were still struggling
    with [[quote partial 5 ofsted|‘unacceptable’]] workloads.`,
  caption: 'Inspectors spent two days in the county. Picture: The Specimen',
  body: `
    The county’s children’s services were again rated
    ‘[[rating requires-improvement overall-effectiveness current E10000003|requires improvement]]’ following a [[count 2|two-day]] inspection
    in [[date 2022-03|March]].

    Inspectors noted the [[quote partial 6 ofsted|‘visible and supportive’]] leadership of the service and said children at immediate risk were seen quickly.

    However, they concluded that caseloads were [[quote partial 1 ofsted|‘too high for too many social workers’]], with some responsible for
    [[count 30|30]] children or more.

    [[quote direct 2 ofsted|‘Plans to recruit have been energetic, but they have not worked,’]] the letter to the council says.

    [[council E10000003|Cambridgeshire]] was last inspected in [[date 2019-01|January 2019]], when it fell from
    ‘[[rating good overall-effectiveness previous E10000003|good]]’ to
    ‘[[rating requires-improvement overall-effectiveness previous E10000003|requires improvement]]’.

    Some of its senior managers are shared with [[council E06000031|Peterborough City Council]], where services are rated
    ‘[[rating good overall-effectiveness current E06000031|good]]’. That arrangement is due to end in [[date 2023|2023]].

    Inspectors were also concerned about the time that babies and toddlers in [[council E10000003|Cambridgeshire]] spend on a child protection
    plan, and about the use of letters where a visit was called for.

    [[person exe|Wilf Godman]], an executive director at [[council E10000003|Cambridgeshire CC]], said the shortage of social workers was a
    national one, and that [[council E10000020|Norfolk]] and [[council E10000029|Suffolk]] were fishing in the same pond.

    [[quote direct 3 exe|‘We’ve put [[money 1700000|£1.7m]] into pay [[date 2022|this year]] and offered posts to [[count 19|19]] people from abroad,’]] he
    said.

    Chair of the children and young people committee, Cllr [[person cha|Edwina Ramsey]], said: [[quote direct 4 cha|‘Ofsted recognises that we know
    our weaknesses. That does not make it any easier for the families who wait.]]

    [[quote direct 4 cha|‘There’s no reason why this county should not be
    [[rating good overall-effectiveness aspiration E10000003|good]], and that remains the aim.’]]`,
  related: ['Social work vacancies hit record high'],
  inspections: [
    {
      council: 'E10000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-03', to: '2022-03' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-01', to: '2019-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'not-found',
    },
    {
      council: 'E06000031',
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
