/** Outcomes: Ofsted, Torbay 24 August 2018 (SIF re-inspection) and 5 January 2016 (SIF). The home is invented. */
import { story } from '../story.ts'

export const torbay = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2005702/seaside-council-fails-second-inspection-in-a-row',
  byline: 'Jo Placeholder',
  published: '2018-08-24',
  people: {
    lead: { name: 'Ferdinand Quince', role: 'lead member for children', council: 'E06000027' },
    director: {
      name: 'Mirabel Stanhope-Lee',
      role: "interim director of children's services",
      council: 'E06000027',
    },
  },
  headline: 'Seaside council fails [[count 2 ordinal|second]] inspection in a row',
  standfirst: `
    [[council E06000027|Torbay Council]] has again been rated
    "[[rating inadequate overall-effectiveness current E06000027|inadequate]]", in what is the last report under Ofsted's
    [[framework SIF|single inspection framework]].`,
  caption: 'Inspectors returned to the bay in June. Picture: The Specimen',
  body: `
    The [[visit re-inspection|re-inspection]], which ran from [[date 2018-06-11 2018-07-05|11 June to 5 July]], found
    that too little had changed since services were rated
    "[[rating inadequate overall-effectiveness previous E06000027|inadequate]]" in [[date 2016-01|January 2016]].

    Leadership was judged to be “[[rating inadequate leadership current E06000027|inadequate]]”. So was help and
    protection.

    Adoption performance was rated "[[rating good adoption current E06000027|good]]", and support for care leavers
    "[[rating requires-improvement care-leavers current E06000027|requires improvement]]".

    A children’s home that inspectors had visited in the [[date 2018-03 2018-05|spring]], Gorse Lane, was rated
    "[[rating good overall-effectiveness other-subject -|good]]", and schools in the bay send more young people to
    [[council E06000026|Plymouth]] to study than ever.

    [[quote direct 1 ofsted|"Children are seen often but not heard,"]] the report says.

    It adds: [[quote direct 2 ofsted|"The pace of change is not yet good enough."]]

    [[council E06000026|Plymouth City Council]] has run the services with [[council E06000027|Torbay]] since
    [[date 2018-04|April]].

    [[person director|Mirabel Stanhope-Lee]], interim director of children’s services, said the report described
    [[quote partial 3 director|"the service we took on, not the service we are building"]].

    [[quote direct 4 director|"I would be worried if inspectors had called us [[rating good overall-effectiveness hypothetical E06000027|good]] after ten weeks,"]]
    she said. [[quote direct 4 director|"I will be worried if they do not in three years."]]

    The council wants to be rated "[[rating good overall-effectiveness aspiration E06000027|good]]" by
    [[date 2021|2021]].

    [[person lead|Ferdinand Quince]], lead member for children, said: [[quote direct 5 lead|“No more plans.]]

    [[quote direct 5 lead|“We have a drawer full of plans. What we need is for the next phone call to be answered.”]]

    Inspectors said that more social workers were in permanent posts than two years before, and that children who go
    missing are now met and asked about it when they return.

    But they found that children in need of protection were still left for too long in homes where they were neglected,
    and that managers signed off plans which said little about what would have to change.

    Ministers will decide in the [[date 2018-09 2018-11|autumn]] whether the present arrangement should go on.

    Quarterly [[visit monitoring-visit|monitoring visits]] will go on.`,
  related: [],
  inspections: [
    {
      council: 'E06000027',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2018-06-11', to: '2018-07-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016-01', to: '2016-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
  ],
})
