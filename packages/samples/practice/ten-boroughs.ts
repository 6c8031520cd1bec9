/**
 * Outcomes: Ofsted (ILACS), Wigan 26 November 2025, Manchester 11 November 2025, Bury 29 July 2025, Stockport 15 July 2025, Oldham
 * 12 July 2024, Tameside 13 February 2024, Salford 12 January 2024, Bolton 27 October 2023, Rochdale 17 March 2023, Trafford
 * 31 January 2023; before, Wigan 5 July 2022, Manchester 19 May 2022, Bury 17 December 2021, Stockport 18 May 2022, Oldham
 * 4 March 2019, Tameside 1 July 2019, Trafford 8 May 2019.
 */
import { story } from '../story.ts'

export const tenBoroughs = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/childrens-services-every-borough-ranked-32958811',
  byline: 'Robin Sample and Kim Dummy',
  published: '2025-11-26',
  people: {
    fai: {
      name: 'Jocasta Fairhurst',
      role: 'portfolio holder for children and families',
      council: 'E08000010',
    },
    bar: { name: 'Obadiah Barlow', role: 'council leader', council: 'E08000003' },
    kay: { name: 'Nerys Kay', role: 'deputy leader', council: 'E08000002' },
    row: { name: 'Silvester Rowbotham', role: 'commissioner', council: null },
    ent: { name: 'Peggy Entwistle', role: 'cabinet member for children', council: 'E08000007' },
    ash: { name: 'Dion Ashcroft', role: 'apprentice electrician', council: null },
  },
  headline: `Ranked: How Ofsted rates children's services in all [[count 10|10]] Greater Manchester boroughs`,
  standfirst: `
    The region's newest report is out and one town hall is celebrating, but [[count 5|five]] are still short of
    '[[rating good overall-effectiveness aggregate -|good]]'`,
  caption: 'Wigan Town Hall (Image: The Specimen)',
  body: `
    [[council E08000010|WIGAN]] has become the latest Greater Manchester council to climb Ofsted's ladder.

    The watchdog says [[date 2025-11-26|today]] that the borough's children's services are '[[rating good
    overall-effectiveness current E08000010|good]]', having found that they '[[rating requires-improvement
    overall-effectiveness previous E08000010|required improvement]]' in [[date 2022|2022]].

    It comes a fortnight after [[council E08000003|Manchester]] was given the [[rating outstanding
    overall-effectiveness current E08000003|highest possible rating]]. So where does your borough stand? The M.E.N.
    has read the reports so that you don't have to.

    ## [[council E08000003|Manchester]]

    Top of the class. Branded '[[rating inadequate overall-effectiveness previous E08000003|inadequate]]' in [[date
    2014|2014]] and '[[rating good overall-effectiveness previous E08000003|good]]' in [[date 2022|2022]], the city
    council is now '[[rating outstanding overall-effectiveness current E08000003|outstanding]]', the [[count 1
    ordinal|first]] in the North West. Only its help and protection fell short, and that was '[[rating good
    help-and-protection current E08000003|good]]'.

    Inspectors praised social workers [[quote partial 1 ofsted|"who do not give up on teenagers when teenagers give
    up on them"]].

    Council leader [[person bar|Obadiah Barlow]] said: [[quote direct 2 bar|"I got the call on a tram and I don't
    mind telling you that I missed my stop."]]

    ## [[council E08000010|Wigan]]

    Inspectors who came in [[date 2025-10|October]] found the care that children get when they come into it
    '[[rating outstanding children-in-care current E08000010|outstanding]]', and the help that they get when they
    leave it too. Help and protection still '[[rating requires-improvement help-and-protection current
    E08000010|requires improvement]]'.

    Coun [[person fai|Jocasta Fairhurst]], portfolio holder for children and families, said: [[quote direct 3
    fai|"We've had a plan on the wall for three years and we've been ticking it off.]]

    [[quote direct 3 fai|"There's one box left."]]

    [[person ash|Dion Ashcroft]], an apprentice electrician who grew up in care in Leigh, was among those who met
    the inspectors. [[quote direct 4 ash|"They asked what I'd change and I said the biscuits,"]] he laughed.

    ## [[council E08000004|Oldham]], [[council E08000006|Salford]] and [[council E08000001|Bolton]]

    All [[count 3|three]] are '[[rating good overall-effectiveness current -|good]]'.

    [[council E08000004|Oldham]] got there in [[date 2024-05|May 2024]], up from '[[rating requires-improvement
    overall-effectiveness previous E08000004|requires improvement]]', and did it across the board. [[council
    E08000006|Salford]], where inspectors spent [[count 5|five]] days in [[date 2023-11|November 2023]], is
    '[[rating outstanding care-leavers current E08000006|outstanding]]' at supporting care leavers.

    At [[council E08000001|Bolton]] they found in [[date 2023-09|September 2023]] that help and protection '[[rating
    requires-improvement help-and-protection current E08000001|required improvement]]'. The council, which recently
    became the [[count 2 ordinal|second]] in the region to open its own fostering academy, says that it no longer
    does.

    ## [[council E08000002|Bury]]

    [[council E08000002|Bury council]] is out of intervention. It was found '[[rating inadequate
    overall-effectiveness previous E08000002|inadequate]]' in [[date 2021|2021]] after inspectors uncovered serious
    failures, and promoted to '[[rating requires-improvement overall-effectiveness current E08000002|requires
    improvement to be good]]' by those who visited in [[date 2025-06|June]]. The impact of its leaders is already
    '[[rating good leadership current E08000002|good]]'.

    [[quote direct 5 kay|"I'd love to tell you that we'll be '[[rating outstanding overall-effectiveness aspiration
    E08000002|outstanding]]' next, like [[council E08000003|Manchester]],"]] deputy leader [[person kay|Nerys Kay]]
    told the M.E.N. [[quote direct 5 kay|"But let's do '[[rating good overall-effectiveness aspiration
    E08000002|good]]' first."]]

    ## [[council E08000007|Stockport]]

    Going the other way. Long held up as an example, [[council E08000007|Stockport]] lost its '[[rating good
    overall-effectiveness previous E08000007|good]]' rating after inspectors called in [[date 2025-05|May]]. They
    now say that it '[[rating requires-improvement overall-effectiveness current E08000007|requires improvement]]',
    though care leavers get a '[[rating good care-leavers current E08000007|good]]' service.

    [[quote direct 6 ent|"It stung,"]] admits Coun [[person ent|Peggy Entwistle]], cabinet member for children.

    The result was an awkward one, since [[council E08000007|Stockport]] had been asked to help its neighbour
    [[council E08000008|Tameside]].

    ## [[council E08000005|Rochdale]] and [[council E08000009|Trafford]]

    Inspectors have not graded either since [[date 2023|2023]].

    [[council E08000005|Rochdale council]] was then told that it '[[rating requires-improvement
    overall-effectiveness current E08000005|requires improvement]]' in all areas. In [[council E08000009|Trafford]]
    services also '[[rating requires-improvement overall-effectiveness current E08000009|require improvement]]', a
    step up from the '[[rating inadequate overall-effectiveness previous E08000009|inadequate]]' of [[date
    2019|2019]].

    The clock is ticking for both: a council which '[[rating requires-improvement overall-effectiveness scale
    -|requires improvement]]' can expect inspectors every three years or so.

    ## [[council E08000008|Tameside]]

    And so to the bottom of the table. The council in Ashton has been '[[rating inadequate overall-effectiveness
    current E08000008|inadequate]]' since a visit in [[date 2023-12|December 2023]], which found children left in
    harmful homes. Even the support for care leavers, its best mark, '[[rating requires-improvement care-leavers
    current E08000008|requires improvement]]'.

    A [[visit monitoring-visit|monitoring visit]] in [[date 2025-09|September]] saw some signs of a recovery.

    [[person row|Silvester Rowbotham]], the commissioner sent in by the government, says that the alternative is a
    trust. [[quote direct 7 row|"If [[council E08000008|Tameside]] comes out [[rating inadequate
    overall-effectiveness hypothetical E08000008|inadequate]] again I will not be recommending any more patience,"]]
    he told a meeting of councillors on [[date 2025-11-24|Monday]].

    A spokesperson for [[council E08000008|Tameside council]] said: [[quote direct 8 Tameside council|"We know where we are and we
    know where we are going. Every child in [[council E08000008|Tameside]] deserves better than we gave them."]]`,
  related: ['Bury teenager opens cafe for care leavers'],
  inspections: [
    {
      council: 'E08000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-10', to: '2025-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000006',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-11', to: '2023-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000001',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-09', to: '2023-09' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000002',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06', to: '2025-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05', to: '2025-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
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
      council: 'E08000005',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000008',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-12', to: '2023-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
