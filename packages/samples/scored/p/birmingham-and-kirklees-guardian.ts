/**
 * Outcomes: Ofsted, Birmingham, Kirklees, Redbridge and Milton Keynes, all 25 November 2016 (SIF);
 * Birmingham 23 May 2014, Doncaster 27 November 2015 (SIF).
 */
import { story } from '../../story.ts'

export const birminghamAndKirkleesGuardian = story({
  url: 'https://www.theguardian.com/society/2016/nov/25/birmingham-childrens-services-still-failing-ofsted',
  byline: 'Kim Dummy',
  published: '2016-11-25',
  people: {
    ldr: { name: 'Howard Tranter', role: 'council leader', council: 'E08000025' },
    dcs: { name: 'Priya Venables', role: null, council: 'E08000025' },
    unn: { name: 'Stuart Gladwin', role: 'regional organiser', council: null },
    kdr: { name: 'Angela Thewlis', role: 'director for children and young people', council: 'E08000034' },
    mp: { name: 'Caroline Ashdown', role: 'Labour MP', council: null },
  },
  headline:
    '[[council E08000025|Birmingham]] children’s services still failing after seven years, says Ofsted',
  standfirst:
    'Inspectors rate biggest council in England [[rating inadequate overall-effectiveness current E08000025|inadequate]] again as [[council E08000034|Kirklees]] is told of [[quote partial 1 ofsted|‘widespread’]] weaknesses',
  caption: 'Birmingham’s Council House. Photograph: The Specimen',
  body: `
    Children in [[council E08000025|Birmingham]] are still not being kept safe enough, inspectors have
    concluded, in a report that the city’s leaders had hoped would mark the end of a long and very
    public disgrace.

    Ofsted said on [[date 2016-11-25|Friday]] that services for children in the city remained “[[rating
    inadequate overall-effectiveness current E08000025|inadequate]]”, the judgment it delivered in
    [[date 2014|2014]] and, under different rules, in [[date 2012|2012]], [[date 2010|2010]] and [[date
    2009|2009]].

    There was a second failure further north. [[council E08000034|Kirklees council]] in West Yorkshire,
    which has never before been found wanting in this way, was also rated “[[rating inadequate
    overall-effectiveness current E08000034|inadequate]]”, with child protection, the care of [[count
    670|670]] looked-after children and leadership all in the [[rating inadequate help-and-protection
    current E08000034|lowest category]].

    In [[council E08000025|Birmingham]], inspectors who spent four weeks with social workers in [[date
    2016-09 2016-10|September and October]] did see some light. Services for looked-after children,
    adoption and the support given to young people leaving care were all judged to “[[rating
    requires-improvement looked-after-and-permanence current E08000025|require improvement]]”. [[date
    2014|Two years ago]] each of them had been “[[rating inadequate looked-after-and-permanence previous
    E08000025|inadequate]]”.

    But the [[visit re-inspection|reinspection]] found that the teams which take the first call from a
    worried teacher or neighbour were still making poor decisions. [[quote direct 2 ofsted|“Thresholds
    are not understood well by partners, and police do not always share what they know in time,”]] the
    report said. Leadership was again “[[rating inadequate leadership current E08000025|inadequate]]”.

    [[person ldr|Howard Tranter]], the leader of [[council E08000025|Birmingham city council]], said he
    was disappointed but not surprised. [[quote direct 3 ldr|“Anyone who thought that this could be put
    right in two years has never tried to do it,”]] he said. [[quote direct 3 ldr|“We are past the
    bottom. We are not where [[council E08000035|Leeds]] is, and [[council E08000035|Leeds]] took five
    years.”]]

    The council said in [[date 2016-05|May]] that it would hand the work to an independent trust.
    [[person dcs|Priya Venables]], who is to run the trust in shadow form from [[date 2017-04|April]],
    said staff had been [[quote partial 5 dcs|“inspected, reviewed and reorganised to within an inch of
    their lives”]] and needed stability.

    That is disputed by Unison, which represents [[count 900|900]] of the city’s care staff. [[quote
    direct 6 unn|“A trust is a new letterhead,”]] said [[person unn|Stuart Gladwin]], its regional
    organiser. [[quote direct 6 unn|“You will have the same caseloads the morning after. In [[council
    E08000017|Doncaster]] they have had one since [[date 2014|2014]] and it is still [[rating inadequate
    overall-effectiveness current E08000017|inadequate]].”]]

    In [[council E08000034|Kirklees]], [[person kdr|Angela Thewlis]], who arrived as director for
    children and young people in [[date 2016-08|August]], said she accepted the findings [[quote partial
    7 kdr|“in full and without a but”]].

    [[quote direct 8 ofsted|“Weaknesses are widespread, and long-standing,”]] wrote the inspectors.
    Managers came and went so fast, they added, that [[quote partial 9 ofsted|“children’s cases pass
    through many hands, none of them for long”]].

    The prime minister’s predecessor warned [[date 2015-12|last December]] that councils rated “[[rating
    inadequate overall-effectiveness scale -|inadequate]]” would have six months to improve. Ministers
    have not said whether they will act on [[council E08000034|Kirklees]].

    [[person mp|Caroline Ashdown]], a Labour MP who sits on the education committee, said naming and
    shaming had run its course. [[quote direct 10 mp|“[[count 30|Thirty]] councils are [[rating
    inadequate overall-effectiveness aggregate -|inadequate]]. At some point you have to ask what is
    wrong with the system and not only what is wrong with them,”]] she said.

    Elsewhere on [[date 2016-11-25|Friday]], the [[council E09000026|London borough of Redbridge]] was
    rated “[[rating good overall-effectiveness current E09000026|good]]”, although its help for care
    leavers [[rating requires-improvement care-leavers current E09000026|requires improvement]], and
    [[council E06000042|Milton Keynes]] was told that it [[rating requires-improvement
    overall-effectiveness current E06000042|required improvement]].`,
  related: ['Children in care moved at a day’s notice', 'The social workers who stayed'],
  inspections: [
    {
      council: 'E08000025',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2016-09', to: '2016-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
          { judgement: 'adoption', rating: 'inadequate' },
          { judgement: 'care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000017',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000026',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000042',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
