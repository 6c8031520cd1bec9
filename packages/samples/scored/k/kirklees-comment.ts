/**
 * Outcomes: Ofsted, Kirklees 28 August 2024 (ILACS) and before, 2019 (ILACS) and 2016 (SIF); Leeds 2022
 * (ILACS), Bradford January 2023 (ILACS), Calderdale May 2024 (ILACS).
 */
import { story } from '../../story.ts'

export const kirkleesComment = story({
  url: 'https://www.themj.co.uk/three-grades-in-eight-years',
  byline: 'Beatrix Lockwood, chief executive of Kirklees Council',
  published: '2024-09-12',
  people: {
    may: { name: 'Shabnam Mayet', role: 'lead member', council: 'E08000034' },
    oro: { name: 'Declan O’Rourke', role: 'commissioner', council: null },
    hes: { name: 'Wilf Hesketh', role: 'service director', council: 'E08000034' },
  },
  headline: `
    Three grades in eight years`,
  standfirst: `
    [[council E08000034|Kirklees]] has climbed from [[rating inadequate overall-effectiveness previous
    E08000034|inadequate]] to [[rating good overall-effectiveness current E08000034|good]]. Its chief executive says
    that there was no plan as clever as it now looks.`,
  caption: 'Huddersfield town hall',
  body: `
    In [[date 2016-11|November 2016]] I sat in a committee room in Huddersfield and listened to an inspector read
    out the word ‘[[rating inadequate help-and-protection previous E08000034|inadequate]]’ three times: for the way
    we protected children, for the way we looked after them, and for the way we were led. I was then a middle
    manager. I remember that nobody took notes.

    [[date 2024-08|Last month]] Ofsted rated [[council E08000034|Kirklees]] ‘[[rating good overall-effectiveness
    current E08000034|good]]’. Our work with care leavers still [[rating requires-improvement care-leavers current
    E08000034|requires improvement]], which I shall come to. But leadership, help and protection, and children in
    care are [[rating good leadership current E08000034|good]], and I have been asked by several colleagues how it
    was done.

    I wish I had a better answer. The truth is that most of what we did in the first three years was borrowed.
    [[council E08000035|Leeds]] lent us its director and then its method, and it is no accident that the city next
    door to us is ‘[[rating outstanding overall-effectiveness current E08000035|outstanding]]’. When inspectors came
    back in [[date 2019-06|June 2019]] we had earned a ‘[[rating requires-improvement overall-effectiveness previous
    E08000034|requires improvement]]’, and I think that half of it belonged to [[council E08000035|Leeds]].

    [[person oro|Declan O’Rourke]], the commissioner the Government sent, put it to me like this: [[quote direct 1
    oro|‘You have learnt to copy out the answer. Now you need to learn why it is right.’]] It stung, because it was
    so.

    The second half took longer and was duller. We closed [[count 2|two]] of our own homes and opened [[count
    5|five]] smaller ones. We stopped hiring through agencies, which cost [[money 3100000|£3.1m]] in a year and now
    costs less than a third of that. We asked every councillor to spend a day at the front door.

    [[person may|Shabnam Mayet]], our lead member, did nine such days. [[quote direct 2 may|‘I used to read
    performance reports,’]] she says. [[quote direct 2 may|‘Now I read the faces of the people who wrote them.’]]

    People outside the region tend to lump us with [[council E08000032|Bradford]], which was found ‘[[rating
    inadequate overall-effectiveness current E08000032|inadequate]]’ for a [[count 2 ordinal|second]] time in [[date
    2023-01|January 2023]] and now has a trust. I would ask them to be slower to judge. Neighbours that do well, and
    [[council E08000033|Calderdale]] is [[rating good overall-effectiveness current E08000033|good]], do so by
    standing on people who came before. There is luck in who is in the chair when the telephone rings.

    And so to care leavers. Our service director, [[person hes|Wilf Hesketh]], has the inspectors’ sentence pinned
    above his desk: [[quote direct 3 ofsted|‘Too many young people in [[council E08000034|Kirklees]] are offered
    what is available rather than what they need.’]] He says that it is the fairest thing anybody has written about
    us, and the most annoying.

    We are, of course, told that we must now aim to be [[rating outstanding overall-effectiveness aspiration
    E08000034|outstanding]]. I would like that. I would settle for being [[rating good overall-effectiveness
    aspiration E08000034|good]] on the next occasion too, since I have seen how many councils touch that grade and
    then let go of it.

    If there is a lesson, it is that an [[rating inadequate overall-effectiveness scale -|inadequate]] authority
    needs to be dull for long enough to be interesting. Nobody gives a prize for that. Inspectors, to be fair to
    them, notice.`,
  related: [],
  inspections: [
    {
      council: 'E08000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-06', to: '2019-06' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000033',
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
