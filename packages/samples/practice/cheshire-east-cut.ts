/** Outcomes: Ofsted, Cheshire East 16 May 2024 and 9 January 2020 (ILACS). */
import { story } from '../story.ts'

export const cheshireEastCut = story({
  url: 'https://www.northwichguardian.co.uk/news/24618077.cheshire-east-told-show-receipts-childrens-plan',
  byline: 'Pat Placeholder',
  published: '2024-09-27',
  partial: true,
  people: {
    chair: { name: 'Rosemary Alsager', role: 'committee chair', council: 'E06000049' },
    dir: {
      name: 'Fergus Wybunbury',
      role: 'executive director of children’s services',
      council: 'E06000049',
    },
    cll: { name: 'Ivan Shavington', role: 'Independent councillor', council: 'E06000049' },
  },
  headline: `[[council E06000049|Cheshire East]] told to [[quote partial 4 chair|‘show receipts’]] on children’s plan`,
  standfirst: `Councillors want proof that care leavers are better off since Ofsted’s damning report`,
  caption: 'Westfields, Sandbach. Picture: The Specimen',
  body: `
    COUNCILLORS have demanded to see evidence that care leavers in [[council E06000049|Cheshire East]] are getting more
    help, four months after the council’s services were found to be
    [[rating inadequate overall-effectiveness current E06000049|inadequate]].

    Officers at [[council E06000049|Cheshire East Council]] presented their improvement plan to the children and
    families scrutiny committee on [[date 2024-09-23|Monday]].

    But members said the [[money 3600000|£3.6 million]] document was long on promises.
    [[quote direct 1 chair|“I can see a lot of arrows on a lot of charts,”]] said committee chair Cllr [[person chair|Rosemary Alsager]]. [[quote direct 1 chair|“What I’d like to see is a receipt. Who
    has a flat now who was on a sofa in [[date 2024-03|March]]?”]]

    When they inspected the council under the [[framework ILACS|Ilacs]] framework in [[date 2024-02 2024-03|February and March]], Ofsted’s team judged its services for care leavers as [[rating inadequate care-leavers current E06000049|inadequate]]. Leadership, help and protection and services for children in care [[rating requires-improvement leadership current E06000049|require improvement]]. All areas had been judged to
    [[rating requires-improvement overall-effectiveness previous E06000049|require improvement]] in
    [[date 2019|2019]].

    [[person dir|Fergus Wybunbury]], executive director of children’s services, said [[count 41|41]] care leavers had been
    found somewhere to live since the report. [[quote direct 2 dir|“That is 41 receipts,”]] he told members.

    He expects the [[count 1 ordinal|first]] [[visit monitoring-visit|monitoring visit]] before
    [[date 2024-12|December]] and warned them not to hope for a better grade soon.
    [[quote direct 3 dir|“Councils that are [[rating inadequate overall-effectiveness scale -|inadequate]] can expect up to
    [[count 6|six]] of those before a full [[visit re-inspection|re-inspection]],”]] he said.

    Independent councillor [[person cll|Ivan Shavington]] asked whether the council, which has overspent by [[money 20000000|£20 million]], could afford any of it.`,
  related: [],
  inspections: [
    {
      council: 'E06000049',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-02', to: '2024-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'requires-improvement' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
