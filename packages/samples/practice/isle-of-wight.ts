/** Outcome: Ofsted, Isle of Wight, January 2013 (child protection), as reported at the time. */
import { story } from '../story.ts'

export const isleOfWight = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1076311/island-service-fails-on-all-four-counts',
  byline: 'Jo Placeholder',
  published: '2013-01-17',
  people: {
    dir: { name: 'Fergus Tolland', role: 'director for community wellbeing', council: 'E06000046' },
    cab: { name: 'Dilwyn Roake', role: 'cabinet member for children', council: 'E06000046' },
  },
  headline: 'Island service fails children on all four counts',
  standfirst: `
    The [[council E06000046|Isle of Wight Council]] has been judged as
    '[[rating inadequate overall-effectiveness current E06000046|inadequate]]' by Ofsted for the way in which it
    protects children.`,
  caption: 'The ferry at dawn. Picture: The Specimen',
  body: `
    Inspectors arrived without notice in [[date 2012-11|November]] for a two-week [[framework CP|child protection
    inspection]].

    They had four headings to fill:

    Overall effectiveness – [[rating inadequate overall-effectiveness current E06000046|Inadequate]]

    The effectiveness of the help and protection provided to children, young people, families and carers –
    [[rating inadequate help-and-protection current E06000046|Inadequate]]

    The quality of practice – [[rating inadequate quality-of-practice current E06000046|Inadequate]]

    Leadership and governance – [[rating inadequate leadership current E06000046|Inadequate]]

    [[quote direct 1 ofsted|“Referrals lie unread over a weekend because no one thinks it their job to read them,”]]
    says Ofsted’s report.

    In [[date 2010|2010]] the council’s safeguarding work had been found to be
    “[[rating adequate safeguarding previous E06000046|adequate]]”, with
    [[rating adequate capacity-for-improvement previous E06000046|adequate]] capacity to improve.

    [[person dir|Fergus Tolland]], director for community wellbeing, said: [[quote direct 2 dir|“I have read every
    page twice. It does not get better.”]]

    He said the council had asked [[council E10000014|Hampshire County Council]] for help, and that staff were
    [[quote partial 3 dir|“performing well under difficult circumstances”]].

    [[person cab|Dilwyn Roake]], cabinet member for children, said he would not resign. [[quote direct 4 cab|“That
    would be easy, and would help nobody,”]] said Cllr Roake.

    The next inspectors will use a scale on which nothing is
    “[[rating adequate overall-effectiveness scale -|adequate]]” any more, he added.`,
  related: [],

  inspections: [
    {
      council: 'E06000046',
      framework: 'CP',
      visit: 'inspection',
      inspected: { from: '2012-11', to: '2012-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'quality-of-practice', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2010', to: '2010' },
        judgements: [
          { judgement: 'safeguarding', rating: 'adequate' },
          { judgement: 'capacity-for-improvement', rating: 'adequate' },
        ],
      },
      change: null,
    },
  ],
})
