/**
 * Outcomes: Ofsted, Medway and Kent 23 August 2013, Norfolk 16 August 2013, Sandwell 2 August 2013 (all inspections of looked
 * after children services); Kent's annual rating of December 2010.
 */
import { story } from '../../story.ts'

export const lookedAfterPair = story({
  url: 'https://www.cypnow.co.uk/content/news/medway-fails-looked-after-children-says-ofsted',
  byline: '',
  published: '2013-08-23',
  people: {
    med: { name: 'Trevor Ashdown', role: 'director of children and adults', council: 'E06000035' },
    ken: { name: 'Lorna Whitbread', role: 'cabinet member for specialist services', council: 'E10000016' },
    cha: { name: 'Hugh Pennifold', role: 'chief executive', council: null },
  },
  headline: '[[council E06000035|Medway]] fails looked-after children, says Ofsted',
  standfirst: `
    Children in care in [[council E06000035|Medway]] are moved too often and listened to too seldom, inspectors have found, while
    services across the border in [[council E10000016|Kent]] are said to be on the mend.`,
  caption: 'Both councils were visited in the same week of July. Picture: The Specimen',
  body: `
    [[council E06000035|Medway Council]]'s services for looked-after children were judged to be
    "[[rating inadequate overall-effectiveness current E06000035|inadequate]]" by Ofsted [[date 2013-08-23|today]], following an
    inspection between [[date 2013-07-15 2013-07-19|15 and 19 July]].

    [[council E10000016|Kent County Council]], which was inspected in the same week, was graded
    "[[rating adequate overall-effectiveness current E10000016|adequate]]".

    Both are among the [[count 1 ordinal|first]] authorities to undergo the new
    [[framework LAC13|inspection of looked after children services]], which was introduced in
    [[date 2013-04|April]] and will itself be replaced in [[date 2013-11|November]].

    In [[council E06000035|Medway]], inspectors were concerned that [[count 38|38]] children had had [[count 3|three]] or more homes
    within a year. [[quote direct 1 ofsted|"Placements are made in haste and ended in haste,"]] their report says.

    [[quote direct 2 med|"We are sorry for this, and we will put it right,"]] said [[person med|Trevor Ashdown]], director of children
    and adults at [[council E06000035|Medway Council]].

    [[quote direct 2 med|"An extra [[money 750000|£750,000]] has been found for fostering, and [[count 14|14]] new social workers start
    with us in [[date 2013-09|September]]."]]

    He pointed out that inspectors had seen nothing to suggest that children were unsafe.

    [[council E10000016|Kent]] was found to be "[[rating performs-poorly annual-rating previous E10000016|performing poorly]]" in Ofsted's
    [[framework CSA|annual children's services assessment]] of [[date 2010|2010]], one of [[count 12|12]] councils to be given the
    [[rating performs-poorly annual-rating aggregate -|lowest rating]] that year.

    Its care leavers now get [[quote partial 3 ofsted|"sound advice from workers whom they trust"]], according to the new report.
    Inspectors added that [[quote partial 4 ofsted|"the pace of change is right, although there is some way to go before services can be
    considered [[rating good overall-effectiveness hypothetical E10000016|good]]"]].

    [[person ken|Lorna Whitbread]], [[council E10000016|Kent]]'s cabinet member for specialist services, said: [[quote direct 5 ken|"This is a
    fair report. [[rating adequate overall-effectiveness current E10000016|Adequate]] isn't a word to celebrate, but [[date 2010|three years ago]] we would
    have settled for it."]]

    Services for looked-after children in [[council E10000020|Norfolk]] were rated
    "[[rating inadequate overall-effectiveness current E10000020|inadequate]]" [[date 2013-08-12 2013-08-18|last week]]. Those in
    [[council E08000028|Sandwell]] were found to be "[[rating inadequate overall-effectiveness current E08000028|inadequate]]" on
    [[date 2013-08-02|2 August]].

    [[person cha|Hugh Pennifold]], chief executive of the charity Care Voices, called the run of poor results
    [[quote partial 6 cha|"a scandal that should be leading the news"]].`,
  related: ['Single inspection framework to begin this autumn'],
  inspections: [
    {
      council: 'E06000035',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07-15', to: '2013-07-19' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E10000016',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07-15', to: '2013-07-19' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E10000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E08000028',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
  ],
})
