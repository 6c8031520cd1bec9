/**
 * Outcomes: Ofsted, Peterborough 30 January 2024 and 6 August 2018, Cambridgeshire 18 February 2019 (ILACS); Cambridgeshire
 * 8 August 2014 (SIF).
 */
import { story } from '../story.ts'

export const peterboroughSplitLgc = story({
  url: 'https://www.lgcplus.com/services/children/split-from-county-blamed-for-citys-inadequate-rating/7067714.article',
  byline: 'Jo Placeholder',
  published: '2024-02-08',
  people: {
    dcs: {
      name: 'Winifred Orton',
      role: 'executive director of children and young people’s services',
      council: 'E06000031',
    },
    lead: { name: 'Bilal Werrington', role: 'council leader', council: 'E06000031' },
    opp: { name: 'Candida Fletton', role: 'leader of the opposition', council: 'E06000031' },
    cam: { name: 'Ralph Wimpole', role: 'chief executive', council: 'E10000003' },
  },
  headline: `Split from county blamed for city’s ‘[[rating inadequate overall-effectiveness current
    E06000031|inadequate]]’ rating`,
  standfirst: `
    The leader of [[council E06000031|Peterborough City Council]] has said sharing a children’s services team with
    [[council E10000003|Cambridgeshire CC]] left it [[quote partial 1 lead|“with half of everything and all of
    nothing”]]`,
  caption: 'Peterborough ended the arrangement last year. Picture: The Specimen',
  body: `
    [[person lead|Bilal Werrington]] was speaking at a meeting of the cabinet on [[date 2024-02-05|Monday]], the first since Ofsted downgraded the city’s services.

    Inspectors who visited between [[date 2023-11-27 2023-12-08|27 November and 8 December]] judged
    [[council E06000031|Peterborough]] to be
    [[rating inadequate overall-effectiveness current E06000031|inadequate]] overall and for the experiences and progress
    of care leavers, and said every other area
    [[rating requires-improvement help-and-protection current E06000031|requires improvement]]. The city had been rated
    [[rating good overall-effectiveness previous E06000031|good]] in [[date 2018|2018]], shortly before it began to share
    directors, managers and some teams with its neighbour.

    The arrangement was unwound during [[date 2023|2023]].

    Ofsted’s report says that [[quote partial 2 ofsted|“the disaggregation of services was not planned well
    enough”]] and that [[count 46|46]] care leavers had had no allocated worker.

    Care leavers have been a judgement of their own in the [[framework ILACS|ILACS]] framework since
    [[date 2023-01|January 2023]], and a director in the east of England told LGC that several councils in the region,
    [[council E06000032|Luton]] and [[council E06000034|Thurrock]] among them, had looked hard at the report. None of them, the director said, would assume that being [[rating good overall-effectiveness hypothetical -|good]] overall could make up for being [[rating inadequate care-leavers hypothetical -|inadequate]] there.

    Mr Werrington said: [[quote direct 3 lead|“I don’t want anybody to think that we’re passing the buck. But for five
    years our director spent two days a week in another building.]]

    [[quote direct 3 lead|“We’ve put in [[money 4100000|£4.1m]] and we will be back to
    [[rating good overall-effectiveness aspiration E06000031|good]].”]]

    He was challenged by the leader of the opposition, [[person opp|Candida Fletton]], who said councillors had been told
    as late as [[date 2023-10|October]] that the worst that could happen was
    “[[rating requires-improvement overall-effectiveness hypothetical E06000031|requires improvement]]”.

    [[quote direct 4 opp|“If the cabinet didn’t know, it should have, and if it did then it ought to have told us,”]] she
    said.

    [[person dcs|Winifred Orton]], executive director of children and young people’s services, who joined from
    [[council E10000020|Norfolk CC]] in [[date 2023-06|June]], told the meeting that a
    [[visit focused-visit|focused visit]] in [[date 2022|2022]] had raised the same concerns over young adults.

    [[council E10000003|Cambridgeshire]], which
    [[rating requires-improvement overall-effectiveness current E10000003|requires improvement]], is expecting
    inspectors within weeks. It had been
    [[rating good overall-effectiveness previous E10000003|good]] until [[date 2019|2019]].

    [[person cam|Ralph Wimpole]], the county’s chief executive, said in a statement: [[quote direct 5 cam|“Both councils
    benefited from working together and both agreed to stop. We wish our colleagues in
    [[council E06000031|Peterborough]] well.”]]

    A spokesperson for the Department for Education said: [[quote direct 6 Department for Education|“An improvement adviser
    has been appointed, and we will not hesitate to go further if progress stalls.”]]

    Adult social care, which the [[count 2|two]] authorities also shared, has not been inspected. In its pilots the
    Care Quality Commission has rated [[count 5|five]] councils, [[count 4|four]] of them
    “[[rating good overall-effectiveness other-subject -|good]]”.`,
  related: ['Peterborough appoints permanent chief executive', 'Cambridgeshire to rebuild children’s team'],
  inspections: [
    {
      council: 'E06000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-11-27', to: '2023-12-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
