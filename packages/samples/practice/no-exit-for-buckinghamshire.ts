/** Outcomes: Ofsted, Buckinghamshire and Rotherham, both 29 January 2018 (SIF re-inspections); before, August and November 2014. */
import { story } from '../story.ts'

export const noExitForBuckinghamshire = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2004812/home-counties-authority-fails-to-shake-off-inadequate-label',
  byline: 'Alex Mockford',
  published: '2018-01-30',
  people: {
    ldr: { name: 'Piers Wolstenholme', role: 'council leader', council: 'E10000002' },
    dcs: { name: 'Annis Threadgold', role: "interim director of children's services", council: 'E10000002' },
    opp: { name: 'Bryony Catesby', role: null, council: null },
    rot: { name: 'Gideon Sharrow', role: 'chief executive', council: 'E08000018' },
    min: { name: 'Rupert Elmhirst', role: "children's minister", council: null },
  },
  headline:
    'Home counties authority fails to shake off "[[rating inadequate overall-effectiveness current E10000002|inadequate]]" label',
  standfirst: '',
  caption: 'County hall in Aylesbury. Picture: The Specimen',
  body: `
    More than three years of effort, [[count 6|six]] [[visit monitoring-visit|monitoring visits]] and
    [[money 18000000|£18m]] of extra spending have not been enough to persuade Ofsted that the children of a whole
    county are safe.

    [[council E10000002|Buckinghamshire County Council]] was rated "[[rating inadequate overall-effectiveness current
    E10000002|inadequate]]" in a report that came out [[date 2018-01-29|yesterday]], just as it had been in
    [[date 2014-08|August 2014]]. Ofsted's inspectors spent most of [[date 2017-11|November]] in the county
    for the [[visit re-inspection|re-inspection]].

    They found the services for children in need of help and protection, and for children looked after, to be
    "[[rating inadequate help-and-protection current E10000002|inadequate]]" still. So was leadership. Adoption, on the
    other hand, was rated "[[rating good adoption current E10000002|good]]". A draft sent to the council before
    [[date 2017-12-25|Christmas]] had put it at "[[rating requires-improvement adoption superseded E10000002|requires
    improvement]]", CYP Now understands.

    [[quote direct 1 ofsted|"Leaders have been too optimistic about the difference that they have made,"]] inspectors
    write.

    The report goes on to say that [[quote partial 2 ofsted|"in too many cases, children are seen but not heard"]].

    [[person ldr|Piers Wolstenholme]], who leads the council, said residents [[quote partial 3 ldr|"had every right to be
    angry"]]. He has accepted the resignation of the lead member for children's services.

    [[quote direct 4 dcs|"I arrived in [[date 2017-10|October]] and told anyone who would listen that we were not
    ready,"]] said [[person dcs|Annis Threadgold]], interim director of children's services.

    [[quote direct 4 dcs|"Social workers here are as good as any I have worked with. But [[council E10000025|Oxfordshire]]
    and [[council E06000042|Milton Keynes]] pay them more, and they have had [[count 4|four]] directors since [[date 2014|2014]], and you cannot build on that."]]

    [[person opp|Bryony Catesby]], whose son spent [[date 2016|2016]] in the county's care, told CYP Now that nobody who
    knows [[council E10000002|Buckinghamshire]] will be surprised. [[quote direct 5 opp|"They rang me to ask where he was. I thought they knew,"]] she said.

    The children's minister, [[person min|Rupert Elmhirst]], has appointed a commissioner, who will decide by
    [[date 2018-06|June]] whether the services should be run by somebody else.

    Meanwhile ministers are expected to hand powers back to [[council E08000018|Rotherham Metropolitan Borough
    Council]], whose own [[visit re-inspection|re-inspection]] had a very different ending.
    [[council E08000018|Rotherham]] was the name on every front page in [[date 2014|2014]], when a report on the abuse
    of [[count 1400|1,400]] children was followed by an "[[rating inadequate overall-effectiveness previous
    E08000018|inadequate]]" grade.

    It is now "[[rating good overall-effectiveness current E08000018|good]]", and its services for care leavers are
    "[[rating outstanding care-leavers current E08000018|outstanding]]". Only the work with looked-after children was
    held to "[[rating requires-improvement looked-after-and-permanence current E08000018|require improvement]]".

    [[quote direct 6 rot|"The town will never forget, and nor should it,"]] said [[person rot|Gideon Sharrow]], chief
    executive of [[council E08000018|Rotherham Council]]. [[quote direct 6 rot|"But there are children who are safe
    because people here would not give up."]]

    Both visits took place under the [[framework SIF|single inspection framework]], which is being phased out.`,
  related: [],
  inspections: [
    {
      council: 'E10000002',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-11', to: '2017-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-08', to: '2014-08' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000018',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
