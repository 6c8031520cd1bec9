/** Outcomes: Ofsted, Rotherham 16 December 2025, Sunderland 11 March 2025, Leicester 29 January 2025, Solihull 12 January 2026, Herefordshire 12 January 2026, Devon 13 May 2025 (all ILACS); before, SIF and ILACS of 2014 to 2022. */
import { story } from '../../story.ts'

export const whatRecoveryTakes = story({
  url: 'https://www.cypnow.co.uk/content/news/analysis-how-long-does-recovery-take',
  byline: 'Derek Dummy',
  published: '2026-03-12',
  people: {
    quayle: { name: 'Annalise Quayle', role: 'senior research fellow', council: null },
    hepworth: {
      name: 'Douglas Hepworth',
      role: "strategic director for children and young people's services",
      council: 'E08000018',
    },
    storey: { name: 'Miriam Storey', role: 'chief executive', council: 'E08000024' },
    ellery: { name: 'Marcus Ellery', role: 'former chair of the improvement board', council: 'E08000029' },
    nandra: { name: 'Gurinder Nandra', role: 'lead member', council: 'E06000016' },
    pugh: { name: 'Eleri Pugh', role: "director of children's services", council: 'E06000019' },
  },
  headline:
    "Analysis: How long does it take to recover from '[[rating inadequate overall-effectiveness scale -|inadequate]]'?",
  standfirst: `As Ofsted prepares to drop its overall grade, a study has followed what became of [[count 58|58]] authorities that have been through intervention.`,
  caption: 'Stable leadership is the common thread, the study finds. Picture: Adobe Stock',
  body: `
    It takes four years and two months on average for a council to get from "[[rating inadequate overall-effectiveness
    scale -|inadequate]]" to "[[rating good overall-effectiveness scale -|good]]", and the quickest have done it in less
    than two. Some, like [[council E06000049|Cheshire East]] and [[council E06000006|Halton]], are still waiting.

    Those are the findings of a study of every authority in England that has failed an inspection since the
    [[framework SIF|single inspection framework]] was introduced in [[date 2013-11|November 2013]].

    Of the [[count 58|58]], a total of [[count 31|31]] are now rated
    "[[rating good overall-effectiveness aggregate -|good]]" and [[count 12|12]] are
    "[[rating outstanding overall-effectiveness aggregate -|outstanding]]". But [[count 9|nine]] have been
    "[[rating inadequate overall-effectiveness aggregate -|inadequate]]" twice or more.

    [[quote direct 1 quayle|"What the successful ones share isn't money, or a trust, or a commissioner,"]] says
    [[person quayle|Annalise Quayle]], senior research fellow at the University of Sussex, who led the work.
    [[quote direct 1 quayle|"It is a director who stays for at least [[count 2|two]] inspections."]]

    ## Northern successes

    The best known examples are in the North. [[council E08000018|Rotherham]] was rated
    "[[rating inadequate overall-effectiveness previous E08000018|inadequate]]" in [[date 2014|2014]], weeks after the Jay
    report into child sexual exploitation. It was "[[rating good overall-effectiveness previous E08000018|good]]" by
    [[date 2018|2018]] and became "[[rating outstanding overall-effectiveness current E08000018|outstanding]]" in
    [[date 2025-12|December]].

    [[person hepworth|Douglas Hepworth]], [[council E08000018|Rotherham Council]]'s strategic director for children and
    young people's services, has been there since [[date 2015|2015]].

    [[quote direct 2 hepworth|"I have sat at the same desk through [[count 3|three]] inspections and [[count 4|four]]
    secretaries of state,"]] he says. [[quote direct 2 hepworth|"You learn which of them to worry about."]]

    [[council E08000024|Sunderland]] went from "[[rating inadequate overall-effectiveness previous
    E08000024|inadequate]]" in [[date 2018|2018]] to "[[rating outstanding overall-effectiveness previous
    E08000024|outstanding]]" in [[date 2021|2021]], which no other authority had done in a single step, and kept that
    grade [[date 2025|last year]].

    Its services are run by [[council E08000024|Together for Children]], a company that the city council owns.

    [[quote direct 3 storey|"It was never about the company,"]] says its chief executive, [[person storey|Miriam Storey]].
    [[quote direct 3 storey|"It was about being left alone for long enough to finish something."]]

    ## Slipping back

    Not all progress lasts. [[council E06000016|Leicester]] climbed out of "[[rating inadequate overall-effectiveness
    previous E06000016|inadequate]]" and reached "[[rating good overall-effectiveness previous E06000016|good]]" in
    [[date 2021|2021]], only to be told in [[date 2025-01|January 2025]] that it "[[rating requires-improvement
    overall-effectiveness current E06000016|requires improvement to be good]]" across the board.

    [[person nandra|Gurinder Nandra]], the city's lead member, says that the loss of [[count 2|two]] experienced assistant
    directors in one summer [[quote partial 4 nandra|"took the floor away"]].

    [[council E10000008|Devon]] is the study's cautionary tale: "[[rating inadequate overall-effectiveness previous
    E10000008|inadequate]]" in [[date 2020|2020]], it was rated "[[rating inadequate overall-effectiveness current
    E10000008|inadequate]]" once more in [[date 2025-05|May 2025]], after its fifth change of director.

    ## New arrivals

    [[council E08000029|Solihull]] and [[council E06000019|Herefordshire]] are the latest to make the journey. Both were
    found to be "[[rating good overall-effectiveness current -|good]]" in reports published on [[date 2026-01-12|12
    January]], having been "[[rating inadequate overall-effectiveness previous -|inadequate]]" in [[date 2022|2022]],
    and in [[council E06000019|Herefordshire]]'s case leadership was "[[rating outstanding leadership current
    E06000019|outstanding]]".

    [[quote direct 5 ellery|"The hardest conversation is with good people who think they are doing a good job,"]] says
    [[person ellery|Marcus Ellery]], former chair of the improvement board in [[council E08000029|Solihull]].

    From [[date 2026-04|next month]] such journeys will be harder to trace. Reports under the
    [[framework ILACS|inspecting local authority children's services]] framework will give grades for leadership, help and
    protection, children in care and care leavers, but none for overall effectiveness.

    [[person pugh|Eleri Pugh]], director of children's services at [[council E06000019|Herefordshire Council]], will not
    miss it.

    [[quote direct 6 pugh|"When we were [[rating inadequate overall-effectiveness previous E06000019|inadequate]] I
    could not get people to come for an interview,"]] she says. [[quote direct 6 pugh|"The word did more harm than the
    report."]]`,
  related: ['Single-word grades: the story so far'],
  inspections: [
    {
      council: 'E08000018',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000016',
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
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020', to: '2020' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000019',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
