/** Outcomes: Ofsted, Bury 17 December 2021 (ILACS) and 16 May 2016 (SIF). A registration wall cuts the story. */
import { story } from '../story.ts'

export const bury = story({
  url: 'https://www.cypnow.co.uk/content/news/bury-council-rated-inadequate-over-response-to-risk',
  byline: 'Robin Sample',
  published: '2021-12-17',
  people: {
    chief: { name: 'Wilhelmina Stoat', role: 'chief executive', council: 'E08000002' },
  },
  headline:
    "[[council E08000002|Bury Council]] rated '[[rating inadequate overall-effectiveness current E08000002|inadequate]]' over response to risk",
  standfirst: `
    Children at risk in [[council E08000002|Bury]] have not been protected quickly enough, according to an Ofsted
    report that rates the council's services "[[rating inadequate overall-effectiveness current E08000002|inadequate]]".`,
  caption: 'Services in Bury were last inspected in 2016. Picture: The Specimen',
  body: `
    [[council E08000002|Bury Council]] was judged "[[rating inadequate help-and-protection current E08000002|inadequate]]"
    for help and protection after inspectors spent two weeks in the borough from [[date 2021-10-25|25 October]]. Its
    leadership received the same grade.

    Services for children in care and care leavers were rated
    "[[rating requires-improvement children-in-care-and-care-leavers current E08000002|requires improvement to be good]]".

    [[quote direct 1 ofsted|"Strategy meetings happen late, and the right people are not in the room,"]] the report
    says.

    The borough had been rated
    “[[rating requires-improvement overall-effectiveness previous E08000002|requires improvement to be good]]” under the
    [[framework SIF|single inspection framework]] in [[date 2016-05|May 2016]].

    [[person chief|Wilhelmina Stoat]], chief executive of the council, said:
    [[quote direct 2 chief|"We could bury these findings under a pile of explanations, but we will not. They are right."]]`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E08000002',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2021-10-25', to: '2021-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016-05', to: '2016-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
  ],
})
