/** Outcomes: Ofsted, Reading 28 October 2019 (ILACS) and 5 August 2016 (SIF). In the manner of a local paper. */
import { story } from '../story.ts'

export const readingCompany = story({
  url: 'https://www.cypnow.co.uk/news/article/reading-children-s-services-shake-off-inadequate-rating',
  byline: 'Robin Sample',
  published: '2019-10-28',
  people: {
    lead: { name: 'Minty Caversham', role: 'lead councillor for children', council: 'E06000038' },
    md: { name: 'Oakley Tilehurst', role: 'managing director', council: 'E06000038' },
    un: { name: 'Bernadette Whitley', role: 'union branch secretary', council: null },
  },
  headline:
    "[[council E06000038|READING]] children's services shake off '[[rating inadequate overall-effectiveness previous E06000038|inadequate]]' rating",
  standfirst: `
    [[council E06000038|READING Borough Council]] was celebrating [[date 2019-10-28|today]] after its children's services shook off the
    '[[rating inadequate overall-effectiveness previous E06000038|inadequate]]' tag that they had worn for three
    years.`,
  caption: 'Picture: The Specimen',
  body: `
    Ofsted inspectors, who spent a fortnight in [[date 2019-09|September]] reading case files and talking to
    families, said the town [[rating requires-improvement overall-effectiveness current E06000038|requires
    improvement to be good]] on all four of the counts that make up [[framework ILACS|Ilacs]].

    It was a different story in [[date 2016|2016]], when services were rated
    [[rating inadequate overall-effectiveness previous E06000038|inadequate]].

    Since [[date 2018-12|December last year]] the services have been in the hands of [[council E06000038|Brighter
    Futures for Children]], a company that the council owns.

    [[quote direct 1 ofsted|"Reading the files from [[date 2017|two years ago]] alongside today's is like reading about two
    places,"]] the inspectors wrote.

    [[person md|Oakley Tilehurst]], managing director of [[council E06000038|Brighter Futures for Children]], said:
    [[quote direct 2 md|"We said we'd be out of
    '[[rating inadequate overall-effectiveness previous E06000038|inadequate]]' by [[date 2019-12-25|Christmas]], and Christmas has come
    early.]]

    [[quote direct 2 md|"We want to be '[[rating good overall-effectiveness aspiration E06000038|good]]' by
    [[date 2022|2022]], and not only good for [[council E06000038|Reading]]."]]

    [[person lead|Minty Caversham]], the council's lead councillor for children, added: [[quote direct 3 lead|"Anyone
    who still thinks nothing works in this town should do some reading."]]

    But union branch secretary [[person un|Bernadette Whitley]] said that workers in [[council E06000038|Reading]]
    were [[quote partial 4 un|"running to stand still"]], with pay better down the road in
    [[council E06000041|Wokingham]] and [[council E06000039|Slough]].

    [[quote direct 5 un|"You can't slough off experience like that and not feel it,"]] said Ms Whitley.

    The [[money 1850000|£1.85m]] retention scheme will be voted on by the council's committee [[date 2019-11|next month]]. Reading
    FC's community trust and the University of Reading have both offered free places on courses.`,
  related: [],

  inspections: [
    {
      council: 'E06000038',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-09', to: '2019-09' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
