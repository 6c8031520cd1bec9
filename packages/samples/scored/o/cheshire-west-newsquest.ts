/** Outcomes: Ofsted, Cheshire West and Chester 28 August 2024 (ILACS; help and protection was not good, as the paper has it), before, March 2019 (ILACS) and November 2015 (SIF); Warrington 30 July, Halton 12 July, Cheshire East 16 May 2024 (ILACS). */
import { story } from '../../story.ts'

export const cheshireWestNewsquest = story({
  url: 'https://www.northwichguardian.co.uk/news/24951207.councillors-told-childrens-services-heading-right-way',
  byline: 'Kim Dummy',
  published: '2025-02-20',
  people: {
    dcs: { name: 'Judith Penketh', role: "director of children's services", council: 'E06000050' },
    cab: { name: 'Alun Rathbone', role: 'cabinet member for children and families', council: 'E06000050' },
    con: { name: 'Yvette Moulding', role: 'Winsford councillor', council: 'E06000050' },
    ind: { name: 'Basil Hargreaves', role: 'chairman', council: 'E06000050' },
  },
  headline:
    "Councillors told children's services [[quote partial 6 dcs|'heading the right way']] after Ofsted blow",
  standfirst: '',
  caption: 'The Portal in Ellesmere Port, where the committee met',
  body: `
    CHILDREN'S services in the west of the county are getting better six months after they were marked down by Ofsted, councillors have
    been told.

    [[council E06000050|CHESHIRE West and Chester Council]] lost its '[[rating good overall-effectiveness previous
    E06000050|good]]' rating [[date 2024-08|last August]] when inspectors said its services
    '[[rating requires-improvement overall-effectiveness current E06000050|require improvement]]'.

    They had spent the week of [[date 2024-07-15 2024-07-19|July 15 to 19]] in the borough.

    While its help and protection and its care of looked-after children were found to be '[[rating good help-and-protection
    current E06000050|good]]', its leadership and its support for care leavers were not.

    Those two areas were told they '[[rating requires-improvement leadership current E06000050|require
    improvement]]'.

    At a meeting of the children and families scrutiny committee on [[date 2025-02-18|Tuesday]], members were handed a
    40-page progress report.

    It says the number of agency social workers has come down from [[count 58|58]] to [[count 41|41]] and that
    [[money 1900000|£1.9m]] has been found for a new leaving care hub in Northwich.

    [[person dcs|Judith Penketh]], director of children's services, told the meeting that a [[visit focused-visit|focused
    visit]] was due before the [[date 2025-06 2025-08|summer]].

    [[quote direct 1 dcs|"I'd like to think that we are heading the right way,"]] she said. [[quote direct 1 dcs|"But I am
    wary of saying so, because that's what was said in [[date 2023|2023]]."]]

    Cllr [[person con|Yvette Moulding]], a Winsford councillor, asked whether residents could have confidence in the figures.

    [[quote direct 2 con|"We were told in this room that we'd be [[rating outstanding overall-effectiveness aspiration
    E06000050|outstanding]] by now,"]] she said. [[quote direct 2 con|"I would settle for the phone being answered."]]

    The director replied that calls to the front door were now picked up [[quote partial 3 dcs|"in under a minute, nine
    times in ten"]].

    Cabinet member for children and families Cllr [[person cab|Alun Rathbone]] pointed out that the council was far from alone. [[council E08000015|Wirral]], [[council E08000012|Liverpool]] and
    [[council E08000013|St Helens]] all offer starters up to [[money 2500|£2,500]] more, he added.

    [[quote direct 4 cab|"[[council E06000049|Cheshire East]] and [[council E06000006|Halton]] were both found
    [[rating inadequate overall-effectiveness current -|inadequate]] [[date 2024|last year]], and I take no pleasure in
    that,"]] he said. [[quote direct 4 cab|"Every council round here is fishing for the same social workers."]]

    [[council E06000007|Warrington]] bucked the trend, keeping its '[[rating good overall-effectiveness current
    E06000007|good]]' grade with an '[[rating outstanding children-in-care current E06000007|outstanding]]' for its work
    with children in care.

    A motion from the Conservative group to ask [[council E06000007|Warrington Borough Council]] for a peer review was
    carried by seven votes to five.

    Committee chairman Cllr [[person ind|Basil Hargreaves]] said: [[quote direct 5 ind|"There's no shame in asking the
    neighbours how they do it."]]

    Ofsted is not expected to inspect the borough in full again until [[date 2027|2027]].

    If it were to be rated '[[rating inadequate overall-effectiveness hypothetical E06000050|inadequate]]' then, the
    Government would be able to step in.

    Meanwhile Hartford nursery Little Acorns has been rated '[[rating outstanding overall-effectiveness other-subject
    -|outstanding]]' for the [[count 3 ordinal|third]] time running.`,
  related: ['Northwich care home plan refused', 'Winsford academy pupils raise £2,000'],
  inspections: [
    {
      council: 'E06000050',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-07-15', to: '2024-07-19' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'differs',
    },
    {
      council: 'E06000049',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
