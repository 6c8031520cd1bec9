/** Outcomes: Ofsted, Bexley 24 August 2012 (safeguarding and looked after children), after the borough's newspaper; Lewisham of 2012. */
import { story } from '../story.ts'

export const bexleySafeguarding = story({
  url: 'https://www.cypnow.co.uk/content/news/london-councils-child-protection-found-inadequate',
  byline: 'Sam Specimen',
  published: '2012-08-28',
  people: {
    ad: { name: 'Aubrey Danson', role: 'chief executive', council: 'E09000004' },
    tf: { name: 'Tilda Footscray', role: 'cabinet member for children', council: 'E09000004' },
  },
  headline: `London council's child protection found
    "[[rating inadequate safeguarding current E09000004|inadequate]]"`,
  standfirst: `
    Ofsted has found serious failings in the way [[council E09000004|Bexley Council]] protects children from harm, while
    praising its work with those in care.`,
  caption: 'Inspectors were in Bexley for two weeks. Picture: The Specimen',
  body: `
    The report of an [[framework SLAC|inspection of safeguarding and looked after children services]] in the borough,
    published on [[date 2012-08-24|Friday]], concludes that the overall effectiveness of safeguarding is
    "[[rating inadequate safeguarding current E09000004|inadequate]]".

    Its capacity for improvement was judged "[[rating adequate capacity-for-improvement current E09000004|adequate]]".
    The overall effectiveness of services for looked-after children was
    "[[rating good looked-after-and-permanence current E09000004|good]]".

    Inspectors, who visited in [[date 2012-07|July]], came upon cases in which children known to be in danger had not been
    seen. When they pointed this out, the council's response was [[quote partial 1 ofsted|"slow, and at first
    defensive"]], the report says.

    No service in [[council E09000004|Bexley]] was found to be
    "[[rating outstanding overall-effectiveness negated E09000004|outstanding]]". That is in contrast to
    [[council E09000023|Lewisham]], on the other side of [[council E09000011|Greenwich]], whose safeguarding services were rated
    "[[rating outstanding safeguarding current E09000023|outstanding]]" [[date 2012|this year]].

    [[person ad|Aubrey Danson]], chief executive of [[council E09000004|Bexley Council]], apologised to residents.
    [[quote direct 2 ad|"It is not good enough and there is no point in my saying that it is nearly good enough,"]] he
    said. [[quote direct 2 ad|"[[count 7|Seven]] managers from elsewhere started work here on
    [[date 2012-08-20|20 August]]."]]

    [[person tf|Tilda Footscray]], cabinet member for children, said the cabinet would be asked for
    [[money 1500000|£1.5m]].`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E09000004',
      framework: 'SLAC',
      visit: 'inspection',
      inspected: { from: '2012-07', to: '2012-07' },
      judgements: [
        { judgement: 'safeguarding', rating: 'inadequate' },
        { judgement: 'capacity-for-improvement', rating: 'adequate' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E09000023',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'safeguarding', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
  ],
})
