/**
 * Outcomes: Ofsted, Windsor and Maidenhead 13 May 2015 and Kingston upon Thames 3 August 2015 (SIF); Kingston,
 * child protection, 2012.
 */
import { story } from '../story.ts'

export const windsor = story({
  url: 'https://www.cypnow.co.uk/content/news/royal-borough-to-hand-services-to-community-company',
  byline: 'Jo Placeholder and Robin Sample',
  published: '2016-09-30',
  people: {
    lead: { name: 'Tarquin Nettlebed', role: "lead member for children's services", council: 'E06000040' },
    chief: { name: 'Sunniva Kell', role: 'chief executive', council: null },
    union: { name: 'Rhodri Pask', role: null, council: null },
  },
  headline: 'Royal borough to hand services to community company',
  standfirst: `
    [[council E06000040|Windsor and Maidenhead]] is set to pass its children's services to a company owned by
    [[count 2|two]] London councils.`,
  caption: 'The company was launched in 2014. Picture: The Specimen',
  body: `
    Councillors at the [[council E06000040|Royal Borough of Windsor and Maidenhead]] voted on [[date 2016-09-27|Tuesday]] to move
    [[count 200|200]] staff to [[council -|Achieving for Children]] in [[date 2017-08|August 2017]].

    The company, which belongs to [[council E09000021|Kingston]] and [[council E09000027|Richmond]] councils, is
    credited with the turnaround of [[council E09000021|Kingston]]’s services from an
    ‘[[rating inadequate overall-effectiveness previous E09000021|inadequate]]’ to a
    ‘[[rating good overall-effectiveness current E09000021|good]]’ rating in little more than three years.

    [[council E06000040|Windsor and Maidenhead]] was rated
    ‘[[rating requires-improvement overall-effectiveness current E06000040|requires improvement]]’ when it was last
    inspected, in [[date 2015-03|March 2015]].

    ## ‘Not a sell-off’

    [[person lead|Tarquin Nettlebed]], lead member for children’s services, told councillors that the plan was
    [[quote partial 1 lead|‘a marriage, not a sell-off’]].

    [[quote direct 2 lead|‘If we stand alone we may be judged
    “[[rating inadequate overall-effectiveness hypothetical E06000040|inadequate]]” next time,’]] he said.
    [[quote direct 2 lead|‘Together we aim to be rated
    “[[rating good overall-effectiveness aspiration E06000040|good]]” by [[date 2018|2018]].’]]

    The company’s chief executive, [[person chief|Sunniva Kell]], said that a service must be more than adequate to
    keep its social workers.

    [[quote direct 3 chief|‘No one boasts of working somewhere that is merely all right,’]] she added.

    But [[person union|Rhodri Pask]], who speaks for social workers in the borough, said staff had been
    [[quote partial 4 union|‘told, not asked’]].

    A spokesperson for Ofsted said that it [[quote partial 5 ofsted|‘inspects the authority, whoever runs its
    services’]]. Its neighbour [[council E06000037|West Berkshire]] has no such plans.

    The move would cost [[money 1200000|£1.2m]] in the first year.`,
  related: [],

  inspections: [
    {
      council: 'E09000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E06000040',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-03', to: '2015-03' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
  ],
})
