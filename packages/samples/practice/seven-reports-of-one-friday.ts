/**
 * Outcomes: Ofsted, all 12 July 2024 (ILACS): Northumberland, Nottinghamshire, Oldham, Rutland, Telford and Wrekin,
 * Westmorland and Furness, Halton. Before: Northumberland and Telford and Wrekin 2 March 2020, Nottinghamshire 19
 * December 2019, Oldham 4 March 2019, Rutland and Halton 15 April 2020.
 */
import { story } from '../story.ts'

export const sevenReportsOfOneFriday = story({
  url: 'https://www.cypnow.co.uk/news/article/ofsted-latest-children-s-services-inspections',
  byline: 'Jo Placeholder, Robin Sample and Kim Dummy',
  published: '2024-07-15',
  people: {
    northumberland: { name: 'Eustacia Hogg', role: 'executive director', council: 'E06000057' },
    notts: { name: 'Barclay Sneed', role: 'cabinet member for children and families', council: 'E10000024' },
    oldham: {
      name: 'Tamara Okonjo-Reid',
      role: "managing director for children's services",
      council: 'E08000004',
    },
    rutland: {
      name: 'Simeon Applegarth',
      role: "strategic director for children's services",
      council: 'E06000017',
    },
    telford: { name: 'Beatrix Onslow', role: 'cabinet member for children', council: 'E06000020' },
    telfordDirector: {
      name: 'Jarvis Penhaligon',
      role: "director of children's services",
      council: 'E06000020',
    },
    westmorland: { name: 'Nan Braithwaite', role: "director of children's services", council: 'E06000064' },
    halton: { name: 'Crispin Ellesmere', role: 'council leader', council: 'E06000006' },
  },
  headline: 'Ofsted: latest children’s services inspections',
  standfirst: `
    With the general election over, Ofsted has published a stack of reports that it had held back. Most bring better news
    than the councils had last time.`,
  caption: 'Reports are not published before elections. Picture: The Specimen',
  body: `
    The reports, which came out on [[date 2024-07-12|12 July]], all follow inspections under
    [[framework ILACS|ILACS]]. Here are [[count 7|seven]] of them.

    ## [[council E06000057|Northumberland County Council]]

    [[council E06000057|Northumberland]] is now “[[rating outstanding overall-effectiveness current E06000057|outstanding]]”
    overall, and for help and protection and leadership. Its work with children in care was rated
    “[[rating good children-in-care current E06000057|good]]”, as was that with care leavers. Inspectors were in the county
    from [[date 2024-05-20 2024-05-24|20 to 24 May]].

    [[quote direct 1 northumberland|“A county of sheep and distances does not look like a place for new ideas,”]] said
    executive director [[person northumberland|Eustacia Hogg]].
    [[quote direct 1 northumberland|“It is. We simply drive further to have them.”]]

    [[council E06000057|Northumberland]] and [[council E06000020|Telford and Wrekin]] had been rated
    “[[rating good overall-effectiveness previous E06000057|good]]” and
    “[[rating outstanding overall-effectiveness previous E06000020|outstanding]]” respectively when both were inspected in
    [[date 2020-01|January 2020]].

    ## [[council E10000024|Nottinghamshire County Council]]

    [[council E10000024|Nottinghamshire]], not to be confused with the troubled city of
    [[council E06000018|Nottingham]] in its midst, was rated
    “[[rating good overall-effectiveness previous E10000024|good]]” in [[date 2019-10|October 2019]] and is rated
    “[[rating good overall-effectiveness current E10000024|good]]” again. Its leaders were judged to be
    “[[rating outstanding leadership current E10000024|outstanding]]” in the inspection of
    [[date 2024-05-20 2024-05-24|20 to 24 May]].

    The report says that managers are [[quote partial 2 ofsted|“visible without being in the way”]]. It goes on:
    [[quote direct 3 ofsted|“Staff tell inspectors that [they] would recommend [[council E10000024|Nottinghamshire]] to a friend.”]]

    [[person notts|Barclay Sneed]], cabinet member for children and families, called it
    [[quote partial 4 notts|“an outstanding reward for ordinary decency”]].

    ## [[council E08000004|Oldham Council]]

    In [[council E08000004|Oldham]], rated
    “[[rating requires-improvement overall-effectiveness previous E08000004|requires improvement to be good]]” in
    [[date 2019|2019]], everything is now rated “[[rating good overall-effectiveness current E08000004|good]]”. The
    inspection ran from [[date 2024-05-13 2024-05-24|13 to 24 May]].

    [[person oldham|Tamara Okonjo-Reid]], managing director for children’s services at
    [[council E08000004|Oldham Council]], said: [[quote direct 5 oldham|“We asked [[council E08000035|Leeds]] for help, and [[council E08000035|Leeds]] came.]]

    [[quote direct 5 oldham|“It did not come to tell us how good [[council E08000035|Leeds]] was. It came and sat with our managers.”]]

    ## [[council E06000017|Rutland County Council]]

    England’s smallest county has also moved up, from
    “[[rating requires-improvement overall-effectiveness previous E06000017|requires improvement]]” in
    [[date 2020-03|March 2020]] to “[[rating good overall-effectiveness current E06000017|good]]”. Inspectors came to
    [[council E06000017|Rutland]] on [[date 2024-04-15|15 April]] and left on [[date 2024-04-26|26 April]].

    [[quote direct 6 rutland|“There are [[count 40|40]] children in our care, and I can tell you the birthday of every one,”]]
    said [[person rutland|Simeon Applegarth]], the council’s strategic director for children’s services.

    Asked what was left to do, he replied: [[quote direct 7 rutland|“Homes near by. We have few, and we are outbid.”]]

    ## [[council E06000020|Telford & Wrekin Council]]

    [[council E06000020|Telford and Wrekin]] is rated
    “[[rating outstanding overall-effectiveness current E06000020|outstanding]]” for the [[count 2 ordinal|second]] time.
    Help and protection is “[[rating good help-and-protection current E06000020|good]]”. It was inspected from
    [[date 2024-04-29 2024-05-03|29 April to 3 May]].

    [[quote direct 8 telford|“Repeating it is harder than doing it,”]] Cllr [[person telford|Beatrix Onslow]], cabinet
    member for children, said. Her director of children’s services, [[person telfordDirector|Jarvis Penhaligon]], agreed.
    [[quote direct 9 telfordDirector|“Once, you have something to prove,”]] he said.
    [[quote direct 9 telfordDirector|“Twice, you have something to lose.”]]

    ## [[council E06000064|Westmorland and Furness Council]]

    This was the [[count 1 ordinal|first]] inspection of [[council E06000064|Westmorland and Furness]], which replaced part
    of [[council E10000006|Cumbria County Council]] in [[date 2023-04|April 2023]]. It is rated
    “[[rating good overall-effectiveness current E06000064|good]]” overall, but
    “[[rating requires-improvement care-leavers current E06000064|requires improvement to be good]]” for its work with care
    leavers. Inspectors were there between [[date 2024-04-22 2024-05-03|22 April and 3 May]].

    [[person westmorland|Nan Braithwaite]], director of children’s services, welcomed a report that was, she said,
    [[quote partial 10 westmorland|“fair to a council that is still learning to walk”]].

    ## [[council E06000006|Halton Borough Council]]

    The exception is [[council E06000006|Halton]]. It was rated
    “[[rating requires-improvement overall-effectiveness previous E06000006|requires improvement]]” in
    [[date 2020|2020]]; it is now “[[rating inadequate overall-effectiveness current E06000006|inadequate]]” on all counts,
    after an inspection from [[date 2024-05-13 2024-05-24|13 to 24 May]].

    [[quote direct 11 ofsted|“Children live with risks that are known and not acted upon,”]] the report warns.

    Council leader [[person halton|Crispin Ellesmere]] apologised, without
    [[quote partial 12 halton|“any of the usual ‘lessons will be learned’ business”]]. Ofsted will make
    [[visit monitoring-visit|monitoring visits]] to [[council E06000006|Halton]], and ministers may issue an improvement
    notice.`,
  related: [],
  inspections: [
    {
      council: 'E06000057',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-05-20', to: '2024-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-01', to: '2020-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E10000024',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-05-20', to: '2024-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-10', to: '2019-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
    },
    {
      council: 'E08000004',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-05-13', to: '2024-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000017',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-04-15', to: '2024-04-26' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-03', to: '2020-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000020',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-04-29', to: '2024-05-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-01', to: '2020-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
    },
    {
      council: 'E06000064',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-04-22', to: '2024-05-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E06000006',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-05-13', to: '2024-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020', to: '2020' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
  ],
})
