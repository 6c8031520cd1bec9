/** Outcomes: Ofsted, Blackpool 28 July 2026, 1 February 2023 and 17 January 2019 (ILACS; none overall in 2026). */
import { story } from '../story.ts'

export const blackpool = story({
  url: 'https://www.cypnow.co.uk/content/news/blackpool-wins-three-top-grades-in-inspection-without-a-headline',
  byline: 'Robin Sample',
  published: '2026-07-28',
  people: {
    director: { name: 'Araminta Foxley', role: "director of children's services", council: 'E06000009' },
    leaver: { name: 'Kit Merriweather', role: 'care leaver', council: null },
  },
  headline: '[[council E06000009|Blackpool]] wins three top grades in inspection without a headline',
  standfirst: `
    Leaders of children’s services at [[council E06000009|Blackpool Council]] have been rated
    "[[rating outstanding leadership current E06000009|outstanding]]", in one of the first reports that give no grade
    for overall effectiveness.`,
  caption: 'Blackpool Council was rated "requires improvement" in its last inspection. Picture: The Specimen',
  body: `
    Ofsted stopped giving councils an overall grade in [[date 2026-04|April]]. Four judgements are left under
    [[framework ILACS|ILACS]].

    The experiences and progress of children in care were judged to be
    "[[rating outstanding children-in-care current E06000009|outstanding]]", as were those of care leavers. Help and
    protection was rated "[[rating good help-and-protection current E06000009|good]]".

    The council had been rated
    “[[rating requires-improvement overall-effectiveness previous E06000009|requires improvement to be good]]” overall in
    [[date 2022-12|December 2022]], and
    “[[rating inadequate overall-effectiveness previous E06000009|inadequate]]” four years earlier.

    [[quote direct 1 ofsted|"Children who live in care describe adults who turn up,"]] the report of
    [[date 2026-06|June]]’s inspection says. [[quote direct 1 ofsted|"That is not said everywhere."]]

    It warns that [[quote partial 2 ofsted|"a rise in referrals will test these gains"]], and notes outstanding
    repairs to a family centre.

    [[person director|Araminta Foxley]], director of children’s services, said the town had
    [[quote partial 3 director|"stopped apologising for itself"]].

    [[quote direct 4 director|"Without one big word on the front page, people will have to read the report,"]] she
    said. [[quote direct 4 director|“I hope that they do.”]]

    [[person leaver|Kit Merriweather]], a care leaver who sits on the council's panel, told CYP Now:
    [[quote direct 5 leaver|"When I was 12, nobody asked me anything.]]

    [[quote direct 5 leaver|"Now they ask me first, and then they do it."]]

    Inspectors spent two weeks in the town. They read letters that care leavers had written to the younger children who
    came after them, and sat in on a court hearing and a football training session.

    They ask the council to look again at how quickly it responds at weekends, and to make sure that children who are
    educated at home are seen.

    The number of children in care in the town has fallen for three years in a row, though it is still among the highest
    in the country for its size.

    A spokesperson for Ofsted said the change had made reports
    [[quote partial 6 ofsted|"harder to misuse"]].`,
  related: ['Councils ask what comes after the single grade'],
  inspections: [
    {
      council: 'E06000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-06', to: '2026-06' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-12', to: '2022-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
    },
  ],
})
