/** Outcomes: Ofsted, Gateshead 11 March 2016 (SIF) and 11 June 2019 (ILACS). A comment in The MJ's manner, cut by a wall. */
import { story } from '../story.ts'

export const gatesheadTheMj = story({
  url: 'https://www.themj.co.uk/steady-as-she-goes/214804',
  byline: 'Fenella Marrable',
  published: '2019-07-04',
  people: {
    peer: { name: 'Ambrose Tickner', role: 'chief executive', council: 'E08000025' },
  },
  headline: 'Steady as she goes',
  standfirst: `
    What a [[count 2 ordinal|second]] [[rating good overall-effectiveness current E08000037|good]] from Ofsted taught
    [[council E08000037|Gateshead]], by its director of children’s services.`,
  caption: 'The Tyne at dawn. Picture: The Specimen',
  body: `
    When our inspectors left at the beginning of [[date 2019-05|May]], nobody here opened a bottle. In [[date 2016|2016]],
    under the [[framework SIF|SIF]], [[council E08000037|Gateshead]] was
    [[rating good overall-effectiveness previous E08000037|good]], with adoption
    [[rating good adoption previous E08000037|good]] and care leavers the part that
    [[rating requires-improvement care-leavers previous E08000037|required improvement]]. We knew that standing still would
    look like falling.

    It did not come to that. Ofsted found us [[rating good overall-effectiveness current E08000037|good]] again
    [[date 2019-06|last month]], in every area it looked at.

    People ask what we did. The dull answer is: nothing new. ‘Dull’ is a compliment in this trade. No council was ever
    graded [[rating inadequate overall-effectiveness negated -|inadequate]] for being dull, as [[person peer|Ambrose
    Tickner]], chief executive of [[council E08000025|Birmingham City Council]], told me
    [[date 2018-12 2019-02|last winter]].

    There are [[count 14|14]] authorities in the north east and [[council E10000006|Cumbria]], and we ring one another. If any of us slips to
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]], the others will know before the press does.`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E08000037',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-05', to: '2019-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'adoption', rating: 'good' },
          { judgement: 'care-leavers', rating: 'requires-improvement' },
        ],
      },
      change: 'same',
    },
  ],
})
