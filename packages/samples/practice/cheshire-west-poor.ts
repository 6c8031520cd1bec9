/** Outcomes: Ofsted's annual ratings of November 2011 (Cheshire West "performs poorly"); safeguarding inspection of November 2010. */
import { story } from '../story.ts'

export const cheshireWestPoor = story({
  url: 'https://www.northwichguardian.co.uk/news/9357114.councils-care-of-children-still-poor-says-ofsted',
  byline: 'Kim Dummy',
  published: '2011-11-10',
  people: {
    lw: { name: 'Lionel Warburton', role: 'executive member for children', council: 'E06000050' },
    pg: { name: 'Pauline Gittins', role: 'Labour group spokesman', council: 'E06000050' },
    cd: { name: 'Christine Dutton', role: null, council: null },
  },
  headline: `Council's care of children still
    '[[rating performs-poorly annual-rating current E06000050|poor]]', says Ofsted`,
  standfirst: `
    CHILDREN'S services in the borough are among the worst in England, according to the watchdog's yearly league.`,
  caption: 'County Hall in Chester',
  body: `
    [[council E06000050|CHESHIRE West and Chester Council]] has been told that it
    "[[rating performs-poorly annual-rating current E06000050|performs poorly]]" in the
    [[framework CSA|annual children's services assessment]], which was published
    [[date 2011-11-07 2011-11-13|this week]].

    It is one of [[count 15|15]] authorities in the country to be given the
    [[rating performs-poorly annual-rating aggregate -|bottom mark]]. [[count 28|Twenty-eight]] were found to be
    [[rating performs-excellently annual-rating aggregate -|performing excellently]] and [[count 71|71]]
    [[rating performs-well annual-rating aggregate -|performing well]].

    The rating takes in everything from nurseries to sixth forms, and Ofsted says that most of what the council does for
    young people is sound. But under the rules one failed inspection is enough to hold the whole mark down.

    Inspectors who came to County Hall in [[date 2010-11|November last year]] found that arrangements to keep children
    safe were [[rating inadequate safeguarding previous E06000050|inadequate]], with cases left unread and
    [[count 40|40]] families waiting for a visit.

    [[person lw|Lionel Warburton]], executive member for children, said that the new mark looked backwards.

    [[quote direct 1 lw|"It is a photograph of where we were, and a year old at that,"]] he told the Guardian.

    [[quote direct 1 lw|"Since then we have taken on [[count 24|24]] social workers and a new head of safeguarding. We have
    put in [[money 1300000|£1.3 million]] that was not in anybody's budget.]]

    [[quote direct 1 lw|"I have every confidence that when they come back we shall be at least
    [[rating adequate overall-effectiveness aspiration E06000050|adequate]], and I do not say that lightly."]]

    The council came into being in [[date 2009-04|April 2009]], when [[council E10000004|Cheshire County Council]] was
    broken up, and was thought to be
    [[rating performs-well annual-rating previous E06000050|performing well]] in its first year.

    Labour group spokesman [[person pg|Pauline Gittins]] said residents had been warned.

    [[quote direct 2 pg|"We said when the county was split that you would lose people who knew every family in Winsford by
    name,"]] she said. [[quote direct 2 pg|"That is what happened, and this is what it costs."]]

    She called for a monthly report to every councillor, as is done in [[council E06000049|Cheshire East]].

    Officers have been to [[council E06000006|Halton]] and [[council E08000010|Wigan]] to see how things are done there, and a
    former director from [[council E06000007|Warrington]] now sits on an improvement board.

    An Ofsted spokesman said the council had accepted the findings
    [[quote partial 3 ofsted|"without argument and without delay"]] and that another inspection would follow before
    [[date 2012-06|June]].

    [[person cd|Christine Dutton]], of Leftwich, who has brought up [[count 2|two]] of her daughter's children
    since [[date 2008|2008]], said that she had no complaints.

    [[quote direct 4 cd|"They've been good to us,"]] she said. [[quote direct 4 cd|"When you can get hold of them."]]`,
  related: ['Leftwich school tops its best ever results'],
  inspections: [
    {
      council: 'E06000050',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
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
