/**
 * Outcomes: Ofsted (ILACS), Bournemouth, Christchurch and Poole 11 February 2022 and 29 January 2025, Dorset 19 November
 * 2021 and 9 May 2025, Buckinghamshire 11 February 2022 and 14 May 2025, North and West Northamptonshire 25 November
 * 2022, Cumberland 26 November 2024, Westmorland and Furness 12 July 2024, North Yorkshire 18 August 2023.
 */
import { story } from '../story.ts'

export const newUnitariesLgc = story({
  url: 'https://www.lgcplus.com/services/children/analysis-what-happens-to-children-when-councils-merge/7071932.article',
  byline: 'Robin Sample',
  published: '2025-06-04',
  people: {
    bc: {
      name: 'Sebastian Purbeck',
      role: 'corporate director of children’s services',
      council: 'E06000058',
    },
    bu: { name: 'Clarissa Wendover', role: 'chief executive', council: 'E06000060' },
    cu: { name: 'Noreen Skiddaw', role: 'assistant director for family wellbeing', council: 'E06000063' },
    res: { name: 'Alistair Boothe', role: 'visiting professor of public administration', council: null },
  },
  headline: 'Analysis: what happens to children when councils merge?',
  standfirst: `
    With another round of reorganisation on the way, LGC looks at how the [[count 9|nine]] unitaries that have taken on
    children’s services since [[date 2019|2019]] have fared with Ofsted`,
  caption: 'Kendal, where one of two Cumbrian councils is based. Picture: The Specimen',
  body: `
    No part of a county’s business worries those who are about to break it up as much as children’s services. The sums
    are large, the staff are scarce and the inspectors do not accept a new letterhead as an excuse.

    Yet the record of the councils created since [[date 2019|2019]], as LGC’s reading of their [[framework
    ILACS|ILACS]] reports shows, is better than many directors feared.

    ## The south coast

    The [[count 2|two]] authorities that replaced [[count 9|nine]] in [[date 2019-04|April 2019]] could hardly have begun
    more differently. [[council E06000059|Dorset Council]] was rated
    [[rating good overall-effectiveness previous E06000059|good]] at its [[count 1 ordinal|first]] inspection in
    [[date 2021-09 2021-11|autumn 2021]]; [[council E06000058|Bournemouth, Christchurch & Poole Council]], visited in
    [[date 2021-12|December 2021]], was [[rating inadequate overall-effectiveness previous E06000058|inadequate]].

    They have both moved up since. A fortnight in [[date 2024-12|December]] was enough for inspectors to decide that
    [[council E06000058|BCP]] is now [[rating good overall-effectiveness current E06000058|good]], with only its support
    for care leavers said to
    [[rating requires-improvement care-leavers current E06000058|require improvement]].
    [[council E06000059|Dorset]] was upgraded to
    [[rating outstanding overall-effectiveness current E06000059|outstanding]] in [[date 2025-05|May]].

    [[quote direct 1 bc|“We merged three payrolls and three case systems and forgot that there was
    a front door,”]] says [[person bc|Sebastian Purbeck]], corporate director of children’s services in
    [[council E06000058|BCP]]. [[quote direct 1 bc|“It took us until [[date 2021|2021]] to see it.”]]

    ## One for one

    [[council E06000060|Buckinghamshire]] became a unitary on its old footprint in [[date 2020-04|April 2020]], and inherited services in
    intervention. They were found to
    [[rating requires-improvement overall-effectiveness previous E06000060|require improvement]] in
    [[date 2021-12|December 2021]], and a report out [[date 2025-05|last month]] says that they still
    [[rating requires-improvement overall-effectiveness current E06000060|require improvement]].

    Work with children in care is now rated [[rating good children-in-care current E06000060|good]]. [[person bu|Clarissa
    Wendover]], [[council E06000060|Buckinghamshire Council]]’s chief executive, calls this [[quote partial 2
    bu|“slow, and real”]].

    ## Cut in half

    Splitting is harder. [[council E06000061|North Northamptonshire]] and [[council E06000062|West Northamptonshire]] share
    [[council -|Northamptonshire Children’s Trust]], and both were told in [[date 2022-11|November 2022]] that services
    [[rating requires-improvement overall-effectiveness current -|require improvement]]. They are preparing for their
    next inspections apart: from [[date 2026|next year]] each is to have a director of its own.

    ## Lakes and fells

    [[council E06000064|Westmorland & Furness]], whose inspectors arrived a year after it was born, and
    [[council E06000063|Cumberland]], which they reached in [[date 2024-10|October 2024]], were each graded
    [[rating good overall-effectiveness current -|good]], where the old [[council E10000006|Cumbria CC]]
    [[rating requires-improvement overall-effectiveness previous E10000006|required improvement]].

    [[quote direct 3 cu|“People assume small is fragile. We know all [[count 580|580]] of our children in care by sight,
    and we couldn’t have said that before,”]] says [[person cu|Noreen Skiddaw]], assistant director for family wellbeing
    at [[council E06000063|Cumberland Council]].

    ## The easy passage

    [[council E06000065|North Yorkshire Council]] has had the least to do. It was
    [[rating outstanding overall-effectiveness current E06000065|outstanding]] in every judgement when Ofsted called in
    [[date 2023-07|July 2023]], three months into its life, as its predecessor had been.

    [[council E06000066|Somerset Council]], which also took over from a county in [[date 2023-04|April 2023]], has had a
    [[visit focused-visit|focused visit]] but no full inspection.

    ## What it means

    [[person res|Alistair Boothe]], visiting professor of public administration at the University of Essex, warns against
    reading too much into so few results.

    [[quote direct 4 res|“The strong counties made strong unitaries and the weak made weak ones,”]] he says.
    [[quote direct 4 res|“If [[council E10000030|Surrey]] or [[council E10000012|Essex]] is cut in two, the
    question isn’t whether the halves start off [[rating good overall-effectiveness hypothetical -|good]]. It’s who gets
    the good managers.”]]

    [[council E10000012|Essex CC]] has been rated
    [[rating outstanding overall-effectiveness current E10000012|outstanding]] since [[date 2019|2019]]; [[council E10000030|Surrey CC]] reached
    [[rating good overall-effectiveness current E10000030|good]] only [[date 2025-05|last month]], having been
    [[rating inadequate overall-effectiveness previous E10000030|inadequate]] as recently as [[date 2018|2018]].`,
  related: ['Reorganisation timetable slips', 'Trust’s contract extended'],
  inspections: [
    {
      council: 'E06000059',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-09', to: '2021-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000058',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-12', to: '2024-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-12', to: '2021-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000060',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-12', to: '2021-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000064',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000063',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-10', to: '2024-10' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000065',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-07', to: '2023-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
