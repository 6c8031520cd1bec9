/** Outcomes: Ofsted (ILACS), Stockport 15 July 2025, Sutton 29 July 2025, Shropshire 12 August 2025, Warwickshire 14 October 2025. In LGC's manner. */
import { story } from '../story.ts'

export const fourReportsLgc = story({
  url: 'https://www.lgcplus.com/services/children/shire-soars-as-two-others-lose-their-good-grades-17-10-2025/7099123.article',
  byline: 'Wendell Proxy',
  published: '2025-10-17',
  people: {
    adcs: { name: 'Philippa Corncrake', role: 'vice-president', council: null },
    war: { name: 'Linus Hathersage', role: 'executive director for children', council: 'E10000031' },
  },
  headline:
    'Shire soars as [[count 2|two]] others lose their [[rating good overall-effectiveness previous -|good]] grades',
  standfirst: `
    LGC analysis of reports published since [[date 2025-07|July]] finds that inspectors are quicker to mark councils down
    than [[date 2024|a year ago]].`,
  caption: 'Shrewsbury, the county town',
  body: `
    [[council E06000051|Shropshire Council]] went straight from [[rating good overall-effectiveness previous E06000051|good]] to
    [[rating outstanding overall-effectiveness current E06000051|outstanding]] in [[date 2025-08|August]], having been visited
    by inspectors in [[date 2025-06 2025-07|June and July]].

    [[council E09000029|Sutton LBC]] stayed [[rating good overall-effectiveness current E09000029|good]], although its leaders,
    graded [[rating outstanding leadership previous E09000029|outstanding]] in [[date 2021|2021]], were this time found to be
    [[rating good leadership current E09000029|good]].

    ## Downward

    [[council E08000007|Stockport MBC]] and [[council E10000031|Warwickshire CC]] both slipped from
    [[rating good overall-effectiveness previous -|good]] to
    [[rating requires-improvement overall-effectiveness current -|requires improvement]], the former in
    [[date 2025-07|July]] and the latter [[date 2025-10-13 2025-10-19|this week]]. In each case support for care leavers was still
    [[rating good care-leavers current -|good]].

    [[person war|Linus Hathersage]], executive director for children at [[council E10000031|Warwickshire]], said the authority was
    [[quote partial 1 war|‘already on the case’]].

    Of the [[count 31|31]] [[framework ILACS|ILACS]] reports that LGC has seen [[date 2025|this year]], [[count 11|11]] gave a lower grade
    than the one before. Some [[count 12|12]] councils are now
    [[rating outstanding overall-effectiveness aggregate -|outstanding]] and [[count 14|14]] are
    [[rating inadequate overall-effectiveness aggregate -|inadequate]].

    [[person adcs|Philippa Corncrake]], vice-president of the Association of Directors of Children’s Services, said:
    [[quote direct 2 adcs|‘An [[rating outstanding overall-effectiveness hypothetical -|outstanding]] grade may well become rarer. That is
    no sign that councils try less.’]]

    From [[date 2026-04|April 2026]] Ofsted will no longer grade councils as
    [[rating outstanding overall-effectiveness scale -|outstanding]], [[rating good overall-effectiveness scale -|good]],
    [[rating requires-improvement overall-effectiveness scale -|requires improvement]] or
    [[rating inadequate overall-effectiveness scale -|inadequate]] overall.`,
  related: [],
  inspections: [
    {
      council: 'E06000051',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06', to: '2025-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E09000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [
          { judgement: 'leadership', rating: 'outstanding' },
          { judgement: 'overall-effectiveness', rating: 'good' },
        ],
      },
      change: 'same',
    },
    {
      council: 'E08000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
    {
      council: 'E10000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
  ],
})
