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

    [[person exe|Wilf Godman]], an executive director with responsibility for services in both [[council E10000003|Cambridgeshire]] and
    [[council E06000031|Peterborough]], said the shortage of social workers was a national one.

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
      framework: null,
      visit: 'inspection',
      inspected: { from: '2022-03', to: '2022-03' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: { from: '2019-01', to: '2019-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'not-found',
    },
  ],
})
