/** Outcomes: Ofsted, Walsall and Derby 8 July 2025 (ILACS); before, Walsall 26 November 2021, Derby 11 May 2022; Manchester 19 May 2022. */
import { story } from '../../story.ts'

export const midlandsTopMarks = story({
  url: 'https://www.localgov.co.uk/Midlands-councils-celebrate-Ofsted-success/62588',
  byline: 'Kim Dummy',
  published: '2025-07-09',
  people: {
    wal: { name: 'Kerry Bloxwich', role: 'executive director for children', council: 'E08000030' },
    lea: { name: 'Amrit Dhanjal', role: 'council leader', council: 'E08000030' },
    der: { name: 'Pauline Chellaston', role: 'cabinet member for children', council: 'E06000015' },
    min: { name: 'Robert Iveson', role: 'children’s minister', council: null },
  },
  headline: 'Midlands councils celebrate Ofsted success',
  standfirst: `
    [[count 2|Two]] councils in the Midlands have won Ofsted’s
    [[rating outstanding overall-effectiveness aggregate -|highest grade]] for their work with vulnerable children.`,
  caption: 'Derby has been outstanding since 2022. Picture: The Specimen',
  body: `
    In reports published [[date 2025-07-08|yesterday]], [[council E08000030|Walsall Council]]’s children’s services were upgraded from
    ‘[[rating good overall-effectiveness previous E08000030|good]]’ to
    ‘[[rating outstanding overall-effectiveness current E08000030|outstanding]]’, while [[council E06000015|Derby City Council]] held on to the
    ‘[[rating outstanding overall-effectiveness current E06000015|outstanding]]’ rating that it received in [[date 2022-05|May 2022]].

    Inspectors who went to [[council E08000030|Walsall]] from [[date 2025-05-12 2025-05-16|12 to 16 May]] found that
    [[quote partial 1 ofsted|‘children flourish because of the care that the whole council takes’]].

    They judged the experiences of children in care to be
    ‘[[rating outstanding children-in-care current E08000030|outstanding]]’, and those of care leavers and of children in need of help and
    protection ‘[[rating good care-leavers current E08000030|good]]’.

    It is the [[count 1 ordinal|first]] council in the Black Country, which also takes in [[council E08000027|Dudley]],
    [[council E08000028|Sandwell]] and [[council E08000031|Wolverhampton]], to be rated so highly.

    [[quote direct 2 wal|‘In [[date 2012|2012]] this service was
    [[rating inadequate overall-effectiveness previous E08000030|inadequate]] and no one would have bet on us,’]] said
    [[person wal|Kerry Bloxwich]], [[council E08000030|Walsall]]’s executive director for children.

    Council leader Cllr [[person lea|Amrit Dhanjal]] added: [[quote direct 3 lea|‘This isn’t luck. It is what happens when you fund a plan and then
    leave it alone.’]]

    In [[council E06000015|Derby]], which was visited between [[date 2025-05-19 2025-05-23|19 and 23 May]], every judgement was
    ‘[[rating outstanding overall-effectiveness current E06000015|outstanding]]’.

    The report on the city says senior leaders have an [[quote partial 4 ofsted|‘exceptional grasp’]] of what goes on in their teams.

    [[quote direct 5 der|‘Keeping the grade is harder than getting it,’]] Cllr [[person der|Pauline Chellaston]], the cabinet member for children,
    said. [[quote direct 5 der|‘Everyone is waiting for you to slip.’]]

    Ofsted did ask [[council E06000015|Derby]] to make sure that brothers and sisters in care see more of one another.

    The city also helps [[council E06000018|Nottingham]] under a partnership paid for by the Department for Education, which has put
    [[money 2000000|£2m]] into such schemes since [[date 2023|2023]].

    Children’s minister [[person min|Robert Iveson]] said the [[count 2|two]] authorities were [[quote partial 6 min|‘showing the rest of the country the
    way’]].`,
  related: [],
  inspections: [
    {
      council: 'E08000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05-12', to: '2025-05-16' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000015',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05-19', to: '2025-05-23' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-05', to: '2022-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
