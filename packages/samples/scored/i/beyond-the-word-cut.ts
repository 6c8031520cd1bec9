/** A comment piece that reports no inspection; Suffolk 21 August 2024 and 21 May 2019 (ILACS) in passing. Cut by a wall. */
import { story } from '../../story.ts'

export const beyondTheWordCut = story({
  url: 'https://www.themj.co.uk/Beyond-the-single-word/215206',
  byline: 'Miriam Oakhurst',
  published: '2024-09-10',
  people: {
    mir: { name: 'Miriam Oakhurst', role: null, council: null },
    chi: { name: 'Geoffrey Lund', role: 'chief inspector', council: null },
    dir: { name: 'Sue Amory', role: 'director', council: 'E10000029' },
  },
  headline: 'Beyond the single word',
  standfirst:
    'If one-word grades are wrong for schools, they are wrong for children’s services too, argues [[person mir|Miriam Oakhurst]].',
  caption: 'Time for a rethink. Picture: The Specimen',
  body: `
    On [[date 2024-09-02|2 September]] the Government did away with single-word judgements for state schools. No headteacher will have to tell
    parents again that a whole school is ‘[[rating inadequate overall-effectiveness other-subject -|inadequate]]’ or
    ‘[[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]’.

    The move is right, and overdue. So why are directors of children’s services still to be summed up that way?

    I have lived through [[count 5|five]] inspections in [[count 3|three]] councils, under the [[framework SIF|SIF]] and then
    [[framework ILACS|ILACS]]. Each produced a long, careful and mostly fair report. Each was boiled down by the following morning to a word. If
    that word is ‘[[rating inadequate overall-effectiveness hypothetical -|inadequate]]’, good people start to leave by lunchtime.

    After one of them, a colleague read
    out the kindest paragraphs to her staff. It made no difference. [[quote direct 1 -|‘All they heard was that we weren’t
    [[rating good overall-effectiveness negated -|good]],’]] she told me.

    Take [[council E10000029|Suffolk]]. In [[date 2019|2019]] its services were judged to be
    ‘[[rating outstanding overall-effectiveness previous E10000029|outstanding]]’. [[date 2024-08|Last month]] Ofsted found that they
    ‘[[rating requires-improvement overall-effectiveness current E10000029|require improvement to be good]]’, though its work with children in care is
    ‘[[rating good children-in-care current E10000029|good]]’. Did everything there get worse?

    [[quote direct 2 dir|‘Of course it didn’t,’]] says [[person dir|Sue Amory]], a director at [[council E10000029|Suffolk CC]].
    [[quote direct 2 dir|‘But our agency bill doubled before the ink was dry.’]]

    Ofsted’s chief inspector, [[person chi|Geoffrey Lund]], has said he will [[quote partial 3 chi|‘listen to the sector’]]. The [[framework SEND2|area SEND
    inspections]] that he oversees already do without such grades, and nobody says that they are toothless.`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E10000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
