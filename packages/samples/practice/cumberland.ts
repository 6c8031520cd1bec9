/**
 * Outcomes: Ofsted, Cumberland 26 November 2024 and Westmorland and Furness 12 July 2024 (ILACS); Cumbria, May
 * 2015 (SIF), as reported at the time. In the manner of a broadcaster.
 */
import { story } from '../story.ts'

export const cumberland = story({
  url: 'https://www.cypnow.co.uk/news/article/new-council-s-care-for-children-is-good-says-watchdog',
  byline: 'Jo Placeholder',
  published: '2024-11-26',
  people: {
    dir: {
      name: 'Hester Ennerdale',
      role: 'director of children and family wellbeing',
      council: 'E06000063',
    },
    cab: { name: 'Isaac Wastwater', role: "executive member for children's services", council: 'E06000063' },
    par: { name: 'Leonie Solway', role: null, council: null },
  },
  headline:
    "New council's care for children is '[[rating good overall-effectiveness current E06000063|good]]', says watchdog",
  standfirst: `
    The [[count 1 ordinal|first]] inspection of children's services at [[council E06000063|Cumberland Council]] has
    ended in a "[[rating good overall-effectiveness current E06000063|good]]" rating, nine years after the county it
    grew out of failed for a [[count 3 ordinal|third]] time.`,
  caption: 'Image caption, The council was formed in April 2023',
  body: `
    [[council E06000063|Cumberland]] came into being in [[date 2023-04|April 2023]], when [[council E10000006|Cumbria
    County Council]] was split in two.

    The old authority's services had been rated
    [[rating inadequate overall-effectiveness previous E10000006|inadequate]] for the [[count 3 ordinal|third]] time
    in [[date 2015-05|May 2015]].

    Inspectors spent [[date 2024-10-07 2024-10-18|7 to 18 October]] in Carlisle, Whitehaven and Workington. They
    found that support for children in care was "[[rating good children-in-care current E06000063|good]]", as was
    support for care leavers, but that help and protection
    "[[rating requires-improvement help-and-protection current E06000063|requires improvement to be good]]".

    ## 'A long road'

    [[quote direct 1 ofsted|"Most children now get the right help, but some still get it too late,"]] the report
    said. [[quote direct 1 ofsted|"Their [parents'] voices are heard."]]

    [[quote direct 2 ofsted|"Services that were once
    [[rating inadequate overall-effectiveness previous E10000006|inadequate]] are so no longer,"]] it went on.

    [[person dir|Hester Ennerdale]], director of children and family wellbeing at the council, told the BBC:
    [[quote direct 3 dir|"We were handed half a county, half a budget and all of the problems.]]

    [[quote direct 3 dir|"What we did not inherit was an excuse."]]

    [[person cab|Isaac Wastwater]], executive member for children's services, said it was [[quote partial 4 cab|"a
    cracking result"]] for a council [[quote partial 4 cab|"not yet out of nappies"]].

    Its twin, [[council E06000064|Westmorland and Furness Council]], was also rated
    "[[rating good overall-effectiveness current E06000064|good]]", in [[date 2024-07|July]], although its work with
    care leavers "[[rating requires-improvement care-leavers current E06000064|requires improvement]]".

    [[person par|Leonie Solway]], whose two sons have social workers, said: [[quote direct 5 par|"Good on paper is
    one thing. Ask me again in a year."]]

    Cumberland sausages were served at the council's celebration.`,
  related: [],

  inspections: [
    {
      council: 'E06000063',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-10-07', to: '2024-10-18' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E06000064',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
    },
  ],
})
