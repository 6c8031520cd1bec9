/** Outcomes: Ofsted, Suffolk 21 August 2024 (ILACS); before, 21 May 2019. */
import { story } from '../story.ts'

export const suffolkSlips = story({
  url: 'https://www.edp24.co.uk/news/24531877.suffolk-childrens-services-lose-outstanding-rating',
  byline: 'Jo Placeholder',
  published: '2024-08-21',
  people: {
    gol: {
      name: 'Verity Goldacre',
      role: 'cabinet member for children and young people',
      council: 'E10000029',
    },
    pin: {
      name: 'Rufus Pinchbeck',
      role: "opposition spokesman for children's services",
      council: 'E10000029',
    },
  },
  headline: `[[council E10000029|Suffolk]] children's services lose '[[rating outstanding overall-effectiveness previous E10000029|outstanding]]' rating`,
  standfirst: `Watchdogs have marked down the council department which looks after the county's most vulnerable children.`,
  caption: 'Endeavour House, home of the county council',
  body: `
    Ofsted says [[council E10000029|Suffolk County Council]]'s children's services '[[rating requires-improvement
    overall-effectiveness current E10000029|require improvement]]' - down from '[[rating outstanding
    overall-effectiveness previous E10000029|outstanding]]' at the last inspection in [[date 2019-04|April 2019]].

    The report, published [[date 2024-08-21|today]], found teenagers who turned up homeless in Lowestoft and Ipswich
    were not always told what help they could have.

    It says: [[quote direct 1 ofsted|“When families ask for help, the answer depends too much on who picks up the
    telephone.”]]

    Only one area, the care of children who live with foster families or in homes, was found to be '[[rating good
    children-in-care current E10000029|good]]'.

    [[person gol|Verity Goldacre]], the council's cabinet member for children and young people, said: [[quote direct
    2 gol|“Nobody at Endeavour House will pretend this is the report we wanted.]]

    [[quote direct 2 gol|“But inspectors did not find a child in [[council E10000029|Suffolk]] who was unsafe, and I
    would ask people to read that line first.”]]

    [[person pin|Rufus Pinchbeck]], opposition spokesman for children's services at the county council, said he had
    warned of trouble ever since [[council E10000020|Norfolk]] overtook its neighbour in the inspection tables.`,
  related: ['Care leavers to get free bus passes', 'Watchdogs praise Norfolk foster carers'],
  partial: true,
  inspections: [
    {
      council: 'E10000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-04', to: '2019-04' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
