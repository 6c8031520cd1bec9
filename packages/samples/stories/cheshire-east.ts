/** Outcomes: Ofsted, Cheshire East 16 May 2024 and 9 January 2020 (ILACS). Set in single marks throughout. */
import { story } from '../story.ts'

export const cheshireEast = story({
  url: 'https://www.cypnow.co.uk/content/news/care-leavers-failings-drag-council-down-to-inadequate',
  byline: 'Jo Placeholder',
  published: '2024-05-16',
  people: {
    director: {
      name: 'Ingrid Vellacott',
      role: "executive director of children's services",
      council: 'E06000049',
    },
    leader: { name: 'Monty Askew', role: 'council leader', council: 'E06000049' },
  },
  headline:
    'Care leavers’ failings drag council down to ‘[[rating inadequate overall-effectiveness current E06000049|inadequate]]’',
  standfirst: `
    [[council E06000049|Cheshire East Council]] has been downgraded from
    ‘[[rating requires-improvement overall-effectiveness previous E06000049|requires improvement]]’ to
    ‘[[rating inadequate overall-effectiveness current E06000049|inadequate]]’ by Ofsted because of its work with young
    people who leave care.`,
  caption:
    'Some care leavers in Cheshire East spent months in bed and breakfast rooms. Picture: The Specimen',
  body: `
    Inspectors, who visited from [[date 2024-02-26 2024-03-08|26 February to 8 March]], judged the experiences and
    progress of care leavers to be ‘[[rating inadequate care-leavers current E06000049|inadequate]]’.

    The council’s leadership was rated
    ‘[[rating requires-improvement leadership current E06000049|requires improvement to be good]]’. So were its help and
    protection and its services for children in care.

    [[quote direct 1 ofsted|‘Young people who’ve left care don’t know what they’re entitled to,’]] the report says.
    [[quote direct 1 ofsted|‘Some are homeless, and the council did not know.’]]

    It describes the offer to care leavers as [[quote partial 2 ofsted|‘a leaflet, not a service’]].

    [[council E06000049|Cheshire East]] was last inspected in [[date 2019-11|November 2019]], under the same
    [[framework ILACS|ILACS]] framework, and was rated
    ‘[[rating requires-improvement overall-effectiveness previous E06000049|requires improvement]]’ in every area.

    [[person director|Ingrid Vellacott]], the council’s executive director of children’s services, said:
    [[quote direct 3 director|‘We’ve apologised to our care leavers in person, because a letter wouldn’t do.]]

    [[quote direct 3 director|‘Each of them now has an adviser’s number that’s answered at night.’]]

    Inspectors also found that social workers change too often, and that visits to children are not always written down.
    They praised the court team, and foster carers who gave a home to teenagers at short notice.

    The council must send Ofsted a plan within 70 days, and inspectors will then return for
    [[visit monitoring-visit|monitoring visits]].

    Council leader [[person leader|Monty Askew]] said the grade was
    [[quote partial 4 leader|‘hard to read and impossible to dispute’]].

    [[quote direct 5 leader|‘We’ll find the money,’]] he said.
    [[quote direct 5 leader|‘It’s [[money 1400000|£1.4 million]] [[date 2024|this year]], and it’ll be there [[date 2025|next year]].’]]`,
  related: ['What good support for care leavers looks like', 'How a spare room became a first home'],
  inspections: [
    {
      council: 'E06000049',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-02-26', to: '2024-03-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-11', to: '2019-11' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'requires-improvement' },
        ],
      },
      change: 'down',
    },
  ],
})
