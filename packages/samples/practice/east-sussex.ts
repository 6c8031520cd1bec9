/**
 * Outcomes: Ofsted, East Sussex 4 September 2018 (ILACS) and 21 March 2014 (SIF); North Yorkshire 6 August and Bexley
 * 20 August 2018 (ILACS).
 */
import { story } from '../story.ts'

export const eastSussex = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2005742/coastal-county-is-third-to-reach-top-grade-under-new-inspections',
  byline: 'Jo Placeholder',
  published: '2018-09-05',
  people: {
    dir: { name: 'Marguerite Oldroyd', role: "director of children's services", council: 'E10000011' },
    lead: { name: 'Lionel Frewer', role: 'lead member for children and families', council: 'E10000011' },
    hmi: { name: 'Pascoe Nethersole', role: 'lead inspector', council: null },
  },
  headline: `
    Coastal county is [[count 3 ordinal|third]] to reach [[rating outstanding overall-effectiveness current E10000011|top
    grade]] under new inspections`,
  standfirst: 'Inspectors find a settled workforce and early help that reaches families in time.',
  caption: `East Sussex County Council has taken on 36 newly qualified social workers in two years. Picture: The Specimen`,
  body: `
    A county on the south coast has become the [[count 3 ordinal|third]] in the country to have its children's
    services rated "[[rating outstanding overall-effectiveness current E10000011|outstanding]]" under Ofsted's
    new regime.

    [[council E10000011|East Sussex County Council]] was visited by inspectors for a week in [[date
    2018-07|July]]. Their report, published [[date 2018-09-04|yesterday]], also awards "[[rating outstanding
    children-in-care-and-care-leavers current E10000011|outstanding]]" for the experiences and progress of
    children in care and care leavers, and for the impact of leaders on social work practice.

    Help and protection was graded "[[rating good help-and-protection current E10000011|good]]".

    It follows [[council E10000023|North Yorkshire]] and [[council E09000004|Bexley]], which both achieved the
    [[rating outstanding overall-effectiveness current -|highest grade]] [[date 2018-08|last month]].

    The report says that staff in [[council E10000011|East Sussex]] [[quote partial 1 ofsted|"stay because they
    are listened to, and children do well because staff stay"]].

    It continues: [[quote direct 2 ofsted|"Social workers know how a child takes their tea, what scares them,
    and which aunt will answer the phone. Little is written for the file alone.]]

    [[quote direct 2 ofsted|"Leaders have protected that work through hard years."]]

    At the council's previous inspection, in [[date 2014|2014]], services were found to be "[[rating good
    overall-effectiveness previous E10000011|good]]" overall, and adoption to be "[[rating outstanding adoption
    previous E10000011|outstanding]]". Support for care leavers, however, was said to [[rating
    requires-improvement care-leavers previous E10000011|require improvement]].

    [[person hmi|Pascoe Nethersole]], the lead inspector, told staff at a meeting in Lewes that the change in
    that area had been [[quote partial 3 hmi|"as steep as any I have seen in a single county"]].

    Inspectors do want some things done better. Letters to families after a child protection conference are too
    long, they say, and children who live in [[council E10000016|Kent]], [[council E10000032|West Sussex]] or
    [[council E06000043|Brighton and Hove]] wait longer for a health assessment than those placed in the county.

    [[person dir|Marguerite Oldroyd]], director of children's services, said: [[quote direct 4 dir|"I would like
    to say that we had a plan with a grand name. We had a plan for the week, and then another for the week
    after."]]

    The result arrives as councillors consider cuts. [[council E10000011|East Sussex]] must save [[money
    17000000|£17m]] by [[date 2020|2020]], of which [[money 4200000|£4.2m]] is expected to come from children's
    services.

    [[quote direct 5 lead|"Inspectors wrote down what ten years of early help will buy,"]] said [[person
    lead|Lionel Frewer]], lead member for children and families. [[quote direct 5 lead|"We may be about to find
    out what happens when it is taken away. A county can go from [[rating outstanding overall-effectiveness
    hypothetical -|outstanding]] to [[rating requires-improvement overall-effectiveness hypothetical -|requires
    improvement]] faster than it climbed."]]

    Under the [[framework ILACS|inspection of local authority children's services]] framework, councils already
    rated "[[rating good overall-effectiveness scale -|good]]" or "[[rating outstanding overall-effectiveness
    scale -|outstanding]]" have a [[visit inspection|short inspection]] of one week. Those that "[[rating
    requires-improvement overall-effectiveness scale -|require improvement]]" are inspected for two.`,
  related: ['Ofsted: first across-the-board grades', 'What the short inspection looks for'],
  inspections: [
    {
      council: 'E10000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-07', to: '2018-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'adoption', rating: 'outstanding' },
          { judgement: 'care-leavers', rating: 'requires-improvement' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000004',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
