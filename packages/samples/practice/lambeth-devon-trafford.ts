/** Outcomes: Ofsted, Lambeth, Devon and Trafford, all 12 May 2015 (SIF). */
import { story } from '../story.ts'

export const lambethDevonTrafford = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1151213/london-borough-goes-from-top-to-bottom-in-three-years',
  byline: 'Jo Placeholder',
  published: '2015-05-12',
  people: {
    dcs: { name: 'Honor Blakiston', role: "strategic director of children's services", council: 'E09000022' },
    mem: {
      name: 'Desmond Achterberg',
      role: 'cabinet member for children and families',
      council: 'E09000022',
    },
    dev: { name: 'Lionel Prowse', role: 'chief officer for people', council: 'E10000008' },
    tra: { name: 'Kitty Marchbanks', role: 'executive member for children', council: 'E08000009' },
  },
  headline: 'London borough goes from top to bottom in three years',
  standfirst: '',
  caption: 'Lambeth was once held up as a model for others. Picture: The Specimen',
  body: `
    A council that was not long ago rated "[[rating outstanding overall-effectiveness previous
    E09000022|outstanding]]" has been given the [[rating inadequate overall-effectiveness current E09000022|lowest possible grade]] by Ofsted.

    [[council E09000022|Lambeth Council]], which won the accolade in [[date 2012|2012]], was inspected in
    [[date 2015-02|February]] and [[date 2015-03|March]]. The verdict, "[[rating inadequate overall-effectiveness
    current E09000022|inadequate]]", was made public [[date 2015-05-12|this morning]] alongside reports on
    [[council E10000008|Devon]] and [[council E08000009|Trafford]].

    It was the work done with children in care that let the borough down most. Services for looked-after children
    and adoption were both rated "[[rating inadequate looked-after-and-permanence current E09000022|inadequate]]",
    as was leadership, management and governance. Help and protection fared a little better:
    it got a "[[rating requires-improvement help-and-protection current E09000022|requires improvement]]", and so did
    the support that is given to care leavers.

    [[quote direct 1 ofsted|"Leaders did not know how far standards had slipped, because they did not ask,"]] the report
    says. [[quote direct 1 ofsted|"Children have paid for that in lost years."]]

    It adds: [[quote direct 2 ofsted|"A third of those looked after had changed social worker at least twice in
    twelve months."]]

    [[person dcs|Honor Blakiston]], strategic director of children's services at [[council E09000022|Lambeth]], who took
    up her post in [[date 2015-01|January]], said the council accepted the findings
    [[quote partial 3 dcs|"without reservation"]].

    [[quote direct 4 dcs|"I will not pretend that this is only about a tougher framework,"]] she said.
    [[quote direct 4 dcs|"We have lost good people and we were slow to see it. [[count 42|Forty-two]] new social
    workers have started since [[date 2014-12-25|Christmas]]."]]

    The borough's cabinet member for children and families, [[person mem|Desmond Achterberg]], has apologised.
    [[quote direct 5 mem|"We have corporate parents in name,"]] he told a meeting at Brixton's town hall.
    [[quote direct 5 mem|"From now on we have to be parents in fact."]]

    Officers from [[council E09000012|Hackney]] and [[council E09000019|Islington]] will spend part of each week in [[council E09000022|Lambeth]] until [[date 2015-09|September]].

    In the south west, [[council E10000008|Devon County Council]] received an overall "[[rating requires-improvement
    overall-effectiveness current E10000008|requires improvement]]" judgment. Adoption services there are
    "[[rating good adoption current E10000008|good]]", but those for care leavers are "[[rating inadequate
    care-leavers current E10000008|inadequate]]", with inspectors
    [[quote partial 6 ofsted|"seriously concerned"]] that young people were being placed in bed and breakfasts.

    [[person dev|Lionel Prowse]], the county's chief officer for people, said that it would
    [[quote partial 7 dev|"not be placing anyone under 18 in a guest house again"]].
    [[council E10000008|Devon]] is to look at how [[council E06000052|Cornwall]] and
    [[council E06000022|Bath and North East Somerset]] find lodgings for them.

    Only [[council E08000009|Trafford]] had cause to celebrate. It was judged to be "[[rating good
    overall-effectiveness current E08000009|good]]" overall, and "[[rating outstanding leadership current
    E08000009|outstanding]]" in two respects: its leadership and its work with care leavers.

    [[quote direct 8 tra|"People say the new test is impossible. It isn't, but it took three years of
    preparation,"]] said [[person tra|Kitty Marchbanks]], executive member for children at
    [[council E08000009|Trafford Council]].

    The [[count 3|three]] were assessed under the [[framework SIF|single inspection framework]], in use since
    [[date 2013-11|November 2013]]. Fewer than a third of the authorities
    inspected since then have been rated "[[rating good overall-effectiveness aggregate -|good]]".`,
  related: ['Social care chief defends single inspection'],
  inspections: [
    {
      council: 'E09000022',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-02', to: '2015-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2012', to: '2012' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000008',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000009',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
