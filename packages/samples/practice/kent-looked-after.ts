/** Outcomes: Ofsted, Kent 23 August 2013 (looked-after children inspection of 15 to 19 July); before November 2013. */
import { story } from '../story.ts'

export const kentLookedAfter = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1148211/kent-care-services-make-slow-climb-back-says-ofsted',
  byline: 'Robin Sample',
  published: '2013-08-23',
  people: {
    th: {
      name: 'Malcolm Threlfall',
      role: "cabinet member for specialist children's services",
      council: 'E10000016',
    },
    pe: { name: 'Roisin Petherbridge', role: 'chair', council: null },
  },
  headline: '[[council E10000016|Kent]] care services make slow climb back, says Ofsted',
  standfirst: `
    Inspectors have found that the county's support for looked-after children is "[[rating adequate
    overall-effectiveness current E10000016|adequate]]", and that it has what it takes to get better.`,
  caption: 'More than 1,800 children are looked after by the county. Picture: The Specimen',
  body: `
    [[count 5|Five]] inspectors spent a week with [[council E10000016|Kent County Council]]
    [[date 2013-07|last month]], reading files and meeting young people, carers and staff.

    Their report, published [[date 2013-08-23|today]], is among the earliest to come from the
    [[framework LAC13|inspection of looked after children services]], which was introduced in
    [[date 2013-04|April]] and will soon be replaced.

    While the council's overall effectiveness was judged to be no better than "[[rating adequate
    overall-effectiveness current E10000016|adequate]]", its capacity to improve was graded "[[rating good
    capacity-for-improvement current E10000016|good]]".

    [[quote direct 1 ofsted|"Children are visited regularly by social workers whom they know, and most of them feel
    safe where they live,"]] the report states.

    [[quote direct 1 ofsted|"Too many, however, have waited too long for a plan that would allow them to stay
    there."]]

    Inspectors were struck by the number of children sent to the county by other authorities, in particular by London boroughs
    such as [[council E09000023|Lewisham]], [[council E09000008|Croydon]] and [[council E09000011|Greenwich]]. They described the pressure on schools in Thanet as
    [[quote partial 2 ofsted|"considerable and largely outside the council's control"]].

    [[council E10000016|Kent]] was found to be "[[rating inadequate safeguarding previous E10000016|inadequate]]"
    for safeguarding in [[date 2010-11|November 2010]], and has worked under a
    government improvement notice since. Some [[count 270|270]] social workers and managers have been
    recruited.

    [[person th|Malcolm Threlfall]], cabinet member for specialist children's services, said the judgment was a fair one.

    [[quote direct 3 th|"[[date 2010|Three years ago]] nobody could have told you how many of our children were without a social
    worker,"]] he said. [[quote direct 3 th|"I can tell you now. It is none."]]

    [[person pe|Roisin Petherbridge]], chair of a foster carers' group in the county, said morale had risen but that
    [[quote partial 4 pe|"the paperwork still comes before the child"]] in some teams.

    A further inspection of [[council E10000016|Kent]], of child protection, is expected in [[date 2014|2014]]. The council has set aside
    [[money 2600000|£2.6m]] for early help in the meantime.`,
  related: ['Councils told to do more for children placed out of area'],
  inspections: [
    {
      council: 'E10000016',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07', to: '2013-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'adequate' },
        { judgement: 'capacity-for-improvement', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2010-11', to: '2010-11' },
        judgements: [{ judgement: 'safeguarding', rating: 'inadequate' }],
      },
      change: null,
      verdict: 'outside',
    },
  ],
})
