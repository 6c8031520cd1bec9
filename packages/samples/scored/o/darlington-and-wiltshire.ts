/** Outcomes: Ofsted, Darlington and Wiltshire 1 September 2015 (SIF); Kingston upon Thames and Oldham 3 August, Stoke-on-Trent 12 August 2015 (SIF). */
import { story } from '../../story.ts'

export const darlingtonAndWiltshire = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1153402/gaps-in-child-protection-cost-north-east-council-dear',
  byline: 'Jo Placeholder',
  published: '2015-09-02',
  people: {
    dar: { name: 'Winifred Halliwell', role: 'director of people', council: 'E06000005' },
    lead: {
      name: 'Clement Rudd',
      role: 'cabinet member for children and young people',
      council: 'E06000005',
    },
    wil: { name: 'Sanjeev Maltravers', role: 'corporate director', council: 'E06000054' },
  },
  headline: 'Gaps in child protection cost north east council dear',
  standfirst: `
    A council where inspectors found unallocated cases and a backlog of assessments has been downgraded to
    "[[rating inadequate overall-effectiveness current E06000005|inadequate]]" by Ofsted.`,
  caption: 'Social workers in Darlington had too many cases, inspectors said. Picture: The Specimen',
  body: `
    Leaders at [[council E06000005|Darlington Borough Council]] did not know enough about the children for whom they
    were responsible, according to a report published [[date 2015-09-01|yesterday]].

    It follows an inspection under the [[framework SIF|single inspection framework]] ([[framework SIF|SIF]]) that lasted
    from [[date 2015-06-23 2015-07-16|23 June to 16 July]].

    Ofsted judged leadership, management and governance and the help and protection of children in
    [[council E06000005|Darlington]] to be "[[rating inadequate leadership current E06000005|inadequate]]".

    Services for looked-after children were found to [[rating requires-improvement looked-after-and-permanence current
    E06000005|require improvement]]. Adoption performance and support for care leavers, in contrast, were
    "[[rating good adoption current E06000005|good]]".

    [[quote direct 1 ofsted|"A shortage of social workers in [[date 2015-05|May]] left some children
    without a named worker for weeks,"]] the report says. [[quote direct 1 ofsted|"During that time, nobody could say with
    certainty that they were safe."]]

    Inspectors looked at [[count 62|62]] cases in detail and sent [[count 9|nine]] of them back to the council to be dealt
    with at once. Thresholds were [[quote partial 2 ofsted|"understood differently by almost everyone who applied
    them"]], they said.

    [[person dar|Winifred Halliwell]], [[council E06000005|Darlington]]'s director of people, said that the verdict was
    [[quote partial 3 dar|"a bitter disappointment, but not a surprise"]].

    [[quote direct 4 dar|"We had seen the trouble coming and had begun to recruit before the inspectors arrived,"]] she
    added. [[quote direct 4 dar|"All [[count 9|nine]] children were visited within a day.]]

    [[quote direct 4 dar|"We expect to be [[rating good overall-effectiveness aspiration E06000005|good]] when they return,
    and we know how steep that is."]]

    [[person lead|Clement Rudd]], cabinet member for children and young people, said an improvement board with an
    independent chair would meet for the [[count 1 ordinal|first]] time [[date 2015-09|this month]].

    The report on [[council E06000054|Wiltshire Council]], which appeared on the same day, is kinder. The council was rated
    "[[rating requires-improvement overall-effectiveness current E06000054|requires improvement]]" for overall
    effectiveness and in every other area, after inspectors spent
    [[date 2015-06-22 2015-07-16|22 June to 16 July]] in the county.

    [[council E06000054|Wiltshire]]'s early help is [[quote partial 5 ofsted|"well liked by the families who find
    it"]], but care leavers are not always told what they are entitled to.

    [[person wil|Sanjeev Maltravers]], a corporate director at [[council E06000054|Wiltshire]], said:
    [[quote direct 6 wil|"We had hoped for a little more. Nobody here will rest until
    [[council E06000054|Wiltshire]] is rated [[rating good overall-effectiveness aspiration E06000054|good]]."]]

    The findings come weeks after [[council E08000004|Oldham]] and
    [[council E06000021|Stoke-on-Trent]] were also told that their services
    "[[rating requires-improvement overall-effectiveness current -|require improvement]]". Only
    [[council E09000021|Kingston upon Thames]], where children's services are run by
    [[council -|Achieving for Children]], received a "[[rating good overall-effectiveness current E09000021|good]]"
    judgment in [[date 2015-08|August]].

    Of the [[count 59|59]] departments inspected under the [[framework SIF|SIF]] by [[date 2015-06-30|30 June]],
    [[count 14|14]] were "[[rating inadequate overall-effectiveness aggregate -|inadequate]]", [[count 31|31]]
    "[[rating requires-improvement overall-effectiveness aggregate -|requires improvement]]" and [[count 14|14]]
    "[[rating good overall-effectiveness aggregate -|good]]". None had been given the
    [[rating outstanding overall-effectiveness aggregate -|top rating]].`,
  related: ['Only a quarter of councils clear the bar', 'How to survive the single inspection'],
  inspections: [
    {
      council: 'E06000005',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-06-23', to: '2015-07-16' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000054',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-06-22', to: '2015-07-16' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
