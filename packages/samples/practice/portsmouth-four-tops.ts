/**
 * Outcomes: Ofsted, Portsmouth 18 August 2026 and 3 July 2023, Middlesbrough 28 July 2026 and 25 May 2023, Blackpool 28
 * July 2026 and 1 February 2023 (ILACS).
 */
import { story } from '../story.ts'

export const portsmouthFourTops = story({
  url: 'https://www.communitycare.co.uk/2026/08/20/restorative-practice-takes-island-city-to-clean-sweep-of-top-grades',
  byline: 'Jo Placeholder',
  published: '2026-08-20',
  people: {
    dcs: {
      name: 'Philippa Gunwharf',
      role: 'director of children, families and education',
      council: 'E06000044',
    },
    psw: { name: 'Sunita Raval', role: 'principal social worker', council: 'E06000044' },
    mid: { name: 'Craig Ormesby', role: 'executive member for children’s services', council: 'E06000002' },
  },
  headline: `Restorative practice takes island city to clean sweep of [[rating outstanding overall-effectiveness current
    E06000044|top grades]]`,
  standfirst: `
    Social workers at [[council E06000044|Portsmouth]] know children [[quote partial 1 ofsted|‘exceptionally well’]],
    says Ofsted, while [[council E06000002|Middlesbrough]] and [[council E06000009|Blackpool]] also learn results`,
  caption: 'Portsmouth adopted its model in 2016. Photo: The Specimen',
  body: `
    A council that was marked down over its care leavers [[date 2023|three years ago]] has been judged
    ‘[[rating outstanding overall-effectiveness current E06000044|outstanding]]’ in all [[framework ILACS|Ilacs]]
    categories.

    Inspectors who were in [[council E06000044|Portsmouth]] from [[date 2026-07-06 2026-07-10|6 to 10 July]] found that
    practitioners had [[quote partial 2 ofsted|“the time, the training and the permission to build relationships”]].

    Ofsted stopped giving councils a single overall grade in [[date 2026-04|April]], and the city is the
    [[count 1 ordinal|first]] authority to receive
    ‘[[rating outstanding overall-effectiveness current E06000044|outstanding]]’ for all four of the judgements that are
    left.

    In [[date 2023-05|May 2023]] it was rated
    ‘[[rating good overall-effectiveness previous E06000044|good]]’ overall and
    ‘[[rating outstanding help-and-protection previous E06000044|outstanding]]’ for help and protection, but support for
    care leavers was said to
    [[rating requires-improvement care-leavers previous E06000044|require improvement]].

    ## Model of practice

    [[quote direct 3 ofsted|“Leaders have stuck with the same restorative model for ten years,”]] said the
    report, published on [[date 2026-08-18|Tuesday]]. [[quote direct 3 ofsted|“Staff speak of it as the way things
    are done, not as a course they went on.”]]

    Average caseloads were [[count 15|15]], and inspectors met [[quote partial 4 ofsted|“no social worker who felt
    alone with a decision”]].

    They had been impressed at a [[visit focused-visit|focused visit]] in [[date 2025|2025]], too, and urged the city to
    share what it knows. Its academy already trains staff for [[council E06000045|Southampton]], the
    [[council E06000046|Isle of Wight]] and [[council E10000014|Hampshire]].

    [[person psw|Sunita Raval]], the city’s principal social worker, said practitioners had written much of the
    self-evaluation. [[quote direct 5 psw|“They were harder on us than Ofsted was,”]] she said.

    For [[person dcs|Philippa Gunwharf]], director of children, families and education at
    [[council E06000044|Portsmouth City Council]], the lesson of [[date 2023|2023]] was to listen to young adults.

    [[quote direct 6 dcs|“Our care leavers told us they’d like somebody to ring on a Sunday. So now there is somebody to
    ring on a Sunday,”]] she said.

    ## Elsewhere

    [[council E06000009|Blackpool]], rated
    ‘[[rating requires-improvement overall-effectiveness previous E06000009|requires improvement]]’ overall after its
    last inspection, in [[date 2022-12|December 2022]], received
    ‘[[rating outstanding leadership current E06000009|outstanding]]’ grades for leadership, children in care and care
    leavers, and ‘[[rating good help-and-protection current E06000009|good]]’ for help and protection.

    [[council E06000002|Middlesbrough]] still has further to go. All of its services
    ‘[[rating requires-improvement overall-effectiveness current E06000002|require improvement to be good]]’, as they did
    in [[date 2023-03|March 2023]], though inspectors saw [[quote partial 7 ofsted|“green shoots, particularly in the
    front door”]].

    [[person mid|Craig Ormesby]], executive member for children’s services on Teesside, said the town had been
    [[rating inadequate overall-effectiveness previous E06000002|inadequate]] as recently as [[date 2019|2019]].
    [[quote direct 8 mid|“We’re not where [[council E06000009|Blackpool]] is,”]] he said. [[quote direct 8 mid|“We do
    have the same sort of families and the same sort of money, so we’ve no business not getting there.”]]`,
  related: ['What replaced the overall grade?'],
  inspections: [
    {
      council: 'E06000044',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-07-06', to: '2026-07-10' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-05', to: '2023-05' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'outstanding' },
          { judgement: 'care-leavers', rating: 'requires-improvement' },
        ],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-12', to: '2022-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000002',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-03', to: '2023-03' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
          { judgement: 'children-in-care', rating: 'requires-improvement' },
          { judgement: 'care-leavers', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'requires-improvement' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
