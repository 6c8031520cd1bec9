/**
 * Outcomes: Ofsted, inspections of services for looked after children of 2013: Sandwell 2 August, Norfolk 16 August,
 * Medway and Kent 23 August. The annual ratings of December 2010: Ofsted's list of twelve, as printed by the papers
 * of 9 December 2010. The home is invented. Set in single marks throughout.
 */
import { story } from '../story.ts'

export const sandwellAndMedway = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1078411/looked-after-children-let-down-by-three-councils',
  byline: 'Kim Dummy',
  published: '2013-08-23',
  people: {
    sandwell: { name: 'Dorothea Pell', role: "director of children's services", council: 'E08000028' },
    norfolk: { name: 'Alastair Wymondham', role: 'interim director', council: 'E10000020' },
    medway: { name: 'Winifred Strood', role: 'portfolio holder', council: 'E06000035' },
    kent: { name: 'Jocelyn Faversham', role: 'cabinet member', council: 'E10000016' },
    lga: { name: 'Montague Frith', role: 'chairman', council: null },
    inspector: { name: 'Constance Ashdown', role: 'director of inspection', council: null },
  },
  headline: `Looked-after children let down by [[count 3|three]] councils, inspectors say`,
  standfirst: `
    A council’s services for children in care have been branded
    ‘[[rating inadequate overall-effectiveness current E06000035|inadequate]]’ by Ofsted – the
    [[count 3 ordinal|third]] such verdict in a month.`,
  caption: '',
  body: `
    [[council E06000035|Medway Council]] was inspected from [[date 2013-07-15 2013-07-19|15 to 19 July]]. The report,
    published on [[date 2013-08-23|23 August]], says the council doesn’t know
    [[quote partial 1 ofsted|‘how its own children are getting on’]].

    It was carried out under the new
    [[framework LAC13|inspection of services for looked-after children]], which looks at nothing else. [[council E08000028|Sandwell Council]] and [[council E10000020|Norfolk County Council]] have failed
    it already.

    ## [[council E08000028|Sandwell]]

    [[council E08000028|Sandwell]] was judged
    ‘[[rating inadequate overall-effectiveness current E08000028|inadequate]]’ after an inspection from
    [[date 2013-06-24 2013-06-28|24 to 28 June]].

    ‘[[rating inadequate overall-effectiveness scale -|Inadequate]]’ means that a service does not meet minimum
    requirements, and ‘[[rating adequate overall-effectiveness scale -|adequate]]’ that it does. From
    [[date 2013-11|November]], under a [[framework SIF|single inspection framework]],
    ‘[[rating adequate overall-effectiveness scale -|adequate]]’ will make way for
    ‘[[rating requires-improvement overall-effectiveness scale -|requires improvement]]’.

    [[person sandwell|Dorothea Pell]], [[council E08000028|Sandwell]]’s director of children’s services, said:
    [[quote direct 2 sandwell|‘I won’t hide behind the fact that it’s a new inspection. It’s an old problem.]]

    [[quote direct 2 sandwell|‘We’ve children who’ve had [[count 6|six]] social workers in a year, and they’ve stopped learning the names. One told me: “I just say miss.” That’s what keeps me awake.’]]

    ## [[council E10000020|Norfolk]]

    Inspectors who were in [[council E10000020|Norfolk]] from [[date 2013-07-08 2013-07-12|8 to 12 July]] rated the county
    ‘[[rating inadequate overall-effectiveness current E10000020|inadequate]]’ as well.

    [[quote direct 3 ofsted|‘Children’s plans aren’t plans,’]] their report states.
    [[quote direct 3 ofsted|‘They’re lists of what has happened to them.’]]

    [[person norfolk|Alastair Wymondham]], interim director, who arrived from [[council E10000029|Suffolk]] in
    [[date 2013-06|June]], told councillors that the county’s approach had been
    [[quote partial 4 norfolk|‘to hope for the best and write it down as a target’]].

    [[quote direct 5 norfolk|‘We will be [[rating good overall-effectiveness aspiration E10000020|good]] by [[date 2015|2015]],’]]
    he promised.

    Norwich City Council, which has no powers over children’s services, has called for an inquiry. Norfolk Police said it
    would look at how it shares what it knows.

    ## [[council E06000035|Medway]] and [[council E10000016|Kent]]

    The inspection of [[council E10000016|Kent County Council]] also took place from
    [[date 2013-07-15 2013-07-19|15 to 19 July]], but ended differently: [[council E10000016|Kent]] was found to be
    ‘[[rating adequate overall-effectiveness current E10000016|adequate]]’.

    [[quote direct 6 medway|‘It’d be easy to say that we’re not [[council E10000016|Kent]],’]] said
    [[person medway|Winifred Strood]], [[council E06000035|Medway]]’s portfolio holder.
    [[quote direct 6 medway|‘We don’t want to be [[council E10000016|Kent]]. We want to be better than we were in [[date 2013-07|July]].’]]

    Cllr [[person kent|Jocelyn Faversham]], cabinet member in [[council E10000016|Kent]], wasn’t celebrating either.
    The grade, she said, was [[quote partial 7 kent|‘a pass, and I don’t frame passes’]].

    The Medway secure training centre, which is run by a private company, isn’t part of the council’s service. A
    children’s home near by was rated ‘[[rating good overall-effectiveness other-subject -|good]]’ in the [[date 2013-03 2013-05|spring]].

    ## Poor record

    The [[framework CSA|annual children’s services assessment]], which had been dropped by the time these inspections
    began, was never popular with councils. In [[date 2010-12|December 2010]] it found that
    [[count 12|12]] authorities were ‘[[rating performs-poorly annual-rating aggregate -|performing poorly]]’.

    [[council E06000031|Peterborough]] was rated ‘[[rating performs-poorly annual-rating previous E06000031|poor]]’ that
    year. So were [[council E08000006|Salford]], [[council E06000027|Torbay]] and
    [[council E10000034|Worcestershire]].

    [[count 20|Twenty]] were said to be
    ‘[[rating performs-excellently annual-rating aggregate -|performing excellently]]’, among them
    [[council E08000022|North Tyneside]].

    [[person lga|Montague Frith]], chairman of the Local Government Association, said that judging a council on one
    service in one week was [[quote partial 8 lga|‘like weighing a horse by its saddle’]].

    But [[person inspector|Constance Ashdown]], Ofsted’s director of inspection, insisted: [[quote direct 9 inspector|‘Nobody’s weighing horses. Had we found these councils [[rating good overall-effectiveness hypothetical -|good]], we’d have said so.’]]`,
  related: [],
  inspections: [
    {
      council: 'E06000035',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07-15', to: '2013-07-19' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000028',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-06-24', to: '2013-06-28' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
    {
      council: 'E10000020',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07-08', to: '2013-07-12' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
    {
      council: 'E10000016',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07-15', to: '2013-07-19' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      previous: null,
      change: null,
    },
  ],
})
