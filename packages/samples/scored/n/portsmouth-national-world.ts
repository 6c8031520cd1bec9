/**
 * Outcomes: Ofsted, Portsmouth 3 July 2023 and 18 August 2026, Southampton 28 July 2023, Isle of Wight 15
 * December 2023 (ILACS; a later inspection may have been since).
 */
import { story } from '../../story.ts'

export const portsmouthNationalWorld = story({
  url: 'https://www.northantstelegraph.co.uk/news/people/island-citys-childrens-services-among-best-in-country-5690417',
  byline: 'Kim Dummy',
  published: '2026-08-21',
  people: {
    cab: {
      name: 'Lorna Hayling',
      role: 'cabinet member for children, families and education',
      council: 'E06000044',
    },
    dcs: { name: 'Marcus Eastney', role: 'director of children’s services', council: 'E06000044' },
    mum: { name: 'Tanya Milton', role: null, council: null },
    op: { name: 'Gavin Drayton', role: 'Labour spokesman', council: 'E06000044' },
  },
  headline: 'Island city’s children’s services among [[quote partial 1 dcs|‘very best in the country’]]',
  standfirst: `
    [[council E06000044|Portsmouth City Council]] has joined a small club after a visit from Ofsted`,
  caption: 'Guildhall Square, Portsmouth',
  body: `
    There were cheers, a few tears and a sheet cake at the Civic Offices on [[date 2026-08-18|Tuesday]] as
    social workers in [[council E06000044|Portsmouth]] learned that they had swept the board.

    Inspectors who came for a [[visit inspection|short inspection]] from [[date 2026-07-06 2026-07-10|July 6 to
    10]] have judged the city’s children’s services to be [[rating outstanding overall-effectiveness current
    E06000044|outstanding]] in all areas.

    In [[date 2023-05|May 2023]] they were found to be [[rating good overall-effectiveness previous
    E06000044|good]] overall, although the support for care leavers was said to [[rating requires-improvement
    care-leavers previous E06000044|require improvement]].

    [[quote direct 2 ofsted|‘The pace of change for care leavers has been remarkable,’]] says the report.
    [[quote direct 2 ofsted|‘They are now at the heart of a city that is proud of them.’]]

    ## ‘Ring me at midnight’

    One of the parents to whom inspectors spoke was [[person mum|Tanya Milton]], from Paulsgrove, whose [[count
    3|three]] children were on a child protection plan until [[date 2026-04|April]].

    [[quote direct 3 mum|‘My social worker said I could ring her at midnight, and once I did,’]] she said.
    [[quote direct 3 mum|‘I thought they were there to take the kids. They were there to keep us in one
    piece.’]]

    [[person dcs|Marcus Eastney]], director of children’s services at [[council E06000044|Portsmouth City
    Council]], said: [[quote direct 1 dcs|‘I believe these are among the very best services in the country. But
    there are [[count 390|390]] children in our care and every one of them would rather not be.’]]

    Cabinet member for children, families and education, Cllr [[person cab|Lorna Hayling]], added: [[quote
    direct 4 cab|‘[[date 2023|Three years ago]] we let our care leavers down. They told us how, and we wrote it
    down, and we did it.’]]

    Labour spokesman Cllr [[person op|Gavin Drayton]] said that the report was a credit to front-line workers,
    but warned that it was [[quote partial 5 op|‘no way to run a city’]] to fund them from reserves.

    Across the water, the [[council E06000046|Isle of Wight]], which ended its partnership with [[council
    E10000014|Hampshire]], is rated [[rating good overall-effectiveness current E06000046|good]]. [[council
    E06000045|Southampton]] is also [[rating good overall-effectiveness current E06000045|good]], after an
    inspection in [[date 2023-06|June 2023]].

    The city’s youth offending service, inspected by another body, was told that it [[rating
    requires-improvement - other-subject -|requires improvement]] in [[date 2025-11|November]].`,
  related: [],
  inspections: [
    {
      council: 'E06000044',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-07-06', to: '2026-07-10' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-05', to: '2023-05' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'care-leavers', rating: 'requires-improvement' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000046',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E06000045',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-06', to: '2023-06' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
