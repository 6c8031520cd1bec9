/** Outcomes: Ofsted, Surrey and Dorset 9 May, Durham and Devon 13 May, Buckinghamshire 14 May 2025 (ILACS); before, ILACS; Dorset county 2016 (SIF). */
import { story } from '../story.ts'

export const longClimb = story({
  url: 'https://www.cypnow.co.uk/content/news/surrey-ccs-long-climb-ends-as-devon-cc-stays-inadequate',
  byline: 'Kim Dummy',
  published: '2025-05-14',
  people: {
    sry: { name: 'Honor Quayle', role: 'cabinet member for children', council: 'E10000030' },
    dev: { name: 'Gethin Marlowe-Pryce', role: 'chief executive', council: 'E10000008' },
    cld: { name: 'Ione Bracegirdle', role: "director of children's services", council: 'E08000033' },
    dst: { name: 'Lucian Farthingale', role: 'portfolio holder for children', council: 'E06000059' },
    dur: { name: 'Hester Wragg', role: 'corporate director', council: 'E06000047' },
  },
  headline:
    '[[council E10000030|Surrey CC]]’s long climb ends as [[council E10000008|Devon CC]] stays ‘[[rating inadequate overall-effectiveness current E10000008|inadequate]]’',
  standfirst: `
    [[council E10000030|Surrey CC]] has been rated
    ‘[[rating good overall-effectiveness current E10000030|good]]’ for its children’s services, ten years after
    they were found to be ‘[[rating inadequate overall-effectiveness previous E10000030|inadequate]]’.`,
  caption: 'County Hall heard the news on Friday. Picture: The Specimen',
  body: `
    Inspectors who were in [[council E10000030|Surrey]] from [[date 2025-03-17 2025-03-28|17 to 28 March]] said
    that its services no longer [[rating requires-improvement overall-effectiveness negated E10000030|require
    improvement]]. The county had been rated
    ‘[[rating requires-improvement overall-effectiveness previous E10000030|requires improvement to be good]]’
    in [[date 2022-01|January 2022]].

    [[quote direct 1 sry|“Ten years is a childhood,”]] [[person sry|Honor Quayle]], [[council E10000030|Surrey
    CC]]’s cabinet member for children, told LGC. [[quote direct 1 sry|“Some of those who waited for us to
    improve are voters now.”]]

    Children’s services at [[council E06000047|Durham CC]] and [[council E06000059|Dorset Council]] were both
    rated ‘[[rating outstanding overall-effectiveness current -|outstanding]]’ in reports published
    within days of it. [[council E06000047|Durham]] was visited from [[date 2025-03-24 2025-03-28|24 to 28
    March]] and [[council E06000059|Dorset]] from [[date 2025-03-17 2025-03-21|17 to 21 March]]. They had been
    rated ‘[[rating good overall-effectiveness previous -|good]]’ in [[date 2022|2022]] and
    [[date 2021|2021]] respectively.

    In [[council E06000047|Durham]], help and protection was rated
    ‘[[rating good help-and-protection current E06000047|good]]’. The report says that its social workers
    [[quote partial 2 ofsted|“carry their cases lightly because they do not carry them alone”]].

    [[person dur|Hester Wragg]], corporate director at [[council E06000047|Durham CC]], said:
    [[quote direct 3 dur|“We had a plan for getting here. We now need a plan for staying, and I would say that
    is the harder one to write.”]]

    Support for care leavers in [[council E06000059|Dorset]] was judged to be
    ‘[[rating good care-leavers current E06000059|good]]’. The council replaced [[council E10000009|Dorset CC]],
    whose services were found to [[rating requires-improvement overall-effectiveness previous E10000009|require
    improvement]] in [[date 2016|2016]], on [[date 2019-04-01|1 April 2019]], the day on which
    [[council E06000058|Bournemouth, Christchurch & Poole Council]] took over from
    [[council E06000028|Bournemouth BC]] and [[council E06000029|Poole BC]].

    [[person dst|Lucian Farthingale]], portfolio holder for children at [[council E06000059|Dorset Council]],
    said the old county had been [[quote partial 4 dst|“always one reorganisation away from its next idea”]]. He
    added that the new one was [[quote partial 4 dst|“small enough to know and large enough to pay”]].

    ## ‘Our last chance’

    [[council E06000060|Buckinghamshire Council]] was told that its services still
    [[rating requires-improvement overall-effectiveness current E06000060|require improvement to be good]]. The
    experiences and progress of children in care were rated
    ‘[[rating good children-in-care current E06000060|good]]’.

    [[council E10000008|Devon CC]], which was rated
    ‘[[rating inadequate overall-effectiveness previous E10000008|inadequate]]’ in [[date 2020-01|January
    2020]], fared worst. Help and protection and the experiences of children in care and of care leavers were
    all judged to be ‘[[rating inadequate help-and-protection current E10000008|inadequate]]’, although its
    leadership [[rating requires-improvement leadership current E10000008|requires improvement]].

    If leaders in [[council E10000008|Devon]] had been found
    ‘[[rating inadequate leadership hypothetical E10000008|inadequate]]’ as well, ministers might have sent in a
    trust, as they once did to [[council E06000039|Slough BC]].

    [[person dev|Gethin Marlowe-Pryce]], who became chief executive of [[council E10000008|Devon CC]] in
    [[date 2024-11|November 2024]] after leaving [[council E06000025|South Gloucestershire Council]], said:
    [[quote direct 5 dev|“This is our last chance, and I know of councils that were not given so many.]]

    [[quote direct 5 dev|“We have [[money 18000000|£18m]] in the budget, we have the people, and we have a list
    of what to do.]]

    [[quote direct 5 dev|“The next visit is in the [[date 2025-09 2025-11|autumn]]. Judge us then.”]]

    Peers from [[council E09000029|Sutton LBC]], [[council E08000033|Calderdale MBC]] and
    [[council E10000014|Hampshire CC]] had spent a week in Exeter before the inspectors came. [[person cld|Ione
    Bracegirdle]], director of children’s services at [[council E08000033|Calderdale MBC]], who led them, said
    she had found staff [[quote partial 6 cld|“desperate to be asked”]].

    [[quote direct 7 cld|“Nobody comes to work in order to fail,”]] Bracegirdle said.
    [[quote direct 7 cld|“They come to a building where it has become normal.”]]

    All of them were inspected under [[framework ILACS|ILACS]]. [[council E10000030|Surrey CC]] has let Surrey
    Heath BC and Mole Valley DC, district councils without a say in the matter, see the report before Surrey
    Police and the University of Surrey.

    A spokesperson for the County Councils Network said: [[quote direct 8 County Councils Network|“Counties are not all alike, and
    [[date 2025-05-12 2025-05-18|this week]] proves it.”]]`,
  related: ['What peers can see that inspectors cannot', 'Who pays for improvement?'],
  inspections: [
    {
      council: 'E10000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03-17', to: '2025-03-28' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-01', to: '2022-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000047',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03-24', to: '2025-03-28' },
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
    },
    {
      council: 'E06000059',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03-17', to: '2025-03-21' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E06000060',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
    },
    {
      council: 'E10000008',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-01', to: '2020-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
  ],
})
