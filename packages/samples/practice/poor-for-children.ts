/** Outcomes: Ofsted, annual ratings of 9 December 2010 and 9 December 2009, and Surrey of October 2010 (SLAC), as news pages of the day give them. */
import { story } from '../story.ts'

export const poorForChildren = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1049127/ofsted-names-councils-that-perform-poorly-for-children',
  byline: 'Robin Sample',
  published: '2010-12-09',
  people: {
    ken: { name: 'Osbert Lanyon', role: 'cabinet member for children', council: 'E10000016' },
    bir: { name: 'Delphine Garrowby', role: 'strategic director for children', council: 'E08000025' },
    lds: { name: 'Winifred Sotheby', role: "director of children's services", council: 'E08000035' },
    union: { name: 'Jago Trelawne-Hart', role: null, council: null },
    sry: { name: 'Cosmo Hepplewhite', role: 'deputy leader', council: 'E10000030' },
  },
  headline:
    "Ofsted names councils that perform '[[rating performs-poorly annual-rating aggregate -|poorly]]' for children",
  standfirst: `
    As many as [[count 12|12]] councils have been rated
    "[[rating performs-poorly annual-rating aggregate -|poor]]" in Ofsted's [[framework CSA|annual children's
    services assessments]], among them [[council E08000025|Birmingham]] and [[council E10000016|Kent]].`,
  caption: 'The ratings take in schools, childcare and social care. Picture: The Specimen',
  body: `
    [[council E08000025|Birmingham]], [[council E08000017|Doncaster]], [[council E10000012|Essex]] and
    [[council E08000035|Leeds]] were found to be
    "[[rating performs-poorly annual-rating current -|performing poorly]]".

    [[council E10000016|Kent]], [[council E08000006|Salford]] and [[council E08000028|Sandwell]] were rated
    "[[rating performs-poorly annual-rating current -|poor]]" for the [[count 1 ordinal|first]] time.

    Across England, [[count 20|20]] authorities were said to
    [[rating performs-excellently annual-rating aggregate -|perform excellently]], [[count 77|77]] to
    [[rating performs-well annual-rating aggregate -|perform well]] and [[count 37|37]] to
    [[rating performs-adequately annual-rating aggregate -|perform adequately]]. The results for [[count 6|six]]
    more, among them [[council E10000029|Suffolk]] and [[council E10000032|West Sussex]], have been held back
    until inspectors have finished their work there.

    [[quote direct 1 ofsted|"In every one of these councils the weakness is the same, and it is child
    protection,"]] the inspectorate said. [[quote direct 1 ofsted|"None of the [[count 12|12]] will be surprised
    to read its name."]]

    In [[council E08000025|Birmingham]], which was rated
    "[[rating performs-poorly annual-rating previous E08000025|poor]]" in [[date 2009|2009]], a spokesman for
    [[council E08000025|Birmingham City Council]] said that the grade looked backwards.

    [[quote direct 2 bir|"You cannot turn a tanker in a bath,"]] [[person bir|Delphine Garrowby]], its strategic
    director for children, said. [[quote direct 2 bir|"But it is turning."]]

    [[council E08000035|Leeds City Council]] was also rated
    "[[rating performs-poorly annual-rating previous E08000035|poor]]" in [[date 2009|2009]].
    [[person lds|Winifred Sotheby]], its director of children's services, told CYP Now: [[quote direct 3 lds|"I
    will not argue with the word. I will argue with anyone who thinks we shall still deserve it [[date 2011|next year]]."]]

    [[person ken|Osbert Lanyon]], cabinet member for children at [[council E10000016|Kent County Council]], said
    that recruitment had been [[quote partial 4 ken|"slower than the rise in referrals"]], and that
    [[count 40|40]] social workers were being hired.

    [[quote direct 5 ken|"We have set aside [[money 3000000|£3m]] for it,"]] he went on.
    [[quote direct 5 ken|"If we are rated [[rating performs-poorly annual-rating hypothetical E10000016|poor]]
    again, nobody will be able to say that it was for want of money."]]

    Kent Police and the University of Kent have each agreed to lend the county council a manager.

    Others that were on the list have left it. [[council E08000018|Rotherham]] and
    [[council E06000041|Wokingham]], which were both rated
    "[[rating performs-poorly annual-rating previous -|poor]]" in [[date 2009|2009]], do not appear this
    time. [[council E06000052|Cornwall]] and [[council E09000014|Haringey]] do not appear either, but only
    because they have no result yet.

    Under the [[framework CSA|annual assessment]], a council may be said to
    [[rating performs-excellently annual-rating scale -|perform excellently]],
    [[rating performs-well annual-rating scale -|well]],
    [[rating performs-adequately annual-rating scale -|adequately]] or
    [[rating performs-poorly annual-rating scale -|poorly]]. A failed [[framework SLAC|inspection of
    safeguarding and looked after children services]] limits the grade that it can be given.

    [[council E10000030|Surrey County Council]] has come through such an inspection. In [[date 2010-10|October]]
    it was rated "[[rating adequate safeguarding current E10000030|adequate]]" for safeguarding and
    "[[rating adequate children-in-care current E10000030|adequate]]" for its services for
    looked-after children.

    [[quote direct 6 sry|"I never thought that I would be glad of so grey a word,"]] said [[person sry|Cosmo
    Hepplewhite]], deputy leader of [[council E10000030|Surrey County Council]]. Councils in Wales, such as
    Powys and Cardiff, are inspected by a different body and are not in the tables.

    [[person union|Jago Trelawne-Hart]], who speaks for one of the unions, said one word for everything from
    nurseries to child protection was [[quote partial 7 union|"a poor way to treat a profession"]].

    [[quote direct 8 union|"A social worker in [[council E08000017|Doncaster]] may be brilliant, and one in
    [[council E06000014|York]] may be having a dreadful year,"]] he added. [[quote direct 8 union|"The table
    knows neither of them."]]

    Ofsted's table also shows that most children's homes are rated
    "[[rating good overall-effectiveness other-subject -|good]]" or better.`,
  related: [],
  inspections: [
    {
      council: 'E08000025',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: {
        framework: null,
        inspected: { from: '2009', to: '2009' },
        judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      },
      change: 'same',
    },
    {
      council: 'E08000017',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: null,
      change: null,
    },
    {
      council: 'E10000012',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000035',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: {
        framework: null,
        inspected: { from: '2009', to: '2009' },
        judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      },
      change: 'same',
    },
    {
      council: 'E10000016',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000006',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000028',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: null,
      change: null,
    },
    {
      council: 'E10000030',
      framework: 'SLAC',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'safeguarding', rating: 'adequate' },
        { judgement: 'children-in-care', rating: 'adequate' },
      ],
      previous: null,
      change: null,
    },
  ],
})
