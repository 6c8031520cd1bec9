/** Outcomes: Ofsted, Stockport and Stoke-on-Trent 15 July 2025 (ILACS); before, Stockport 18 May 2022 and 25 August 2017. */
import { story } from '../../story.ts'

export const stockportSlips = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-downgrades-council-over-inconsistent-social-work',
  byline: '',
  published: '2025-07-15',
  people: {
    dcs: { name: 'Claire Dunmore', role: "director of children's services", council: 'E08000007' },
    cab: {
      name: 'Paul Hesketh-Okoro',
      role: 'cabinet member for children, families and education',
      council: 'E08000007',
    },
    uni: { name: 'Bernadette Cope', role: 'regional organiser', council: null },
  },
  headline: 'Ofsted downgrades council over inconsistent social work',
  standfirst: `
    A Greater Manchester council has lost its "[[rating good overall-effectiveness previous E08000007|good]]" rating for
    children's services after inspectors found that the help families get varies from team to team.`,
  caption: 'Stockport was last inspected in 2022. Picture: The Specimen',
  body: `
    [[council E08000007|Stockport Council]] has been told that its services
    "[[rating requires-improvement overall-effectiveness current E08000007|require improvement to be good]]" in a report
    published [[date 2025-07-15|today]].

    The authority was judged "[[rating good overall-effectiveness previous E08000007|good]]" across the board when
    inspectors last called in [[date 2022|2022]], and also received an overall
    "[[rating good overall-effectiveness previous E08000007|good]]" grade in [[date 2017|2017]].

    During a fortnight on site in [[date 2025-05|May]], inspectors found that the impact of leaders, the experiences of
    children who need help and protection and those of children in care all
    "[[rating requires-improvement leadership current E08000007|require improvement]]". Only support for care leavers
    was rated "[[rating good care-leavers current E08000007|good]]".

    [[quote direct 1 ofsted|"Some children receive a timely and sensitive service, but too many wait for decisions that
    should have been made weeks before,"]] the report states.

    [[quote direct 1 ofsted|"Senior leaders had not recognised the extent of this variability until shortly before the
    inspection."]]

    Inspectors say that supervision is regular but [[quote partial 2 ofsted|"rarely reflective"]], and that recent
    turnover among team managers has left newly qualified staff without enough guidance. In the front door service,
    [[count 31|31]] contacts were waiting for a first decision when inspectors arrived.

    However, they praise a leaving care team that [[quote partial 3 ofsted|"does not give up on young people"]] and the number of foster carers whom [[council E08000007|Stockport]] has recruited since [[date 2024-09|last September]].

    [[person dcs|Claire Dunmore]], director of children's services at [[council E08000007|Stockport]], said the
    findings were a disappointment to staff who had worked through a hard year.

    [[quote direct 4 dcs|"We accept what Ofsted has told us,"]] she added. [[quote direct 4 dcs|"We had begun to put many
    of these things right and the report says so, but we had not gone far or fast enough.]]

    [[quote direct 4 dcs|"Nobody here will be satisfied until we are back to
    [[rating good overall-effectiveness aspiration E08000007|good]]."]]

    Councillor [[person cab|Paul Hesketh-Okoro]], cabinet member for children, families and education, said an extra
    [[money 2400000|£2.4m]] had been set aside for [[count 40|40]] social work posts before the inspection took place.

    But Unison's [[person uni|Bernadette Cope]], a regional organiser for the union, said members had warned about
    workloads since [[date 2023|2023]]. [[quote direct 6 uni|"Good social workers leave when they can't do the job
    properly. It shouldn't take an inspection for that to be heard,"]] she said.

    [[council E08000007|Stockport Council]] has until [[date 2025-10|October]] to send Ofsted an action plan. Its neighbour
    [[council E06000049|Cheshire East]] and [[council E08000003|Manchester City Council]] have both offered to lend managers in the
    meantime.

    The report changes the picture in Greater Manchester, where [[council E08000001|Bolton]],
    [[council E08000004|Oldham]] and [[council E08000006|Salford]] are rated
    "[[rating good overall-effectiveness current -|good]]", and [[council E08000008|Tameside]]
    "[[rating inadequate overall-effectiveness current E08000008|inadequate]]".

    In a separate report, also out [[date 2025-07-15|today]], [[council E06000021|Stoke-on-Trent City Council]] has been
    rated "[[rating requires-improvement overall-effectiveness current E06000021|requires improvement]]" overall for the
    [[count 2 ordinal|second]] time running. Its work with children in care was found to be
    "[[rating good children-in-care current E06000021|good]]".`,
  related: ['Stockport appoints new head of safeguarding'],
  inspections: [
    {
      council: 'E08000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05', to: '2025-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000001',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
