/**
 * Outcomes: Ofsted, Kirklees 28 August 2024 and 5 August 2019 (ILACS), 25 November 2016 (SIF); Knowsley 3
 * December 2021 (ILACS) and 30 June 2014 (SIF); North East Lincolnshire 26 November 2021 (ILACS).
 */
import { story } from '../story.ts'

export const kirkleesToKnowsley = story({
  url: 'https://www.lgcplus.com/services/children/kirklees-turnaround-director-heads-for-merseyside/7090311.article',
  byline: 'Kim Dummy',
  published: '2024-10-09',
  people: {
    new: { name: 'Harriet Lumb', role: 'executive director for children', council: 'E08000011' },
    kl: { name: 'Terence Halsall', role: 'council leader', council: 'E08000011' },
    kc: { name: 'Ravinder Aulakh', role: 'chief executive', council: 'E08000034' },
    dep: { name: 'Oliver Thwaite', role: 'interim strategic director', council: 'E08000034' },
    m1: { name: 'Gwyneth Sorley', role: 'assistant director', council: 'E08000035' },
    m2: { name: 'Patrick Udall', role: 'director of children’s services', council: 'E06000012' },
  },
  headline: `
    [[council E08000034|Kirklees]] turnaround director heads for Merseyside`,
  standfirst: `
    Architect of climb from [[rating inadequate overall-effectiveness previous E08000034|inadequate]] to [[rating
    good overall-effectiveness current E08000034|good]] takes the helm in [[council E08000011|Knowsley]].`,
  caption: 'Picture: The Specimen',
  body: `
    [[council E08000011|Knowsley MBC]] has a new executive director for children: [[person new|Harriet Lumb]], who
    left [[council E08000034|Kirklees MBC]] at the end of [[date 2024-08|August]].

    In six years as director of children’s services at [[council E08000034|Kirklees]], Ms Lumb saw its Ofsted
    rating rise from [[rating inadequate overall-effectiveness previous E08000034|inadequate]] in [[date
    2016|2016]] to [[rating requires-improvement overall-effectiveness previous E08000034|requires improvement]]
    in [[date 2019|2019]] and then, in the week of her farewell party, to [[rating good overall-effectiveness
    current E08000034|good]].

    The report, published on [[date 2024-08-28|28 August]], said the council had shown [[quote partial 1 ofsted|“a
    patience that is rare after failure”]]. Support for care leavers, it added, still [[rating
    requires-improvement care-leavers current E08000034|requires improvement]].

    She arrives in a borough with further to travel. [[council E08000011|Knowsley]] was judged to [[rating
    requires-improvement overall-effectiveness current E08000011|require improvement to be good]] in all areas
    when it was last inspected under the [[framework ILACS|Ilacs]] framework, in [[date 2021-10|October 2021]],
    and expects the inspectors back any week. A [[visit focused-visit|focused visit]] in [[date 2023-11|November
    2023]] raised doubts about its front door. In [[date 2014|2014]] it had been [[rating inadequate
    overall-effectiveness previous E08000011|inadequate]]. Its neighbour [[council E06000006|Halton BC]] was rated
    [[rating inadequate overall-effectiveness current E06000006|inadequate]] in [[date 2024-07|July]].

    [[quote direct 2 new|“I’ve not come here to maintain anything,”]] Ms Lumb told LGC. [[quote direct 2
    new|“People in [[council E08000011|Knowsley]] have been told that they are not [[rating good
    overall-effectiveness negated E08000011|good]] for so long that some of them have begun to believe it.”]]

    [[council E08000011|Knowsley]]’s leader, [[person kl|Terence Halsall]], said: [[quote direct 3 kl|“She’s done
    this once already and knows which bits hurt. That’s worth every penny of [[money 158000|£158,000]].”]]

    [[council E08000034|Kirklees]] chief executive [[person kc|Ravinder Aulakh]] described her as [[quote partial
    4 kc|“impossible to replace, so we’ve promoted her deputy”]]. [[person dep|Oliver Thwaite]] becomes interim
    strategic director while the council recruits.

    He takes over [[count 680|680]] children in care and a budget that is [[money 7400000|£7.4m]] overspent.

    [[quote direct 5 dep|“[[rating good overall-effectiveness current E08000034|Good]] is a nice thing to
    inherit,”]] said Mr Thwaite. [[quote direct 5 dep|“It’s also an easy thing to lose. We’ve [[council
    E08000033|Calderdale]] on one side and [[council E08000032|Bradford]] on the other, and we’re all fishing for
    staff in the same pond.”]]

    ## On the move

    [[person m1|Gwyneth Sorley]], assistant director at [[council E08000035|Leeds City Council]], which has been
    helping [[council E08000034|Kirklees]] to improve, will cover the deputy’s post until [[date 2025-03|March]].

    [[person m2|Patrick Udall]] has retired as director of children’s services at [[council E06000012|North East
    Lincolnshire Council]]. The authority, which lost its [[rating good overall-effectiveness previous
    E06000012|good]] rating in [[date 2021|2021]] and is currently [[rating inadequate overall-effectiveness
    current E06000012|inadequate]], hopes to name a successor [[date 2024-11|next month]]. Inspectors reported
    progress after a [[visit monitoring-visit|monitoring visit]] in [[date 2024-07|July]].

    [[quote direct 6 m2|“I’d have liked to see us over the line,”]] he said. [[quote direct 6 m2|“I think [[rating
    good overall-effectiveness aspiration E06000012|good]] is nearer than the label suggests.”]]`,
  related: [],
  inspections: [
    {
      council: 'E08000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2021-10', to: '2021-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
