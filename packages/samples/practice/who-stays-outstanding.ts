/** Outcomes: Ofsted, Rotherham 16 December, Bedford 27 August, Leeds and Richmond 12 August, Derby 8 July, Leicester 29 January 2025, Thurrock 29 October 2024, Bromley 12 January 2024, Cheshire East 16 May 2024 (ILACS). */
import { story } from '../story.ts'

export const whoStaysOutstanding = story({
  url: 'https://www.communitycare.co.uk/2025/12/19/what-keeps-a-council-outstanding-and-what-costs-it-a-good-rating',
  byline: 'Robin Sample and Jo Placeholder',
  published: '2025-12-19',
  people: {
    aca: { name: 'Lettice Arbuthnot', role: 'professor of social work', council: null },
    rot: {
      name: 'Dominic Swallownest',
      role: "strategic director of children and young people's services",
      council: 'E08000018',
    },
    thu: { name: 'Eunice Adeyemi-Holt', role: 'principal social worker', council: 'E06000034' },
    bed: { name: 'Gareth Kempston', role: 'chief officer for children', council: 'E06000055' },
    pol: { name: 'Petra Malinowska', role: 'president', council: null },
  },
  headline:
    'What keeps a council [[rating outstanding overall-effectiveness scale -|outstanding]], and what costs it a [[rating good overall-effectiveness scale -|good]] rating',
  standfirst: `
    As [[council E08000018|Rotherham]] completes its long journey back, Community Care looks
    at what the reports have in common`,
  caption: 'Picture: Placeholder/Adobe Stock',
  body: `
    [[date 2014|Eleven years ago]] its name was a byword for failure. [[date 2025-12-16|On Tuesday]], Ofsted published a report which rated
    [[council E08000018|Rotherham council]] [[rating outstanding overall-effectiveness current E08000018|outstanding]].

    Inspectors visited in [[date 2025-11|November]] and gave the borough the [[rating outstanding leadership current E08000018|highest mark]] for
    leadership and for the help and protection of children as well. Only its support for care leavers was
    found to be [[rating good care-leavers current E08000018|good]]. At its previous inspection, in
    [[date 2022|2022]], the council was rated [[rating good overall-effectiveness previous E08000018|good]] in all areas.

    [[quote direct 1 rot|“I get asked for the secret, and I have to disappoint people,”]] said
    [[person rot|Dominic Swallownest]], strategic director of children and young people’s services. [[quote direct 1 rot|“It’s
    [[count 11|eleven]] heads of service who have stayed.”]]

    ## A quarter of all councils

    Of the [[count 153|153]] authorities in England, [[count 39|39]] held an
    [[rating outstanding overall-effectiveness aggregate -|outstanding]] rating in the [[date 2025-09 2025-11|autumn]], while
    [[count 38|38]] were rated [[rating requires-improvement overall-effectiveness
    aggregate -|requires improvement]]. In [[date 2018|2018]], when a new framework came in, just [[count 3|three]] had been found
    [[rating outstanding overall-effectiveness aggregate -|outstanding]].

    Since then [[council E08000035|Leeds]], [[council E09000007|Camden]] and [[council E09000006|Bromley]] have all shown that it
    can be done in places of any size. Each of these is rated [[rating outstanding overall-effectiveness current
    -|outstanding]].

    [[council E06000015|Derby]] had a clean sweep in [[date 2025-07|July]]: the city is [[rating outstanding
    overall-effectiveness current E06000015|outstanding]] on every judgment, having been [[rating outstanding
    overall-effectiveness previous E06000015|outstanding]] overall in [[date 2022|2022]].

    [[council E09000027|Richmond]], in west London, joined the club in [[date 2025-08|August]]. It is
    [[rating outstanding overall-effectiveness current E09000027|outstanding]] now; in [[date 2022|2022]]
    it was [[rating good overall-effectiveness previous E09000027|good]]. [[council -|Achieving for Children]],
    which runs its services and those of [[council E09000021|Kingston]], employs
    [[count 190|190]] social workers.

    ## ‘Boring and brave’

    [[person aca|Lettice Arbuthnot]], professor of social work at the University of Reading, has read
    [[count 70|70]] reports. What stands out, she says, is how dull most success stories are.

    [[quote direct 2 aca|“The same practice model for ten years. The same director for eight. Caseloads of
    [[count 14|14]],”]] she said.

    [[quote direct 3 aca|“You need to be boring about process and brave about risk,”]] she added. [[quote direct 3 aca|“Most
    places manage it the other way round.”]]

    That is how [[person thu|Eunice Adeyemi-Holt]] sees it, too. She is principal social worker at
    [[council E06000034|Thurrock council]], which became [[rating outstanding overall-effectiveness current
    E06000034|outstanding]] in [[date 2024|2024]] in spite of the council’s bankruptcy.

    [[quote direct 4 thu|“We told our staff that the money troubles were the grown-ups’ problem, and they should
    get on with the job,”]] she said.

    ## Falling back

    But there is a traffic in the opposite direction. [[council E06000055|Bedford council]] was
    [[rating good overall-effectiveness previous E06000055|good]] until [[date 2025-08|August]], when it was deemed to
    [[rating requires-improvement overall-effectiveness current E06000055|require improvement]] throughout. A like
    fate befell [[council E06000016|Leicester]]: it slipped to [[rating requires-improvement overall-effectiveness
    current E06000016|requires improvement]] in [[date 2025-01|January]].

    [[person bed|Gareth Kempston]], chief officer for children in [[council E06000055|Bedford]], says that success itself had been a risk, not least because
    [[council E10000015|Hertfordshire]] and [[council E06000056|Central Bedfordshire]] are so near. [[quote direct 5 bed|“We lost [[count 9|nine]] managers to promotions elsewhere,”]] he explained.
    [[quote direct 5 bed|“[[rating good overall-effectiveness scale -|Good]] councils are where everybody
    shops.”]]

    The lesson of [[council E06000049|Cheshire East]] is another: it was judged [[rating inadequate overall-effectiveness
    current E06000049|inadequate]] in [[date 2024|2024]] chiefly for its neglect of care leavers.

    From [[date 2026-04|April]], Ofsted will no longer give an overall grade, which
    [[person pol|Petra Malinowska]], president of an association of social work managers, called
    [[quote partial 6 pol|“the best news since supervision”]]. In the meantime, councils rated
    [[rating good overall-effectiveness scale -|good]] or [[rating outstanding overall-effectiveness scale -|outstanding]]
    can expect a [[visit inspection|short inspection]] about every three years.

    [[quote direct 7 aca|“If I were a director, I would not be asking how to stay at the top,”]] said Arbuthnot. [[quote direct 7 aca|“I would be asking who will leave
    when I do.”]]`,
  related: [],
  inspections: [
    {
      council: 'E08000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000055',
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
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000049',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
