/** Outcomes: Ofsted, West Sussex, Trafford, South Gloucestershire and Cheshire West and Chester, all 8 May 2019 (ILACS); before, SIF. */
import { story } from '../story.ts'

export const fourVerdicts = story({
  url: 'https://www.cypnow.co.uk/news/article/leaders-grip-decides-a-day-of-mixed-verdicts-for-children-s-services',
  byline: 'Jo Placeholder',
  published: '2019-05-08',
  people: {
    wsx: {
      name: 'Rosalind Tetherdown',
      role: "interim director of children's services",
      council: 'E10000032',
    },
    traf: { name: 'Ambrose Killick', role: "cabinet member for children's services", council: 'E08000009' },
    chw: { name: 'Lysander Pugh', role: 'director', council: 'E06000050' },
    next: { name: 'Hugo Brandreth', role: 'director of early help', council: 'E10000016' },
  },
  headline: "Leaders' grip decides a day of mixed verdicts for children's services",
  standfirst: `
    [[council E10000032|West Sussex County Council]] and [[council E08000009|Trafford Council]] have both been
    rated "[[rating inadequate overall-effectiveness current -|inadequate]]" for their children's
    services, while [[council E06000025|South Gloucestershire Council]] has left that category and
    [[council E06000050|Cheshire West and Chester]] has kept its place among the better performers.`,
  caption: 'Inspectors visited all four councils in the spring. Picture: The Specimen',
  body: `
    [[council E10000032|West Sussex]], which was rated
    "[[rating requires-improvement overall-effectiveness previous E10000032|requires improvement to be good]]"
    when it was inspected under the [[framework SIF|single inspection framework]] in [[date 2015|2015]], was
    visited from [[date 2019-02-25 2019-03-08|25 February to 8 March]].

    [[quote direct 1 ofsted|"Children in [[council E10000032|West Sussex]] wait too long for somebody to decide
    what should happen to them,"]] the report states. [[quote direct 1 ofsted|"Leaders have known this and have
    not acted."]]

    The impact of leaders on social work practice was judged to be
    "[[rating inadequate leadership current E10000032|inadequate]]", and so were the county's help and
    protection.

    [[person wsx|Rosalind Tetherdown]], interim director of children's services at [[council E10000032|West
    Sussex County Council]], said: [[quote direct 2 wsx|"I could give you reasons, and none of them would help a
    single child.]]

    [[quote direct 2 wsx|"So we are starting with the [[count 130|130]] cases that inspectors asked about. Every
    one has been seen again.]]

    [[quote direct 2 wsx|"After those come all the others, and we will publish what we find."]]

    Although [[council E08000009|Trafford]] was rated
    "[[rating good overall-effectiveness previous E08000009|good]]" when it was last inspected, in
    [[date 2015|2015]], it has fallen far since. Leadership was found to be
    "[[rating inadequate leadership current E08000009|inadequate]]" by inspectors who were in the borough from
    [[date 2019-03-04 2019-03-08|4 to 8 March]], while help and protection and the experiences and progress of
    children in care and care leavers
    [[rating requires-improvement help-and-protection current E08000009|require improvement]].

    [[quote direct 3 traf|"We were told [[date 2015|four years ago]] that we were
    [[rating good overall-effectiveness previous E08000009|good]], and we believed it for too long,"]] said
    [[person traf|Ambrose Killick]], [[council E08000009|Trafford]]'s cabinet member for children's services.
    [[quote direct 3 traf|"That ends [[date 2019-05-08|today]]."]]

    He said the so-called "front door", which is shared with Greater Manchester Police, had been
    [[quote partial 4 traf|"open at the wrong hours and watched by the wrong people"]].

    By contrast, services in [[council E06000025|South Gloucestershire]] are no longer
    "[[rating inadequate overall-effectiveness negated E06000025|inadequate]]". They were rated
    "[[rating requires-improvement overall-effectiveness current E06000025|requires improvement to be good]]"
    after a visit from [[date 2019-03-04 2019-03-15|4 to 15 March]], having been judged
    "[[rating inadequate overall-effectiveness previous E06000025|inadequate]]" in [[date 2017-02|February
    2017]].

    The inspectors say that [[council E06000025|South Gloucestershire]] has [[quote partial 5 ofsted|"found its
    feet but not yet its stride"]].

    [[council E06000050|Cheshire West and Chester Council]] was rated
    "[[rating good overall-effectiveness current E06000050|good]]" for the [[count 2 ordinal|second]] time in a
    row. It had been rated "[[rating good overall-effectiveness previous E06000050|good]]" in
    [[date 2015-12|December 2015]], when its work on adoption was found to be
    "[[rating outstanding adoption previous E06000050|outstanding]]".

    Its director, [[person chw|Lysander Pugh]], told CYP Now: [[quote direct 6 chw|"It is easier to lose a grade
    than to keep one. Ask our neighbours."]]

    All of them were inspected under the [[framework ILACS|ILACS]] framework, in which councils rated
    "[[rating good overall-effectiveness scale -|good]]" or
    "[[rating outstanding overall-effectiveness scale -|outstanding]]" are seen again after about three years,
    for a week. Those rated "[[rating inadequate overall-effectiveness scale -|inadequate]]" are subject to
    [[visit monitoring-visit|monitoring visits]] and a [[visit re-inspection|re-inspection]].

    Tetherdown joined [[council E10000032|West Sussex]] from [[council E10000014|Hampshire County
    Council]] in [[date 2019-01|January]] and will be succeeded in [[date 2019-07|July]] by [[person next|Hugo
    Brandreth]], director of early help at [[council E10000016|Kent County Council]].

    [[quote direct 7 next|"People ask me why I would leave [[council E10000016|Kent]] for this,"]]
    Brandreth said. [[quote direct 7 next|"I tell them that this is where the work is."]]

    A spokesman for [[council E06000025|South Gloucestershire Council]] said: [[quote direct 8 South Gloucestershire Council|"We know what
    we want the next report to call us, and that is
    '[[rating good overall-effectiveness aspiration E06000025|good]]'."]]

    Neither Sussex Police nor the University of Chester, which trains many of the social workers in question,
    wished to comment on the reports.`,
  related: [],
  inspections: [
    {
      council: 'E10000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-02-25', to: '2019-03-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
    {
      council: 'E08000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-03-04', to: '2019-03-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
    {
      council: 'E06000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-03-04', to: '2019-03-15' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-02', to: '2017-02' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E06000050',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015-12', to: '2015-12' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'adoption', rating: 'outstanding' },
        ],
      },
      change: 'same',
    },
  ],
})
