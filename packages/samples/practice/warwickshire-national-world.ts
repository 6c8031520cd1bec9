/** Outcomes: Ofsted, Warwickshire 14 July 2017 (SIF), 1 February 2022 and 14 October 2025 (ILACS). In the manner of National World's papers. */
import { story } from '../story.ts'

export const warwickshireNationalWorld = story({
  url: 'https://www.northantstelegraph.co.uk/news/people/county-council-loses-good-rating-for-childrens-services-5361234',
  byline: 'Alex Placeholder',
  published: '2025-10-16',
  people: {
    ldr: { name: 'Gideon Arden', role: 'council leader', council: 'E10000031' },
    opp: { name: 'Marguerite Avon', role: null, council: 'E10000031' },
    parent: { name: 'Jasmine Whitnash', role: null, council: null },
  },
  headline:
    'County council loses ‘[[rating good overall-effectiveness previous E10000031|good]]’ rating for children’s services',
  standfirst: `
    Parents have spoken of their worry after Ofsted downgraded children’s services at
    [[council E10000031|Warwickshire County Council]].`,
  caption: 'Shire Hall in Warwick',
  body: `
    The inspectorate said it had seen [[quote partial 1 ofsted|“some decline in the quality of practice”]] since the council
    was last inspected, in [[date 2021|2021]].

    Then, it was judged to be [[rating good overall-effectiveness previous E10000031|good]] in all areas. Now it
    [[rating requires-improvement help-and-protection current E10000031|requires improvement]] in all but one of them, care
    leavers, where it is still [[rating good care-leavers current E10000031|good]].

    Inspectors were at Shire Hall from [[date 2025-06-02 2025-06-06|June 2 to 6]].

    [[person ldr|Gideon Arden]], leader of the council, apologised to families. [[quote direct 2 ldr|“I wish we had been able to
    keep our [[rating good overall-effectiveness previous E10000031|good]] rating,”]] he said.
    [[quote direct 2 ldr|“We’ll get it back.”]]

    [[person parent|Jasmine Whitnash]], from Leamington, waited [[date 2024|last year]] for an assessment for her son. She said:
    [[quote direct 3 parent|“I didn’t need a report to tell me.”]]

    Before [[date 2021|2021]] the authority had itself been rated as
    [[rating requires-improvement overall-effectiveness previous E10000031|requiring improvement]], in [[date 2017|2017]].

    Councillor [[person opp|Marguerite Avon]] called for an emergency meeting, saying it was
    [[quote partial 4 opp|“a whisker away from being
    [[rating inadequate overall-effectiveness hypothetical E10000031|inadequate]]”]].`,
  related: [],
  inspections: [
    {
      council: 'E10000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-02', to: '2025-06-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'down',
    },
  ],
})
