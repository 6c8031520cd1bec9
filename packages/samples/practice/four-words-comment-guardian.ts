/** Outcomes: Ofsted, Bradford and Trafford 31 January, Blackpool 1 February, Lancashire 26 January 2023 (ILACS); their ones of before; Bristol's of 2014 (SIF). */
import { story } from '../story.ts'

export const fourWordsCommentGuardian = story({
  url: 'https://www.theguardian.com/commentisfree/2023/feb/03/ofsted-four-words-children-in-care-deserve-more',
  byline: 'Robin Sample',
  published: '2023-02-03',
  people: {
    friend: { name: 'Bernadette Lowe', role: 'team manager', council: 'E08000032' },
    lanc: { name: 'Roderick Garstang', role: 'cabinet member for children', council: 'E10000017' },
    chief: { name: 'Lucinda Farrow', role: 'national director for social care', council: null },
    lad: { name: 'Kyle Bispham', role: null, council: null },
  },
  headline: `I ran a children’s social work team. Four words never told me how good we were`,
  standfirst: `
    As [[council E08000032|Bradford]] is failed again and [[council E06000009|Blackpool]] escapes, it is time to ask what
    Ofsted’s grades are for`,
  caption: 'Bradford city hall. Photograph: The Specimen',
  body: `
    The email came at 9.32 on [[date 2023-01-31|Tuesday]] morning. An old friend, [[person friend|Bernadette Lowe]], is a team
    manager in [[council E08000032|Bradford]], and it had the report attached and one line of her own:
    [[quote direct 1 friend|“We knew, but it still knocks the wind out of you.”]]

    What she knew was that [[council E08000032|Bradford council]]’s services for children had been rated
    [[rating inadequate overall-effectiveness current E08000032|inadequate]] in every category. It was
    [[rating inadequate overall-effectiveness previous E08000032|inadequate]] in [[date 2018|2018]], too. In
    [[date 2023-04|April]] a trust will take the work off its hands.

    On the same day [[council E08000009|Trafford]] moved up, from
    [[rating inadequate overall-effectiveness previous E08000009|inadequate]] to
    [[rating requires-improvement overall-effectiveness current E08000009|requires improvement]], and on [[date 2023-02-01|Wednesday]] so did [[council E06000009|Blackpool]]. In both places you could almost hear the bunting being unfolded.

    And [[date 2023-01-23 2023-01-29|last week]], without much fuss, [[council E10000017|Lancashire]] – a county that had been found
    [[rating inadequate overall-effectiveness previous E10000017|inadequate]] in [[date 2015|2015]] – was judged
    [[rating good overall-effectiveness current E10000017|good]] in all areas.

    I spent 22 years in this trade, the last nine of them running a team of [[count 14|14]] in
    [[council E06000023|Bristol]], and I have lived through [[count 4|four]] inspections. I have never learned
    anything from the grade.

    Here is how it works. There are four words. [[rating outstanding overall-effectiveness scale -|Outstanding]] is for the ones whom everybody visits: I have been to [[council E08000035|Leeds]] twice and to [[council E10000023|North Yorkshire]] in the snow. [[rating good overall-effectiveness scale -|Good]] means that you are left alone.
    [[rating requires-improvement overall-effectiveness scale -|Requires improvement]] is most of us.
    [[rating inadequate overall-effectiveness scale -|Inadequate]] means a commissioner, an exodus and an agency bill.

    The last is the one that does the harm. Once a council is rated
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]], its staff start to leave. In
    [[council E08000032|Bradford]] nearly half of social workers are temporary. In
    [[council E06000009|Blackpool]], I am told, [[count 60|60]] of them left in the year after the
    [[date 2018|2018]] verdict.

    [[person chief|Lucinda Farrow]], Ofsted’s national director for social care, will have none of it.
    [[quote direct 2 chief|“Weak services came first and the word came second,”]] she told MPs
    in [[date 2022-11|November]]. [[quote direct 2 chief|“I have not met a parent who wanted a longer word.”]]

    It’s a good line. But look at what the reports say. [[council E06000009|Blackpool]]’s work with children in care is
    [[rating good children-in-care-and-care-leavers current E06000009|good]]. [[council E08000009|Trafford]]’s is not,
    nor is anything else there. Both are in the same box. When [[council E06000023|Bristol]] was told that it
    [[rating requires-improvement overall-effectiveness previous E06000023|required improvement]], in
    [[date 2014|2014]], its adoption work was held to be [[rating good adoption previous E06000023|good]] and its service for care leavers [[rating inadequate care-leavers previous E06000023|inadequate]], and you would have had to read page seven to find that out.

    I put this to [[person lanc|Roderick Garstang]], [[council E10000017|Lancashire county council]]’s cabinet member for
    children, expecting him to be too pleased to care. He wasn’t. [[quote direct 3 lanc|“I’d swap the word for the
    paragraph any day,”]] he said. [[quote direct 3 lanc|“The paragraph tells me where to send the money.”]]

    Wales has never done it this way, and nor has Scotland. A council in Gwent gets a letter that can be read in ten
    minutes and argued with for a year. Children’s homes here are graded as well, and I know of one in
    [[council E06000009|Blackpool]] that was [[rating outstanding overall-effectiveness other-subject -|outstanding]] on
    the day that it shut.

    [[person lad|Kyle Bispham]], who is 23 and lived in it, had this to say about inspection:
    [[quote direct 4 lad|“They asked me if I felt safe. I said yeah. They didn’t ask who made it that way.”]]

    Bernadette is staying, by the way. [[quote direct 5 friend|“Somebody has to be here when we get to [[rating good overall-effectiveness aspiration E08000032|good]],”]] she wrote, when I rang to ask and she
    couldn’t talk. [[quote direct 5 friend|“Might as well be me.”]]`,
  related: ['Letters: social work needs time, not targets'],
  inspections: [
    {
      council: 'E08000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000017',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
