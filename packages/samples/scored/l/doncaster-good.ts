/** Outcomes: Ofsted, Doncaster 18 March 2025, 8 April 2022 (both ILACS) and 27 November 2015 (SIF); Barnsley 27 October, Sheffield 3 November 2023, Rotherham 12 August 2022 (ILACS). */
import { story } from '../../story.ts'

export const doncasterGood = story({
  url: 'https://www.bbc.co.uk/news/articles/c4gd7yzk0pqo',
  byline: 'Tom Filler',
  published: '2025-03-18',
  people: {
    ashby: { name: 'Leonie Ashby', role: "director of children's services", council: 'E08000017' },
    tock: { name: 'Martin Tock', role: 'cabinet member for children', council: 'E08000017' },
  },
  headline: `City's children's services now [[rating good overall-effectiveness current E08000017|good]], says Ofsted`,
  standfirst: `Services for vulnerable children in [[council E08000017|Doncaster]] have improved since they were taken back from a
    trust, inspectors have said.`,
  caption: 'The Civic Office in Doncaster. Image source, LDRS',
  body: `
    A report published on [[date 2025-03-18|Tuesday]] rated [[council E08000017|City of Doncaster Council]] "[[rating
    good overall-effectiveness current E08000017|good]]" overall. It was found to "[[rating requires-improvement
    overall-effectiveness previous E08000017|require improvement]]" at its last inspection in [[date 2022-02|February
    2022]], when the impact of leaders was found to be "[[rating inadequate leadership previous E08000017|inadequate]]".

    The services were run at that time by [[council E08000017|Doncaster Children's Services Trust]], which was set up in
    [[date 2014|2014]] on government orders. They returned to the council in [[date 2022-09|September 2022]].

    Inspectors, who were in the city from [[date 2025-01-20 2025-01-31|20 to 31 January]], said leaders had
    [[quote partial 1 ofsted|"brought order and ambition"]] to the service.

    Leadership, help and protection, and the experiences of children in care were all rated
    "[[rating good leadership current E08000017|good]]".

    But support for care leavers still "[[rating requires-improvement care-leavers current E08000017|requires
    improvement]]", and the report said that some young people waited too long for a home of their own.

    [[quote direct 2 ofsted|"A small number have become homeless, and the council has not always known about it quickly
    enough,"]] it said.

    ## 'Proud but not complacent'

    [[person ashby|Leonie Ashby]], the council's director of children's services, said she had read the report
    [[quote partial 3 ashby|"with a lump in the throat"]].

    [[quote direct 4 ashby|"[[date 2015|Ten years ago]] people told me not to come and work in [[council
    E08000017|Doncaster]],"]] she said. [[quote direct 4 ashby|"We have [[count 29|29]] newly qualified social workers
    starting in [[date 2025-09|September]] and we had to turn people away."]]

    In [[date 2015|2015]], the trust was rated "[[rating inadequate overall-effectiveness previous
    E08000017|inadequate]]" a year after it began work. That followed a series of failings in the borough going back to
    [[date 2009|2009]].

    [[person tock|Martin Tock]], cabinet member for children, said [[money 900000|£900,000]] for care leavers' flats had
    been agreed by [[council E08000017|Doncaster]]'s cabinet.

    [[quote direct 5 tock|"If I am honest the overall grade is the one everybody will look at,"]] he said. [[quote
    direct 5 tock|"The one I look at is the one that isn't [[rating good care-leavers negated E08000017|good]] yet."]]

    Unions gave the report a cautious welcome. Unison said that caseloads in [[council E08000017|Doncaster]] had fallen
    since the trust was wound up but that [[count 12|12]] posts were still empty.

    All [[count 4|four]] councils in South Yorkshire - [[council E08000038|Barnsley]], [[council E08000017|Doncaster]],
    [[council E08000018|Rotherham]] and [[council E08000039|Sheffield]] - are now rated
    "[[rating good overall-effectiveness current -|good]]" for children's services.`,
  related: ['City status for Doncaster: what changed?'],
  inspections: [
    {
      council: 'E08000017',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-01-20', to: '2025-01-31' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-02', to: '2022-02' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000038',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000018',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000039',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
