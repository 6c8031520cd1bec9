/** Outcomes: Ofsted, Newham 25 March 2019 (ILACS) and 8 August 2014 (SIF). A registration wall cuts the story. */
import { story } from '../story.ts'

export const newhamCut = story({
  url: 'https://www.cypnow.co.uk/content/news/failures-in-care-see-newham-downgraded',
  byline: 'Robin Sample',
  published: '2019-03-25',
  people: { may: { name: 'Ottoline Beckton', role: 'mayor', council: 'E09000025' } },
  headline:
    'Failures in care see [[council E09000025|Newham]] downgraded to ‘[[rating inadequate overall-effectiveness current E09000025|inadequate]]’',
  standfirst: `
    A London council has failed as a "corporate parent" to the children in its care, Ofsted has found.`,
  caption: 'The Old Town Hall, Stratford. Picture: The Specimen',
  body: `
    Ofsted has rated children's services in [[council E09000025|Newham]]
    "[[rating inadequate overall-effectiveness current E09000025|inadequate]]", having previously found the borough
    to [[rating requires-improvement overall-effectiveness previous E09000025|require improvement]].

    Inspectors visited from [[date 2019-02-11 2019-02-22|11 to 22 February]]. They found help and protection to
    [[rating requires-improvement help-and-protection current E09000025|require improvement to be good]], but the
    experiences of children in care and care leavers, and the impact of leaders, to be
    "[[rating inadequate children-in-care-and-care-leavers current E09000025|inadequate]]".

    [[quote direct 1 ofsted|"Children in care do not know who their parents are, because the council does not act as
    one,"]] states the report.

    [[person may|Ottoline Beckton]], mayor of [[council E09000025|Newham]], said: [[quote direct 2 may|"I am sorry to
    every child we have let down.]]`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E09000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-02-11', to: '2019-02-22' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
  ],
})
