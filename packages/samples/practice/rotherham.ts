/**
 * Outcomes: Ofsted, Rotherham 16 December 2025 and 12 August 2022 (ILACS), 29 January 2018 and 19 November 2014
 * (SIF); Barnsley 27 October 2023, Sheffield 3 November 2023, Doncaster 18 March 2025 and 8 April 2022 (ILACS).
 * Rotherham's grades of 2009, 2010 and 2012: House of Commons, Communities and Local Government Committee, March
 * 2015. Sheffield was told of a better grade before its report of February 2014 came out. The homes are invented.
 */
import { story } from '../story.ts'

export const rotherham = story({
  url: 'https://www.cypnow.co.uk/news/article/rotherham-s-long-road-to-the-top-grade',
  byline: 'Jo Placeholder and Robin Sample',
  published: '2025-12-16',
  people: {
    director: {
      name: 'Philippa Daltrey-Moss',
      role: "strategic director of children's services",
      council: 'E08000018',
    },
    leader: { name: 'Cuthbert Ormerod', role: 'council leader', council: 'E08000018' },
    helper: { name: 'Aurelia Stainforth', role: null, council: null },
    worker: { name: 'Denzil Bolton', role: 'social worker', council: 'E08000018' },
    sheffield: {
      name: 'Henrietta Vickers',
      role: "director of children's services",
      council: 'E08000039',
    },
  },
  headline:
    'How [[council E08000018|Rotherham]] went from ‘[[rating performs-poorly annual-rating previous E08000018|poor]]’ to ‘[[rating outstanding overall-effectiveness current E08000018|outstanding]]’',
  standfirst: `
    It was once the best-known failure in the country. Now the South Yorkshire borough has been given an
    “[[rating outstanding overall-effectiveness current E08000018|outstanding]]” grade for its children’s services.`,
  caption: 'Rotherham was rated "inadequate" in 2014 and "good" in 2022. Picture: The Specimen',
  body: `
    On the last day of the inspection, staff at [[council E08000018|Rotherham Metropolitan Borough Council]] were asked to
    come down to the canteen. Nobody, says social worker [[person worker|Denzil Bolton]], expected good news.

    [[quote direct 1 worker|“I had my bag on my shoulder,”]] Bolton says.
    [[quote direct 1 worker|“I have learned to stand near the door.”]]

    Inspectors, who were there from [[date 2025-11-03 2025-11-07|3 to 7 November]] under
    [[framework ILACS|ILACS]], have rated the council
    “[[rating outstanding overall-effectiveness current E08000018|outstanding]]” overall, for leadership and for help and
    protection. Services for children in care are “[[rating outstanding children-in-care current E08000018|outstanding]]”
    and support for care leavers is “[[rating good care-leavers current E08000018|good]]”.

    [[quote direct 2 ofsted|“Leaders know where the weak places are,”]] the report says,
    [[quote direct 2 ofsted|“and they go and stand in them.”]]

    [[council E08000018|Rotherham]] was rated “[[rating good overall-effectiveness previous E08000018|good]]” in
    [[date 2022|2022]].

    ## ‘A borough that looked away’

    The way up was long. In [[date 2009-12|December 2009]] Ofsted’s [[framework CSA|annual ratings]] put
    [[council E08000018|Rotherham]], along with [[council E08000035|Leeds]], [[council E06000007|Warrington]] and
    [[council E06000041|Wokingham]], among the [[count 9|nine]] authorities whose services were
    “[[rating performs-poorly annual-rating previous E08000018|poor]]”. Ministers issued an improvement notice, which they
    lifted in [[date 2011-01|January 2011]].

    In between, safeguarding in the borough was judged to be
    “[[rating adequate safeguarding previous E08000018|adequate]]” in [[date 2010-07|July 2010]], and so was its capacity
    for improvement. A [[framework CP|child protection inspection]] in [[date 2012-08|August 2012]] also ended with the
    word “[[rating adequate overall-effectiveness previous E08000018|adequate]]”.

    Then came the scandal. Under the tougher [[framework SIF|single inspection framework]], the council was rated
    “[[rating inadequate overall-effectiveness previous E08000018|inadequate]]” in [[date 2014-11|November 2014]], and
    commissioners were sent in a few months later.

    [[person helper|Aurelia Stainforth]], who worked for them, remembers an empty whiteboard.

    [[quote direct 3 helper|“They were not wicked people,”]] she says.
    [[quote direct 3 helper|“They had been told for years that it was good enough, and ‘good enough’ is where children fall through.”]]

    By the [[visit re-inspection|re-inspection]] of [[date 2017-11|November 2017]],
    [[council E08000018|Rotherham]] was no longer
    “[[rating inadequate overall-effectiveness negated E08000018|inadequate]]”. It was
    “[[rating good overall-effectiveness previous E08000018|good]]”.

    ## ‘Ask again on Friday’

    [[person director|Philippa Daltrey-Moss]], strategic director of children’s services, came to the borough from
    [[council E08000035|Leeds City Council]] in [[date 2021|2021]]. She says the credit belongs to
    [[quote partial 4 director|“people who never gave an interview in their lives”]].

    Each team meets on Monday to say what it fears most.

    [[quote direct 5 director|“If the fear is the same on Friday, I get a phone call,”]] Daltrey-Moss explains.
    [[quote direct 5 director|“I have had calls at midnight. I am glad of every one.]]

    [[quote direct 5 director|“We stopped looking away. You cannot do that once and tick it off.”]]

    Council leader [[person leader|Cuthbert Ormerod]] is careful with the new word.

    [[quote direct 6 leader|“Had they called us [[rating outstanding overall-effectiveness hypothetical E08000018|outstanding]] [[date 2020|five years ago]], I’d have asked for a recount,”]]
    he says.

    He points out that, while the borough’s newest children’s home is rated
    “[[rating outstanding overall-effectiveness other-subject -|outstanding]]”, another was found to be
    “[[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]” in the [[date 2025-03 2025-05|spring]], and that
    the families who were let down are [[quote partial 7 leader|“still our neighbours, and still waiting for some answers”]].

    ## Next door

    All [[count 4|four]] councils in South Yorkshire have now left their troubles behind.
    [[council E08000038|Barnsley]] and [[council E08000039|Sheffield]] are both rated
    “[[rating good overall-effectiveness current -|good]]”, after inspections in [[date 2023-09|September 2023]].
    [[council E08000017|Doncaster]], inspected [[date 2025-01|this January]], climbed from
    “[[rating requires-improvement overall-effectiveness previous E08000017|requires improvement]]” to
    “[[rating good overall-effectiveness current E08000017|good]]”; the
    [[council E08000017|Doncaster Children’s Services Trust]], set up on the orders of ministers in
    [[date 2014-10|October 2014]], has gone.

    [[council E08000039|Sheffield]] knows how thin the line can be. In [[date 2014|2014]] it was first told that it had
    been rated “[[rating good overall-effectiveness superseded E08000039|good]]”, only for the final report to fall a
    grade short.

    [[quote direct 8 sheffield|“We had ordered the cake,”]] recalls [[person sheffield|Henrietta Vickers]],
    [[council E08000039|Sheffield City Council]]’s director of children’s services.
    [[quote direct 8 sheffield|“These days I read to the last page first.”]]

    Researchers at the University of Sheffield are to study what changed. South Yorkshire Police, too, has been asked to
    open its files.

    A spokesman for Ofsted said that a report [[quote partial 9 ofsted|“describes a week, not a decade”]].`,
  related: [],
  inspections: [
    {
      council: 'E08000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11-03', to: '2025-11-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E08000038',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-09', to: '2023-09' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000039',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-09', to: '2023-09' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000017',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-01', to: '2025-01' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
  ],
})
