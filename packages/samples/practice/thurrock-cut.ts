/** Outcomes: Ofsted, Thurrock 29 October 2024 and 20 December 2019 (ILACS). Cut by a registration wall. */
import { story } from '../story.ts'

export const thurrockCut = story({
  url: 'https://www.cypnow.co.uk/content/news/bankrupt-council-wins-clean-sweep-of-top-grades',
  byline: 'Kim Dummy',
  published: '2024-10-30',
  people: {
    dcs: {
      name: 'Araminta Corringham-Day',
      role: "executive director of children's services",
      council: 'E06000034',
    },
  },
  headline: `
    Bankrupt council wins clean sweep of [[rating outstanding overall-effectiveness current E06000034|top grades]]`,
  standfirst: `
    Inspectors praise [[quote partial 1 ofsted|"unshakeable"]] commitment to children at [[council
    E06000034|Thurrock Council]].`,
  caption: 'Picture: The Specimen',
  body: `
    A council that issued a section 114 notice in [[date 2022-12|December 2022]] has been rated "[[rating
    outstanding overall-effectiveness current E06000034|outstanding]]" by Ofsted for every part of its children's
    services.

    [[council E06000034|Thurrock]], which is still run in part by government commissioners, received the [[rating
    outstanding overall-effectiveness current E06000034|highest grade]] after a [[visit inspection|short
    inspection]] under [[framework ILACS|ILACS]] from [[date 2024-09-16 2024-09-20|16 to 20 September]]. It was
    last inspected in [[date 2019-11|November 2019]], when services were "[[rating good overall-effectiveness
    previous E06000034|good]]".

    [[quote direct 2 ofsted|"Leaders have held their nerve, and children have not paid for the council's
    troubles,"]] says the report, published [[date 2024-10-29|yesterday]].

    [[quote direct 3 dcs|"When the money went, the first thing that we did was to write down what we'd never
    cut,"]] said [[person dcs|Araminta Corringham-Day]], executive director of children's services. [[quote direct
    3 dcs|"It was a short list, and social workers were at the top of it."]]

    [[council E06000034|Thurrock]] cut [[money 18200000|£18.2m]] from other budgets [[date 2023|last year]], but
    still sends its trainers to [[council E06000033|Southend]].`,
  related: ['Commissioners to stay at council for two more years'],
  partial: true,
  inspections: [
    {
      council: 'E06000034',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-09-16', to: '2024-09-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-11', to: '2019-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
