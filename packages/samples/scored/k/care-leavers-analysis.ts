/**
 * Outcomes: Ofsted, Harrow 4 March 2025, Knowsley 20 January 2025, Halton 12 July 2024, Cheshire East 16 May
 * 2024, Peterborough 30 January 2024, Milton Keynes 17 December 2024, Windsor and Maidenhead 19 November 2024,
 * Tower Hamlets 13 January 2025 (all ILACS).
 */
import { story } from '../../story.ts'

export const careLeaversAnalysis = story({
  url: 'https://www.cypnow.co.uk/news/article/care-leavers-grade-exposes-councils-blind-spot',
  byline: 'Kim Dummy',
  published: '2025-03-10',
  people: {
    sol: { name: 'Parvin Solanki', role: 'corporate director of people', council: 'E09000015' },
    far: { name: 'Imogen Farrant', role: 'policy manager', council: null },
    ree: { name: 'Jaydon Reece', role: 'care leaver', council: null },
    gro: { name: 'Leontyne Groves', role: 'head of leaving care', council: 'E06000042' },
    ost: { name: 'Malcolm Osterley', role: 'consultant', council: null },
  },
  headline: `
    Care leavers grade exposes councils' blind spot`,
  standfirst: `
    [[council E09000015|Harrow]] is the latest authority to be rated "[[rating inadequate overall-effectiveness
    current E09000015|inadequate]]" because of how it helps young people once they have left care. It will not be
    the last, say experts.`,
  caption: 'A care leaver at home. Picture: The Specimen',
  body: `
    When inspectors spent a week in [[council E09000015|Harrow]] in [[date 2025-01|January]], they found that help
    and protection and support for children in care were both "[[rating good help-and-protection current
    E09000015|good]]".

    They rated the London borough "[[rating inadequate overall-effectiveness current E09000015|inadequate]]" all the
    same.

    The reason was its work with care leavers, which Ofsted has graded on its own since [[date 2023-01|January
    2023]], when it changed the [[framework ILACS|inspection of local authority children's services]] ([[framework
    ILACS|ILACS]]) framework. In [[council E09000015|Harrow]] it was found to be "[[rating inadequate care-leavers
    current E09000015|inadequate]]", while leadership "[[rating requires-improvement leadership current
    E09000015|requires improvement]]". The borough had been "[[rating good overall-effectiveness previous
    E09000015|good]]" in [[date 2020|2020]].

    [[quote direct 1 ofsted|"Too many young adults live in places that the local authority has not visited and could
    not describe,"]] says the report, which was published [[date 2025-03-03 2025-03-09|last week]].

    [[person sol|Parvin Solanki]], [[council E09000015|Harrow]]'s corporate director of people, says the council has
    [[quote partial 2 sol|"apologised to young people in person, in a room, and been told what they think of us"]].

    ## Not alone

    [[council E06000031|Peterborough]] and [[council E06000049|Cheshire East]] were both graded "[[rating inadequate
    overall-effectiveness current -|inadequate]]" [[date 2024|last year]], although inspectors thought that child
    protection, leadership and services for children in care no worse than "[[rating requires-improvement
    help-and-protection current -|requires improvement]]" in either place. Only their support for care leavers got
    the [[rating inadequate care-leavers current -|lowest grade]].

    [[council E08000011|Knowsley]], in [[date 2025-01|January]], and [[council E06000006|Halton]], [[date
    2024-07|last July]], were also "[[rating inadequate care-leavers current -|inadequate]]" for care leavers, among
    other failings.

    CYP Now has looked at all [[count 102|102]] reports published since the change. In [[count 9|nine]] of them
    support for care leavers was "[[rating inadequate care-leavers aggregate -|inadequate]]" and in more than a
    third it was "[[rating requires-improvement care-leavers aggregate -|requires improvement]]" – a worse record
    than that of any other area.

    [[quote direct 3 far|"For years this was a paragraph at the end of somebody else's judgement,"]] says [[person
    far|Imogen Farrant]], policy manager at the charity Door on the Latch. [[quote direct 3 far|"As long as the
    younger ones were doing well, nobody opened the drawer."]]

    Care leaver [[person ree|Jaydon Reece]], who grew up in foster homes around [[council E06000031|Peterborough]],
    has had [[count 7|seven]] personal advisers since he turned 18.

    [[quote direct 4 ree|"I found out the fourth one had gone when my texts stopped going through,"]] he says.
    [[quote direct 4 ree|"I don't know what grade you give that."]]

    ## What goes right

    Some councils have shone. [[council E06000042|Milton Keynes]], [[council E06000040|Windsor and Maidenhead]] and
    [[council E09000030|Tower Hamlets]] have all been rated "[[rating outstanding care-leavers current
    -|outstanding]]" for care leavers since [[date 2024-11|November]].

    [[person gro|Leontyne Groves]], head of leaving care at [[council E06000042|Milton Keynes City Council]], says
    the trick is to hold few enough cases to notice. [[quote direct 5 gro|"Few enough to know what they had for tea.
    We asked for [[money 400000|£400,000]] to do it and we were given it,"]] she says.

    She adds: [[quote direct 6 gro|"We were told that we could be [[rating outstanding overall-effectiveness
    hypothetical E06000042|outstanding]] overall if everything else caught up."]]

    ## Fair or not?

    Not everybody is happy. Some directors complain that one judgement on young adults, who may refuse every offer
    that is made to them, can drag a whole service down.

    Consultant [[person ost|Malcolm Osterley]], who has advised [[count 12|12]] councils on inspection, disagrees.
    [[quote direct 7 ost|"If you are [[rating inadequate overall-effectiveness hypothetical -|inadequate]] in one of
    the four areas, you have not done the job,"]] he says. [[quote direct 7 ost|"Ask a parent whose eldest has just
    moved out whether they have finished."]]

    From [[date 2026|next year]] the argument may be moot. Ofsted has said that it will stop giving overall grades,
    but has yet to say when.`,
  related: ['Personal advisers: the job nobody trains for'],
  inspections: [
    {
      council: 'E09000015',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-01', to: '2025-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020', to: '2020' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000049',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000042',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000040',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
