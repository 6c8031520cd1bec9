// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const suffolkLosesTopRating = story({
  url: 'https://www.edp24.co.uk/news/politics/suffolk-childrens-services-lose-top-ofsted-rating',
  byline: 'Kim Dummy',
  published: '2024-08-22',
  people: {
    bw: { name: 'Bryony Waddelow', role: 'cabinet member for children', council: 'E10000029' },
    hc: { name: 'Hector Crumpton', role: 'opposition leader', council: 'E10000029' },
    pg: { name: 'Peter Garrod', role: 'foster carer', council: null },
    hw: { name: 'Harriet Winslow', role: 'MP', council: null },
    sm: { name: 'Stella Millbank', role: 'interim director', council: 'E10000029' },
  },
  headline: `
    [[quote direct 1 bw|‘We got too big’]]: [[council E10000029|Suffolk]] children’s services lose [[rating outstanding overall-effectiveness previous E10000029|top Ofsted rating]]`,
  standfirst: `
    Inspectors found that help for vulnerable children depends too much on where they live`,
  caption: 'Endeavour House in Ipswich (Image: The Specimen)',
  body: `
    Vulnerable children in parts of [[council E10000029|Suffolk]] are waiting too long for help, say inspectors who
    have stripped the county of its ‘[[rating outstanding overall-effectiveness previous E10000029|outstanding]]’
    badge.

    Ofsted spent a week with [[council E10000029|Suffolk County Council]]’s children’s services from [[date 2024-06-03 2024-06-07|June 3 to 7]] and in a report published on [[date 2024-08-21|Wednesday]] says that they
    [[rating requires-improvement overall-effectiveness current E10000029|require improvement to be good]].

    It is a drop of two grades since [[date 2019-04|April 2019]], when the county was held up as one of the best in
    England.

    Leadership, and the way children are helped and protected, were also found to [[rating requires-improvement leadership current E10000029|require improvement]], along with the experience of children in care. Support for
    young people leaving care was rated ‘[[rating good care-leavers current E10000029|good]]’.

    Inspectors wrote: [[quote direct 2 ofsted|“Thresholds are not applied in the same way across the county, and
    some children in the east and the north are not seen soon enough.”]]

    [[person bw|Bryony Waddelow]], the council’s cabinet member for children, said she was saddened by the outcome.

    [[quote direct 3 bw|“I’ll be frank, we got too big and too pleased with ourselves,”]] she said. [[quote direct 3 bw|“A draft that we were sent in [[date 2024-07|July]] had our leadership down as [[rating good leadership superseded E10000029|good]]. We did not argue when that was changed.]]

    [[quote direct 3 bw|“The staff in Lowestoft and Bury St Edmunds who read this will know that it isn’t about
    them.”]]

    But opposition leader [[person hc|Hector Crumpton]], a Green, said the warning signs had been there since
    [[date 2023|last year]], when a report on the county’s special needs services spoke of [[quote partial 4 -|“systemic failings”]].

    [[quote direct 5 hc|“You cannot lose [[count 80|80]] social workers and carry on as before,”]] he said. [[quote direct 5 hc|“We said it in the chamber, and they told us that we were running the place down.”]]

    Ofsted did find things to like. It praised the council’s family hubs and its [[quote partial 6 ofsted|“warm,
    imaginative”]] work with teenagers on the edge of care.

    [[person pg|Peter Garrod]], a foster carer from near Stowmarket, has looked after [[count 23|23]] children for
    the county. He said social workers had got younger and their visits shorter.

    [[quote direct 7 pg|“They do their best. I make them a sandwich because they haven’t stopped,”]] he said.

    Ipswich MP [[person hw|Harriet Winslow]] said she would seek a meeting with ministers. Interim director
    [[person sm|Stella Millbank]] has promised a plan by [[date 2024-11|November]].

    Ofsted will be back before long: councils that [[rating requires-improvement overall-effectiveness scale -|require improvement]] can expect a [[visit focused-visit|focused visit]] within a year or so.

    Across the border in [[council E10000020|Norfolk]], where children’s services were [[rating inadequate overall-effectiveness previous E10000020|inadequate]] for years, they have been rated ‘[[rating good overall-effectiveness current E10000020|good]]’ since [[date 2023-01|January 2023]].`,
  related: ['Library campaigners win reprieve'],
  inspections: [
    {
      council: 'E10000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06-03', to: '2024-06-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-04', to: '2019-04' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'differs',
    },
    {
      council: 'E10000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
