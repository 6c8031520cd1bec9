/** Outcomes: Ofsted, Rotherham, Buckinghamshire, Sandwell and Somerset 29 January, Doncaster and Norfolk 19 January 2018 (SIF re-inspections); before, SIF of 2014 and 2015; Sheffield 21 February 2014. */
import { story } from '../story.ts'

export const secondTimeOfAsking = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2004611/re-inspections-bring-relief-to-some-councils-and-shame-to-others',
  byline: 'Robin Sample',
  published: '2018-01-30',
  people: {
    rot: { name: 'Hilary Westgarth', role: 'commissioner for children', council: null },
    dcst: { name: 'Cuthbert Loversall', role: 'chief executive', council: 'E08000017' },
    buc: { name: 'Lavinia Missenden', role: 'cabinet member for children', council: 'E10000002' },
    saw: { name: 'Rajan Oakley-Smethwick', role: "director of children's services", council: 'E08000028' },
    som: { name: 'Piers Lydeard', role: 'director', council: 'E10000027' },
    adcs: { name: 'Beatrix Olney', role: null, council: null },
  },
  headline: '[[visit re-inspection|Re-inspections]] bring relief to some councils and shame to others',
  standfirst: `
    [[council E08000018|Rotherham Council]] has been rated
    "[[rating good overall-effectiveness current E08000018|good]]", barely three years after its children's
    services were found to be "[[rating inadequate overall-effectiveness previous E08000018|inadequate]]", but
    [[council E10000002|Buckinghamshire County Council]] and [[council E08000028|Sandwell Council]] have failed
    again.`,
  caption: 'Re-inspections took place in November. Picture: The Specimen',
  body: `
    All of the reports follow [[visit re-inspection|re-inspections]] under the [[framework SIF|single inspection
    framework]] ([[framework SIF|SIF]]), which is about to make way for [[framework ILACS|Inspecting Local
    Authority Children's Services]].

    [[council E08000018|Rotherham]], where inspectors spent [[date 2017-11|November]], was rated
    "[[rating outstanding care-leavers current E08000018|outstanding]]" for its work with care leavers, although
    services for children looked after and achieving permanence were found to
    [[rating requires-improvement looked-after-and-permanence current E08000018|require improvement]].

    [[quote direct 1 ofsted|"The change is deep, and it is felt by children,"]] the report says.

    [[person rot|Hilary Westgarth]], a commissioner for children who was sent to [[council E08000018|Rotherham]]
    by the government, said: [[quote direct 2 rot|"[[date 2015|Three years ago]] the name of this town was a headline.]]

    [[quote direct 2 rot|"It will be a while before it is only a town, but the people who work for
    [[council E08000018|Rotherham Council]] have done their part."]]

    [[council E08000017|Doncaster Children's Services Trust]], which runs services on behalf of
    [[council E08000017|Doncaster Council]], has also been rated
    "[[rating good overall-effectiveness current E08000017|good]]", having been judged
    "[[rating inadequate overall-effectiveness previous E08000017|inadequate]]" in [[date 2015|2015]].

    Its chief executive, [[person dcst|Cuthbert Loversall]], said the trust was [[quote partial 3 dcst|"no
    longer an experiment"]].

    [[quote direct 4 dcst|"In [[council E06000039|Slough]] and in [[council E08000025|Birmingham]] they will be
    looking at us [[date 2018-01-30|today]],"]] he said. [[quote direct 4 dcst|"They ought to know that it took four years."]]

    The report on [[council E10000002|Buckinghamshire]] makes harder reading. Its services, which were rated
    "[[rating inadequate overall-effectiveness previous E10000002|inadequate]]" in [[date 2014-06|June 2014]],
    are still "[[rating inadequate overall-effectiveness current E10000002|inadequate]]" for overall
    effectiveness, for help and protection and for leadership. Adoption performance is rated
    "[[rating good adoption current E10000002|good]]".

    Inspectors warn that children in [[council E10000002|Buckinghamshire]] are [[quote partial 5 ofsted|"left in
    harm's way by people who mean well"]].

    [[quote direct 6 buc|"I am not going to hide behind the word adoption,"]] said [[person buc|Lavinia
    Missenden]], cabinet member for children at the county council. [[quote direct 6 buc|"The rest is not good
    enough."]]

    [[council E08000028|Sandwell]], too, was rated
    "[[rating inadequate overall-effectiveness current E08000028|inadequate]]". It received the same grade,
    "[[rating inadequate overall-effectiveness previous E08000028|inadequate]]", in [[date 2015|2015]]. Its
    services are to pass to [[council E08000028|Sandwell Children's Trust]] in [[date 2018-04|April]].

    [[person saw|Rajan Oakley-Smethwick]], director of children's services at [[council E08000028|Sandwell
    Metropolitan Borough Council]], said: [[quote direct 7 saw|“Had we been rated
    [[rating good overall-effectiveness hypothetical E08000028|good]], I would not have believed it.”]]

    [[council E10000027|Somerset County Council]] and [[council E10000020|Norfolk County Council]] have each
    been moved up from "[[rating inadequate overall-effectiveness previous -|inadequate]]" to
    "[[rating requires-improvement overall-effectiveness current -|requires improvement to be good]]".
    Adoption performance was judged to be "[[rating good adoption current E10000027|good]]" in
    [[council E10000027|Somerset]] and "[[rating outstanding adoption current E10000020|outstanding]]" in
    [[council E10000020|Norfolk]].

    [[person som|Piers Lydeard]], director at [[council E10000027|Somerset County Council]], said that it wanted
    to be rated "[[rating good overall-effectiveness aspiration E10000027|good]]" by [[date 2021|2021]].
    [[quote direct 8 som|"We have the money, which is [[money 6000000|£6m]], and at last we have the people,"]]
    he said.

    The chair of the Local Safeguarding Children Board, whose work was rated
    "[[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]" in its
    [[count 1 ordinal|first]] review, said the board had been [[quote partial 9 -|"asleep in a comfortable
    chair"]].

    Grades are not always what they seem at the start. In [[date 2014|2014]] [[council E08000039|Sheffield City
    Council]] was initially told that it was "[[rating good overall-effectiveness superseded E08000039|good]]",
    before a further visit led to a rating of
    "[[rating requires-improvement overall-effectiveness previous E08000039|requires improvement]]".

    [[person adcs|Beatrix Olney]], who advises several councils, said the [[framework SIF|SIF]] would be
    remembered as [[quote partial 10 adcs|"words in search of a meaning"]].

    [[quote direct 11 adcs|"A council could be
    [[rating outstanding overall-effectiveness hypothetical -|outstanding]] or
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]] depending on who was in the car,"]]
    she said. [[quote direct 11 adcs|"I have seen it happen in a county I shall not name."]]

    Asked whether she meant [[council E10000029|Suffolk]], [[council E10000011|East Sussex]] or
    [[council E10000007|Derbyshire]], she laughed. Derbyshire Constabulary, Suffolk New College and the
    University of Sussex need not worry either.`,
  related: [],
  inspections: [
    {
      council: 'E08000018',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-11', to: '2017-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E08000017',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E10000002',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-06', to: '2014-06' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
    {
      council: 'E08000028',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
    {
      council: 'E10000027',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E10000020',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
