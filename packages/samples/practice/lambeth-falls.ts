/** Outcomes: Ofsted, Lambeth, Trafford, Devon and Warrington, all 12 May 2015 (SIF); Lambeth of 2012 by its council's account. */
import { story } from '../story.ts'

export const lambethFalls = story({
  url: 'https://www.theguardian.com/society/2015/may/12/lambeth-childrens-services-inadequate-ofsted',
  byline: 'Jo Placeholder',
  published: '2015-05-12',
  people: {
    rb: { name: 'Ros Bellingham', role: 'council leader', council: 'E09000022' },
    kf: { name: 'Kwame Fordyce', role: 'branch secretary', council: null },
    em: { name: 'Edith Mallender', role: null, council: null },
    tp: { name: 'Theo Pargeter', role: 'corporate director of children’s services', council: 'E08000009' },
  },
  headline: `Council once hailed as England's best for vulnerable children is rated
    [[rating inadequate overall-effectiveness current E09000022|inadequate]]`,
  standfirst: `
    Ofsted finds [[quote partial 8 ofsted|‘serious failures’]] in [[council E09000022|Lambeth]]’s care of children, three years after
    inspectors held it up as a model`,
  caption: 'Lambeth town hall in Brixton. Photograph: The Specimen',
  body: `
    A London council that was told in [[date 2012|2012]] that its services for vulnerable children were
    [[rating outstanding overall-effectiveness previous E09000022|outstanding]] has been given the
    [[rating inadequate overall-effectiveness current E09000022|lowest possible grade]] by the same watchdog.

    [[council E09000022|Lambeth]]’s children’s services have deteriorated to the point where some children’s welfare was
    [[quote partial 1 ofsted|“not being safeguarded”]], Ofsted said in a report published on
    [[date 2015-05-12|Tuesday]].

    Inspectors who spent four weeks in the borough in [[date 2015-02 2015-03|February and March]] judged the care of
    looked-after children, adoption and leadership all to be
    [[rating inadequate looked-after-and-permanence current E09000022|inadequate]]. Help for children at risk, and for
    those leaving care, [[rating requires-improvement help-and-protection current E09000022|requires improvement]].

    [[quote direct 2 ofsted|“Children who could have been adopted have waited so long that it is no longer possible,”]]
    the report says. [[quote direct 2 ofsted|“Nobody in a senior post was asking why.”]]

    Of [[count 31|31]] children waiting for adoption, [[count 19|19]] had been placed outside London, some of them in
    [[council E10000016|Kent]].

    It describes a workforce in which a child might have [[count 5|five]] social workers in a year, and managers who
    signed off plans without reading them.

    [[person rb|Ros Bellingham]], the leader of [[council E09000022|Lambeth council]], said she was
    [[quote partial 3 rb|“deeply sorry”]]. [[quote direct 9 rb|“We believed what was said of us and we stopped
    looking,”]] she said. [[quote direct 9 rb|“That is how an organisation goes from the top of a table to the bottom of
    it.”]]

    The council, which has lost [[money 90000000|£90m]] of government grant since [[date 2010|2010]], will put
    [[money 3500000|£3.5m]] into the department and has asked [[council E09000033|Westminster]] and
    [[council E09000012|Hackney]] for help. The director responsible resigned
    [[date 2015-04|last month]].

    [[quote direct 4 kf|“You can’t take out a third of the admin staff and be surprised when the letters don’t go
    out,”]] said [[person kf|Kwame Fordyce]], branch secretary of the union Unison.
    [[quote direct 4 kf|“Our members have been saying it since [[date 2013|2013]].”]]

    The picture elsewhere was mixed. Of [[count 3|three]] other authorities whose reports came out on the same day,
    [[council E08000009|Trafford]] was rated [[rating good overall-effectiveness current E08000009|good]], with
    [[rating outstanding leadership current E08000009|outstanding]] leadership and support for care leavers, while
    [[council E10000008|Devon]] and [[council E06000007|Warrington]] were both told that they
    [[rating requires-improvement overall-effectiveness current -|require improvement]]. In
    [[council E10000008|Devon]] the service for care leavers was found
    [[rating inadequate care-leavers current E10000008|inadequate]].

    [[person tp|Theo Pargeter]], [[council E08000009|Trafford]]’s corporate director of children’s services, said there
    was no trick to it. [[quote direct 5 tp|“The people who answered the phone here when I came still answer it,”]] he
    said.

    Since [[date 2013-11|November 2013]], when Ofsted replaced its old inspections with the [[framework SIF|single inspection framework]], about a fifth of the councils visited have been found
    [[rating inadequate overall-effectiveness aggregate -|inadequate]].

    [[person em|Edith Mallender]], who adopted a brother and sister from [[council E09000022|Lambeth]] in
    [[date 2011|2011]], said she had been surprised by the report, and then not.
    [[quote direct 6 em|“We had one wonderful woman who did everything,”]] she said.
    [[quote direct 6 em|“I suppose she left.”]]`,
  related: [],
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
    {
      council: 'E10000008',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000007',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
