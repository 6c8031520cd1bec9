/** Outcomes: Ofsted, Ealing and Nottinghamshire 19 December, Hackney and Thurrock 20 December 2019 (ILACS); all four before under SIF. */
import { story } from '../story.ts'

export const goodCouncilsSlide = story({
  url: 'https://www.theguardian.com/society/2020/jan/14/good-councils-slide-childrens-services-ofsted',
  byline: 'Sam Specimen',
  published: '2020-01-14',
  people: {
    ab: { name: 'Abiola Renwick', role: 'children’s director', council: 'E09000012' },
    mc: { name: 'Marcus Coyne', role: 'council leader', council: 'E06000034' },
    dl: { name: 'Daphne Lightbody', role: null, council: null },
  },
  headline: `When even [[council E09000012|Hackney]] can slip, it is time to stop looking for heroes`,
  standfirst: `
    The borough that taught the rest of us how to do social work has lost its
    [[rating good overall-effectiveness previous E09000012|good]] rating. Those who run children’s services should worry,
    not gloat`,
  caption: 'A playground in Hackney. Photograph: The Specimen',
  body: `
    For most of my career, if you wanted to know what good social work looked like you took the overground to
    [[council E09000012|Hackney]]. I went in [[date 2009|2009]], with a notebook. So, I think, did every director in
    England.

    In [[date 2019-12|December]], Ofsted told [[council E09000012|Hackney]] that it
    [[rating requires-improvement overall-effectiveness current E09000012|requires improvement]]. Inspectors who came in
    [[date 2019-11|November]] still thought well of its work with children in care, which they rated
    [[rating good children-in-care-and-care-leavers current E09000012|good]]. But those at home, waiting to be helped,
    were being left [[quote partial 1 ofsted|“in situations of chronic neglect for too long”]].

    On the other side of the capital, [[council E09000009|Ealing]] had had the same news. It was
    [[rating good overall-effectiveness previous E09000009|good]] in [[date 2016|2016]]; it now
    [[rating requires-improvement overall-effectiveness current E09000009|requires improvement]] in every area.

    It is tempting to reach for a single cause. Money is the obvious one, and [[council E09000012|Hackney]] has taken
    [[money 140000000|£140m]] out of its budget since [[date 2010|2010]]. Yet [[council E06000034|Thurrock]], no richer
    and a good deal less fashionable, was found to be
    [[rating good overall-effectiveness current E06000034|good]] in the same batch of reports, from
    [[rating requires-improvement overall-effectiveness previous E06000034|requires improvement]] before.

    I rang its leader, [[person mc|Marcus Coyne]], to ask how.
    [[quote direct 2 mc|“We read other people’s reports,”]] he told me.
    [[quote direct 2 mc|“Especially the bad ones. We read [[council E06000027|Torbay]] the way some people read
    thrillers.”]]

    That is a better answer than it sounds. I have sat on improvement boards, among them those of
    [[council E09000008|Croydon]] and [[council E08000024|Sunderland]], and I never heard anyone say it. 

    What goes wrong in a council that has been well thought of is seldom mysterious. Somebody senior leaves. The method, which once had a reason, becomes a religion. The data arrive late and
    are admired.

    [[person ab|Abiola Renwick]], [[council E09000012|Hackney]]’s children’s director, has been admirably straight about
    it. [[quote direct 3 ab|“We had visitors from [[count 60|60]] authorities and we told all of them how well we were
    doing,”]] she said at a meeting [[date 2020-01-06 2020-01-12|last week]].
    [[quote direct 3 ab|“I wish that one of them had asked to see a file.”]]

    None of this means that the grades are beyond argument. [[council E10000024|Nottinghamshire]] was called
    [[rating good overall-effectiveness current E10000024|good]] at the same time although its help and protection
    [[rating requires-improvement help-and-protection current E10000024|requires improvement]]. The gap between that and
    [[council E09000012|Hackney]] is, to my eye, about the width of a biscuit. But a council that is
    [[rating good overall-effectiveness scale -|good]] is left alone for three years, with a week’s inspection at the
    end of it, and one that [[rating requires-improvement overall-effectiveness scale -|requires improvement]] is not.

    Nor is it a story about one city. [[council E06000004|Stockton]] slipped
    [[date 2019-07|last July]], [[council E10000007|Derbyshire]] in [[date 2019-09|September]], both of them from
    [[rating good overall-effectiveness previous -|good]].

    Then there is the market. Social workers read the papers too. One of them, [[person dl|Daphne Lightbody]], who spent
    11 years in east London before going to an agency, put it to me like this:
    [[quote direct 4 dl|“If a place goes [[rating inadequate overall-effectiveness hypothetical -|inadequate]] I don’t
    wait to see who is blamed. I’m gone by the weekend.”]]

    About half of all councils are still less than [[rating good overall-effectiveness aggregate -|good]]. They have spent
    a decade being told to copy the few who are better. Perhaps the few should now be told to go and look at
    [[council E06000034|Thurrock]], or [[council E09000021|Kingston]], or wherever it is that nobody has yet thought of
    visiting.

    I would bring a notebook. And I would ask to see a file.`,
  related: [],
  inspections: [
    {
      council: 'E09000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-11', to: '2019-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E09000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
