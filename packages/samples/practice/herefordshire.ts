/**
 * Outcomes: Ofsted, Herefordshire, Newham and Somerset, all 21 September 2022, and Herefordshire 23 July 2018
 * (ILACS).
 */
import { story } from '../story.ts'

export const herefordshire = story({
  url: 'https://www.cypnow.co.uk/content/news/county-s-services-inadequate-on-all-counts',
  byline: 'Robin Sample',
  published: '2022-09-22',
  people: {
    dir: {
      name: 'Ambrosia Twyford',
      role: 'corporate director for children and young people',
      council: 'E06000019',
    },
    ldr: { name: 'Wilfred Kington-Lacey', role: 'council leader', council: 'E06000019' },
    par: { name: 'Rosalind Peake', role: null, council: null },
    com: { name: 'Eustace Brampton', role: 'commissioner', council: null },
  },
  headline: "Services for children [[quote partial 9 dir|‘a hard read’]], says county's top official",
  standfirst: `
    [[council E06000019|HEREFORDSHIRE]]’S services for children have been found to be
    “[[rating inadequate overall-effectiveness current E06000019|inadequate]]” on all counts by Ofsted.`,
  caption: 'The cathedral from the river. Picture: The Specimen',
  body: `
    Inspectors visited [[council E06000019|Herefordshire Council]] from [[date 2022-07-18 2022-07-29|18 to 29 July]].
    They judged leaders’ impact, help and protection, and the care of children and care leavers all to be
    “[[rating inadequate leadership current E06000019|inadequate]]”.

    When [[council E06000019|Herefordshire]] was last inspected under [[framework ILACS|Ilacs]], in
    [[date 2018-06|June 2018]], it was rated
    “[[rating requires-improvement overall-effectiveness previous E06000019|requires improvement]]” overall, in spite
    of “[[rating inadequate leadership previous E06000019|inadequate]]” leadership.

    [[quote direct 1 ofsted|“Children remain in harm’s way while adults decide whose turn it is to act,”]] the report
    says.

    It found that previously good work had [[quote partial 2 ofsted|“withered”]], and spoke of
    [[quote partial 2 ofsted|“inadequate recognition of risk, and a culture in which good people do not stay”]].

    [[person dir|Ambrosia Twyford]], corporate director for children and young people, who joined in the [[date 2022-03 2022-05|spring]], said
    the report was [[quote partial 3 dir|“a hard read, and a fair one”]].

    [[quote direct 4 dir|“I won’t pretend that we can be
    ‘[[rating good overall-effectiveness aspiration E06000019|good]]’ by [[date 2022-12-25|Christmas]],”]] she told councillors.

    [[person ldr|Wilfred Kington-Lacey]], leader of [[council E06000019|Herefordshire Council]], said the county
    would spend [[money 11500000|£11.5 million]] over two years.

    Government commissioner [[person com|Eustace Brampton]] will report to ministers in the new year, with help from
    [[council E08000035|Leeds City Council]].

    [[person par|Rosalind Peake]], who speaks for parents in the county, said: [[quote direct 5 par|“It’s not good
    enough to say sorry. They said sorry in [[date 2018|2018]].”]]

    Also [[date 2022-09-21|yesterday]], [[council E09000025|Newham]] and [[council E10000027|Somerset]] were each rated
    “[[rating good overall-effectiveness current -|good]]”, the former only three years after it was judged
    “[[rating inadequate overall-effectiveness previous E09000025|inadequate]]”.

    Across the border, Powys County Council was once told by Welsh inspectors of [[quote partial 8 -|“serious
    concerns”]]. Malvern Hills District Council and Wychavon, to the east, run no such services.`,
  related: [],

  inspections: [
    {
      council: 'E06000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-07-18', to: '2022-07-29' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2018-06', to: '2018-06' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'down',
    },
    {
      council: 'E09000025',
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
    },
    {
      council: 'E10000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
  ],
})
