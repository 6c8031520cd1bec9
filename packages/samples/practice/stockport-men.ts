/** Outcomes: Ofsted, Stockport 15 July 2025, 18 May 2022 (ILACS) and 25 August 2017 (SIF); Tameside 13 February 2024, Oldham 12 July 2024, Manchester 19 May 2022 (ILACS). */
import { story } from '../story.ts'

export const stockportMen = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/vulnerable-children-waiting-too-long-32063177',
  byline: 'Kim Dummy',
  published: '2025-07-16',
  people: {
    cab: {
      name: 'Hilary Snape',
      role: 'cabinet member for children, families and education',
      council: 'E08000007',
    },
    ldr: { name: 'Gareth Mottram', role: 'council leader', council: 'E08000007' },
    mum: { name: 'Dawn Ollerenshaw', role: 'foster carer', council: null },
    opp: { name: 'Saleem Dar', role: 'Labour councillor', council: 'E08000007' },
  },
  headline:
    'Vulnerable children waiting too long as town hall loses its [[rating good overall-effectiveness previous E08000007|good]] Ofsted rating',
  standfirst: `
    Inspectors say services have [[quote partial 8 ofsted|'declined']] since [[date 2022|2022]]`,
  caption: 'Stockport Town Hall (Image: The Specimen)',
  body: `
    Vulnerable children in [[council E08000007|Stockport]] are waiting too long for help after services at the town
    hall slipped backwards, Ofsted has said.

    The watchdog rated children's services at [[council E08000007|Stockport council]] as
    '[[rating requires-improvement overall-effectiveness current E08000007|requires improvement]]' after an
    inspection in [[date 2025-05|May]]. It is a step down from the '[[rating good overall-effectiveness previous
    E08000007|good]]' rating that the borough has held since [[date 2017|2017]] and kept when inspectors came back in
    [[date 2022-03|March 2022]].

    The report, published on [[date 2025-07-15|Tuesday]], grades the council in four areas. In three of them - the impact of
    leaders, help and protection, and children in care - it was told it
    '[[rating requires-improvement leadership current E08000007|requires improvement]]'. The fourth, support for care
    leavers, was '[[rating good care-leavers current E08000007|good]]'.

    [[quote direct 1 ofsted|"The quality of services has declined,"]] wrote the inspectors. [[quote direct 1
    ofsted|"Some children wait too long before a social worker sees them, and plans are not always
    followed through."]]

    They heard that caseloads were [[quote partial 2 ofsted|"too high in parts of the borough"]] and found
    [[count 64|64]] children on a waiting list for early help.

    But they praised [[quote partial 3 ofsted|"warm and determined"]] foster carers.

    Foster carer [[person mum|Dawn Ollerenshaw]] has looked after [[count 31|31]] children at her home in Bredbury.

    She told the Manchester Evening News: [[quote direct 4 mum|"I've had brilliant social workers and I've had ones I
    never met. It depends who's left that week."]]

    [[person cab|Hilary Snape]], cabinet member for children, families and education, said she was
    [[quote partial 5 cab|"disappointed, but not shocked"]].

    [[quote direct 6 cab|"Demand has gone up by a third and the money hasn't,"]] she said. [[quote direct 6 cab|"But we
    don't hide behind that. [[council E08000007|Stockport]] was rated
    [[rating good overall-effectiveness previous E08000007|good]] before and it will be
    [[rating good overall-effectiveness aspiration E08000007|good]] again."]]

    Labour councillor [[person opp|Saleem Dar]] said parents
    [[quote partial 7 opp|"deserve to know why it took Ofsted to spot this"]]. The borough could be
    '[[rating inadequate overall-effectiveness hypothetical E08000007|inadequate]]' within a year, he warned, unless
    caseloads came down.

    The council, led by Liberal Democrat [[person ldr|Gareth Mottram]], will put [[money 1700000|£1.7m]] into its
    front door team and wants to hire [[count 20|20]] social workers by [[date 2026-01|January]].

    [[council E08000007|Stockport]]'s neighbours offer a warning and some hope. In [[council E08000008|Tameside]],
    services were found to be '[[rating inadequate overall-effectiveness current E08000008|inadequate]]' during an inspection in
    [[date 2023-12|December 2023]] and a government commissioner was sent in. [[council E08000004|Oldham]] went the
    other way and was rated '[[rating good overall-effectiveness current E08000004|good]]' [[date 2024|last year]], a
    grade that [[council E08000003|Manchester]] has held since [[date 2022|2022]].

    Elsewhere in Greater Manchester, [[council E08000001|Bolton]] and [[council E08000006|Salford]] are also
    '[[rating good overall-effectiveness current -|good]]', but [[council E08000009|Trafford]],
    [[council E08000005|Rochdale]] and [[council E08000010|Wigan]] were all told that they
    '[[rating requires-improvement overall-effectiveness current -|require improvement]]' the last time inspectors
    called. [[council E08000002|Bury]], visited in [[date 2025-06|June]], is waiting for its result.

    The council's adult social care, inspected by the Care Quality Commission, is rated '[[rating good
    overall-effectiveness other-subject -|good]]'.`,
  related: ['Every Ofsted report for Greater Manchester primaries this month'],
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
        inspected: { from: '2022-03', to: '2022-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000008',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-12', to: '2023-12' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
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
      council: 'E08000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
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
      council: 'E08000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000005',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
