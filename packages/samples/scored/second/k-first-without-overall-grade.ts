// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const firstWithoutOverallGrade = story({
  url: 'https://www.communitycare.co.uk/2026/06/18/first-councils-inspected-without-overall-ofsted-grade',
  byline: 'Jo Placeholder',
  published: '2026-06-18',
  people: {
    tremlett: {
      name: 'Piers Tremlett',
      role: 'executive director of children and families',
      council: 'E06000066',
    },
    yardley: { name: 'Josephine Yardley', role: 'lead member for children', council: 'E06000066' },
    maklai: {
      name: 'Rukhsana Maklai',
      role: 'corporate director of children’s services',
      council: 'E09000005',
    },
    vint: { name: 'Carys Vint', role: 'policy committee chair', council: null },
    hobday: { name: 'Ambrose Hobday', role: 'professor of social work', council: null },
  },
  headline: `
    [[council E09000005|Brent]] and [[council E06000066|Somerset]] [[count 1 ordinal|first]] to be inspected without
    overall Ofsted grade`,
  standfirst: `
    Reports under revised framework give councils four judgments in place of five, but sector leaders doubt whether
    headlines will change`,
  caption: 'Brent Civic Centre. Photo: The Specimen',
  body: `
    Ofsted has published its [[count 1 ordinal|first]] reports on council children’s services that carry no grade
    for overall effectiveness.

    The inspectorate dropped the headline judgment from the [[framework ILACS|inspecting local authority children’s
    services]] ([[framework ILACS|ILACS]]) framework in [[date 2026-04|April]], following its ‘Big Listen’
    consultation of [[date 2024|2024]]. Authorities still receive one of the same four ratings for the impact of
    leaders, help and protection, children in care and care leavers.

    [[council E09000005|Brent]] and [[council E06000066|Somerset]], both visited from [[date 2026-04-27 2026-05-01|27 April to 1 May]], were the [[count 1 ordinal|first]] to be treated in this way. Their reports came
    out [[date 2026-06-17|yesterday]].

    ## What the reports say

    Inspectors judged [[council E09000005|Brent council]] ‘[[rating good leadership current E09000005|good]]’ for
    leadership, for help and protection, and for its work with children in care and care leavers.

    [[quote direct 1 ofsted|“Children benefit from social workers who know their community because most of them are
    from it,”]] they said.

    The north London authority was last inspected in [[date 2023|2023]], when it was [[rating good overall-effectiveness previous E09000005|good]] overall.

    [[council E06000066|Somerset]] was rated ‘[[rating requires-improvement leadership current E06000066|requires
    improvement to be good]]’ for leadership, help and protection, and children in care, and ‘[[rating good care-leavers current E06000066|good]]’ for care leavers. [[council E10000027|Somerset County Council]], which it
    replaced in [[date 2023-04|April 2023]], had been rated ‘[[rating good overall-effectiveness previous E10000027|good]]’ in [[date 2022|2022]].

    [[quote direct 2 ofsted|“Change in senior roles has slowed the progress that was evident at the last
    inspection,”]] the report said.

    [[person tremlett|Piers Tremlett]], executive director of children and families at [[council E06000066|Somerset
    Council]], said the authority had been [[quote partial 3 tremlett|“honest in its self-evaluation and is not surprised
    to see its own words in print”]].

    ## ‘People will do the sum’

    Has the removal of the grade made a difference? [[person yardley|Josephine Yardley]], [[council E06000066|Somerset]]’s lead member for children, thinks not.

    [[quote direct 4 yardley|“The local radio station rang and asked me what we had got,”]] she told Community Care.
    [[quote direct 4 yardley|“I said that there wasn’t one any more. They said, so did you pass? People will do the
    sum.”]]

    But [[person maklai|Rukhsana Maklai]], corporate director of children’s services in [[council E09000005|Brent]],
    said that staff had read past the first page for the [[count 1 ordinal|first]] time.

    [[person vint|Carys Vint]], policy committee chair of the Association of Directors of Children’s Services,
    welcomed what she called [[quote partial 5 vint|“an outbreak of nuance”]].

    [[quote direct 6 vint|“We shall still have councils called failing, because one [[rating inadequate overall-effectiveness hypothetical -|inadequate]] among four will be enough to bring in the department,”]] she added.

    Under the revised rules, councils rated [[rating good leadership scale -|good]] or [[rating outstanding leadership scale -|outstanding]] for leadership and at least two of the other areas will have a [[visit inspection|short inspection]] next time. The rest will get a [[visit inspection|standard inspection]], or
    [[visit monitoring-visit|monitoring visits]] if they are [[rating inadequate overall-effectiveness hypothetical -|inadequate]].

    ## Last of the old kind

    [[date 2026-06-18|Today]], in what is thought to be the last report of the old kind, Ofsted rated [[council E08000031|Wolverhampton]] ‘[[rating good overall-effectiveness current E08000031|good]]’ overall. The city,
    which was inspected in [[date 2026-01|January]], was ‘[[rating outstanding children-in-care current E08000031|outstanding]]’ for children in care and for care leavers, but help and protection was found to
    [[rating requires-improvement help-and-protection current E08000031|require improvement]].

    [[person hobday|Ambrose Hobday]], professor of social work at the University of Lincoln, said the coincidence was
    instructive. [[quote direct 7 hobday|“Here is a [[rating good overall-effectiveness current E08000031|good]]
    council with a weak front door, and you would not know it from the word. I shan’t miss the word.”]]`,
  related: ['Ofsted to consult on children and families framework for 2027'],
  inspections: [
    {
      council: 'E09000005',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-04-27', to: '2026-05-01' },
      judgements: [
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023', to: '2023' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000066',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-04-27', to: '2026-05-01' },
      judgements: [
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01', to: '2026-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
