/**
 * Outcomes: Ofsted, Worcestershire and Wirral, both 29 July 2019 (ILACS); before, January 2017 and September
 * 2016 (SIF).
 */
import { story } from '../story.ts'

export const worcestershireAndWirral = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2006640/county-and-peninsula-leave-lowest-grade-behind',
  byline: 'Robin Sample',
  published: '2019-07-30',
  people: {
    dir: {
      name: 'Cosima Hartle',
      role: 'director of children, families and communities',
      council: 'E10000034',
    },
    cab: {
      name: 'Hector Pinvin',
      role: 'cabinet member with responsibility for children',
      council: 'E10000034',
    },
    wch: {
      name: 'Delphine Hoylake',
      role: 'cabinet member for children, families and education',
      council: 'E08000015',
    },
  },
  headline:
    'County and peninsula leave ‘[[rating inadequate overall-effectiveness previous -|inadequate]]’ behind',
  standfirst: `
    [[council E10000034|WORCESTERSHIRE]] has received a
    ‘[[rating requires-improvement overall-effectiveness current E10000034|requires improvement]]’ rating for its
    children's services, three years after the county was slapped with the
    [[rating inadequate overall-effectiveness previous E10000034|lowest rating]] there is.`,
  caption: 'County Hall in Worcester. Picture: The Specimen',
  body: `
    The report was published on Monday, [[date 2019-07-29|July 29]], after inspectors had spent two weeks in
    [[date 2019-06|June]] with [[council E10000034|Worcestershire County Council]].

    Every one of the four [[framework ILACS|ILACS]] judgements was that services
    ‘[[rating requires-improvement overall-effectiveness current E10000034|require improvement to be good]]’.

    In [[date 2017-01|January 2017]], all but adoption were
    [[rating inadequate help-and-protection previous E10000034|inadequate]], and ministers ordered the council to
    hand them over.

    [[quote direct 1 ofsted|‘Workers are no longer afraid of the telephone,’]] the report says.

    From [[date 2019-10|October]] the services will be run by [[council E10000034|Worcestershire Children First]], a
    company that aims to have at least a ‘[[rating good overall-effectiveness aspiration E10000034|good]]’ rating by
    [[date 2022|2022]].

    [[person dir|Cosima Hartle]], director of children, families and communities, said: [[quote direct 2 dir|‘I’m
    glad, and I’m not satisfied.’]]

    [[person cab|Hector Pinvin]], cabinet member with responsibility for children, thanked staff.
    [[quote direct 3 cab|‘They’ve worked a miracle, and I’ve asked them for another,’]] he said.

    [[council E08000015|Wirral Council]] was told the same on the same day. It, too, had been rated
    ‘[[rating inadequate overall-effectiveness previous E08000015|inadequate]]’, in [[date 2016-09|September 2016]],
    and now ‘[[rating requires-improvement overall-effectiveness current E08000015|requires improvement]]’, with
    leaders graded ‘[[rating good leadership current E08000015|good]]’.

    [[person wch|Delphine Hoylake]], [[council E08000015|Wirral]]’s cabinet member for children, families and
    education, said the borough had [[quote partial 4 wch|‘come back from the edge of the pier’]].

    The [[count 2|two]] results leave fewer than [[count 20|20]] councils in England rated
    [[rating inadequate overall-effectiveness aggregate -|inadequate]]. [[council E08000025|Birmingham]], which
    [[council E10000034|Worcestershire]] had leaned on for advice, was freed from that list in the [[date 2018-12 2019-02|winter]].

    Residents in Malvern Hills and Wychavon, [[count 2|two]] of the county’s districts, can see the report in their libraries.`,
  related: [],

  inspections: [
    {
      council: 'E10000034',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-06', to: '2019-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-01', to: '2017-01' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
          { judgement: 'care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
    },
    {
      council: 'E08000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016-09', to: '2016-09' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
