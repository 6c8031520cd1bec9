/**
 * Outcomes: Ofsted, South Tyneside 4 August 2026, 10 May 2023 and 24 November 2017, Sunderland 11 March 2025,
 * North Tyneside 13 January 2025.
 */
import { story } from '../../story.ts'

export const southTynesideBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/c0jx7q2ynveo',
  byline: '',
  published: '2026-08-04',
  people: {
    dcs: { name: 'Philippa Garside', role: "director of children's services", council: 'E08000023' },
    ld: { name: 'Duncan Rowell', role: 'council leader', council: 'E08000023' },
    kid: { name: 'Aaliyah Hope', role: null, council: null },
    com: { name: 'Gerard Whitlock', role: 'commissioner', council: null },
  },
  headline: "[[quote partial 4 dcs|'Lost our way']] council wins Ofsted praise",
  standfirst: '',
  caption: 'South Shields Town Hall',
  body: `
    A council whose children's services were condemned [[date 2023|three years ago]] now gives young people who
    leave care [[rating outstanding care-leavers current E08000023|outstanding]] support, inspectors have said.

    Ofsted found that [[council E08000023|South Tyneside Council]] had made [[quote partial 1
    ofsted|"exceptional progress"]] since [[date 2023-05|May 2023]], when it was rated [[rating inadequate
    overall-effectiveness previous E08000023|inadequate]] overall and for its leadership.

    In a report published [[date 2026-08-04|on Tuesday]] it said leaders were now [[rating good leadership
    current E08000023|good]], as were the help and protection that families get and the experiences of children
    in care.

    Councils have not been given an overall grade since [[date 2026-04|April]].

    [[count 6|Six]] inspectors were in the borough from [[date 2026-06-15 2026-06-26|15 to 26 June]]. They spoke
    to [[count 48|48]] young people.

    [[quote direct 2 ofsted|"Care leavers told us that their personal advisers remember birthdays, court dates
    and driving tests,"]] they wrote.

    [[person kid|Aaliyah Hope]], 22, is one of them. She moved nine times before she was 16.

    [[quote direct 3 kid|"I was going to leave [[date 2025|last year]] and never come back,"]] she said. [[quote
    direct 3 kid|"Then they offered me a flat with a lock that worked, and a job in the office where they keep
    the files on people like me."]]

    [[person dcs|Philippa Garside]], the council's director of children's services, said: [[quote direct 4
    dcs|"We lost our way. There is no other way to say it.]]

    [[quote direct 4 dcs|"We had been rated [[rating good overall-effectiveness previous E08000023|good]] in
    [[date 2017|2017]] and we thought it would look after itself."]]

    ## Empty desks

    The earlier inspection took so long that it had to be done in two parts. The director and the chief
    executive left soon afterwards.

    At one point [[count 31|31]] of [[count 90|90]] social work posts were vacant. Ofsted said there were now
    [[count 4|four]].

    [[person com|Gerard Whitlock]], the commissioner sent by the government, told the BBC he expected to be
    [[quote partial 5 com|"out of a job by [[date 2026-12-25|Christmas]]"]].

    The leader of the council, [[person ld|Duncan Rowell]], said there had been help from [[council
    E08000024|Sunderland]] and [[council E08000022|North Tyneside]], both rated [[rating outstanding
    overall-effectiveness current -|outstanding]] before the change in the rules.

    [[quote direct 6 ld|"They never once made us feel small,"]] he said.

    He added: [[quote direct 7 ld|"There is no part of what we do in [[council E08000023|South Tyneside]] that
    anybody could call [[rating inadequate overall-effectiveness negated E08000023|inadequate]] now."]]

    Ofsted has asked [[council E08000023|South Tyneside]] to improve the way it records decisions, and the speed
    at which children are assessed by dentists.`,
  related: [],
  inspections: [
    {
      council: 'E08000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-06-15', to: '2026-06-26' },
      judgements: [
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-05', to: '2023-05' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000022',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
