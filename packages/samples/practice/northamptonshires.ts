/**
 * Outcomes: Ofsted, North and West Northamptonshire and Liverpool, all 7 July 2026 (ILACS, none overall);
 * before, 25 November 2022 and 25 May 2023. In the manner of a press release.
 */
import { story } from '../story.ts'

export const northamptonshires = story({
  url: 'https://www.cypnow.co.uk/content/news/inspectors-praise-leaders-of-children-s-services-in-northamptonshire',
  byline: 'Robin Sample',
  published: '2026-07-07',
  people: {
    chief: { name: 'Gwilym Oundle', role: 'chief executive', council: null },
    ndir: { name: 'Persis Rushden', role: "director of children's services", council: 'E06000061' },
    wcab: {
      name: 'Laurence Towcester',
      role: 'cabinet member for children, families and education',
      council: 'E06000062',
    },
    ofs: { name: 'Evander Crick', role: 'regional director', council: null },
  },
  headline: "Inspectors praise leaders of children's services in Northamptonshire",
  standfirst: `
    The impact of leaders on practice with children and families has been rated
    ‘[[rating outstanding leadership current -|outstanding]]’ in both [[council E06000061|North Northamptonshire]]
    and [[council E06000062|West Northamptonshire]], Ofsted reports published [[date 2026-07-07|today]] show.`,
  caption: 'Picture: The Specimen',
  body: `
    The [[count 2|two]] councils, whose services are run for them by one children’s trust, were inspected from
    [[date 2026-05-11 2026-05-22|11 to 22 May]].

    Inspectors judged all three of the other areas under [[framework ILACS|ILACS]] – help and protection, children in
    care and care leavers – to be ‘[[rating good help-and-protection current -|good]]’ in each.

    It is a far cry from [[date 2019|2019]], when services at the old [[council E10000021|Northamptonshire County
    Council]] were rated ‘[[rating inadequate overall-effectiveness previous E10000021|inadequate]]’ and ministers
    ordered the trust to be set up. Both successors were told that they
    ‘[[rating requires-improvement overall-effectiveness previous -|require improvement to be good]]’ in
    [[date 2022-11|November 2022]].

    [[person ofs|Evander Crick]], Ofsted Regional Director for the East Midlands, said:

    [[quote direct 1 ofs|“Leaders in both places know their children, know their staff and know what they do not
    know.]]

    [[quote direct 1 ofs|“There is more to do for children who wait too long for a mental health assessment.”]]

    [[person chief|Gwilym Oundle]], chief executive of the trust, said: [[quote direct 2 chief|“[[count 2|Two]]
    reports, one team, [[count 1100|1,100]] people to thank.”]]

    [[person ndir|Persis Rushden]], director of children’s services at [[council E06000061|North Northamptonshire
    Council]], and [[person wcab|Laurence Towcester]], [[council E06000062|West Northamptonshire Council]]’s cabinet
    member for children, families and education, welcomed the findings.

    [[quote direct 3 wcab|“This is what good leadership looks like,”]] said Cllr Towcester.
    [[quote direct 3 wcab|“We’ll be framing it.”]]

    In a [[count 3 ordinal|third]] report, [[council E08000012|Liverpool City Council]], rated
    ‘[[rating inadequate overall-effectiveness previous E08000012|inadequate]]’ in [[date 2023|2023]], was found to
    be ‘[[rating good leadership current E08000012|good]]’ for leadership, help and protection and children in care.
    For care leavers its services ‘[[rating requires-improvement care-leavers current E08000012|require improvement
    to be good]]’.

    Northampton Town Council and Kettering’s three hospitals took no part.`,
  related: [],

  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
    },
    {
      council: 'E08000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023', to: '2023' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: null,
    },
  ],
})
