/** Outcomes: Ofsted, Peterborough 30 January 2024, Cheshire East 16 May 2024, Knowsley 20 January, Harrow 4 March and Devon 13 May 2025, Milton Keynes 17 December 2024, Windsor and Maidenhead 19 November 2024, Cornwall 22 August 2024, York 15 April 2025, Brent 11 April 2023 (ILACS). Bristol's grade is given to a focused visit, Brent's is wrong. */
import { story } from '../../story.ts'

export const careLeaversAnalysis = story({
  url: 'https://www.cypnow.co.uk/content/news/analysis-what-the-care-leaver-judgement-has-changed',
  byline: 'Robin Sample',
  published: '2025-07-03',
  people: {
    cl: { name: 'Destiny Amory', role: 'care leaver', council: null },
    mk: { name: 'Patrick Olorunfemi', role: "director of children's services", council: 'E06000042' },
    har: { name: 'Leticia Wray', role: 'corporate director of people', council: 'E09000015' },
    ofs: { name: 'Marcus Dunnett', role: 'senior inspector', council: null },
  },
  headline: 'Analysis: What the care leaver judgement has changed',
  standfirst: `
    Two and a half years after Ofsted began to grade support for care leavers on its own, a handful of councils have
    been failed on it. CYP Now asks whether young people can feel the difference.`,
  caption: 'Care leavers at a residential in Devon. Picture: The Specimen',
  body: `
    Until [[date 2023-01|January 2023]], a council could be rated "[[rating good
    children-in-care-and-care-leavers hypothetical -|good]]" for its work with children in care and care leavers while
    the last part of that sentence got half a page of the report.

    [[quote direct 1 cl|"We were the PS at the bottom of the letter,"]] says [[person cl|Destiny Amory]], a 22-year-old
    care leaver who sits on a national panel. [[quote direct 1 cl|"Now there's a grade with our name on it."]]

    The separate judgement, brought into the [[framework ILACS|inspecting local authority children's services]] framework
    at the request of groups like hers, has produced the starkest results of any.

    In [[council E06000031|Peterborough]], it pulled down the whole council. Care leavers there were found to be getting an
    "[[rating inadequate care-leavers current E06000031|inadequate]]" service in a report of [[date 2024-01|January 2024]], and
    that made it "[[rating inadequate overall-effectiveness current E06000031|inadequate]]" overall, although the other areas "[[rating requires-improvement help-and-protection current
    E06000031|require improvement]]".

    It happened again at [[council E06000049|Cheshire East]] that [[date 2024-05|May]]: "[[rating inadequate care-leavers
    current E06000049|inadequate]]" for care leavers and, because of it, "[[rating inadequate overall-effectiveness current
    E06000049|inadequate]]" overall.

    ## Falling from a height

    [[council E09000015|Harrow]] fell furthest. Rated "[[rating good overall-effectiveness previous E09000015|good]]" in
    [[date 2020|2020]], the borough was judged to be "[[rating inadequate overall-effectiveness current
    E09000015|inadequate]]" after a [[visit inspection|short inspection]] in [[date 2025-01|January]], because of what
    inspectors saw of its work with care leavers. Help and protection and the care of children are
    still "[[rating good help-and-protection current E09000015|good]]".

    [[quote direct 2 har|"I don't think anyone outside this building understood how one weak
    team could bring down a whole department,"]] says [[person har|Leticia Wray]], [[council E09000015|Harrow]]'s corporate
    director of people. [[quote direct 2 har|"But then I met some of the young people, and I understood it very well."]]

    [[council E08000011|Knowsley]] and [[council E10000008|Devon]] are the other [[count 2|two]] to have been rated
    "[[rating inadequate care-leavers current -|inadequate]]" for care leavers [[date 2025|this year]].

    At the other end of the scale, [[council E06000042|Milton Keynes]], [[council E06000040|Windsor and Maidenhead]],
    [[council E06000052|Cornwall]] and [[council E06000014|York]] have all been given
    "[[rating outstanding care-leavers current -|outstanding]]" for it since the [[date 2024-06 2024-08|summer of 2024]].

    [[quote direct 3 mk|"There was no magic,"]] says [[person mk|Patrick Olorunfemi]], director of children's services in
    [[council E06000042|Milton Keynes]], where overall effectiveness is
    "[[rating good overall-effectiveness current E06000042|good]]". [[quote direct 3 mk|"Each of our [[count 310|310]] care
    leavers has the mobile number of a director. They use it, too."]]

    ## Change of focus

    [[person ofs|Marcus Dunnett]], a senior inspector, believes the judgement has changed what councils ask of themselves.

    [[quote direct 4 ofs|"Before, we'd be shown a lovely care leavers' centre and a brochure,"]] he says. [[quote direct 4
    ofs|"Now they show us what the young people said."]]

    Some authorities have acted before being told to. [[council E06000023|Bristol]] was rated "[[rating good
    care-leavers current E06000023|good]]" for care leavers at a [[visit focused-visit|focused visit]] in
    [[date 2024-11|November 2024]], having doubled its team of personal advisers to [[count 28|28]].
    [[council E09000005|Brent]], with an "[[rating outstanding care-leavers current E09000005|outstanding]]" grade of its own
    from [[date 2023|2023]], has lent it a manager.

    Amory is not so easily impressed.

    [[quote direct 5 cl|"If they're [[rating inadequate care-leavers hypothetical -|inadequate]] for us, they get a commissioner
    and a plan. If they're [[rating requires-improvement care-leavers hypothetical -|requires improvement]] for us, they get left
    for three years,"]] she says. [[quote direct 5 cl|"I'd be gone by then."]]

    Of the [[count 96|96]] councils that have had the judgement to date, according to CYP Now's count, one in nine was rated
    "[[rating outstanding care-leavers aggregate -|outstanding]]" and [[count 41|41]] were told that they
    "[[rating requires-improvement care-leavers aggregate -|require improvement]]".`,
  related: ['Care leavers win protected status', 'Inspections clinic: leaving care'],
  inspections: [
    {
      council: 'E06000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000049',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000015',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-01', to: '2025-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020', to: '2020' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000011',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000042',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'overall-effectiveness', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000040',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000052',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000023',
      framework: 'ILACS',
      visit: 'focused-visit',
      inspected: { from: '2024-11', to: '2024-11' },
      judgements: [{ judgement: 'care-leavers', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'not-found',
    },
    {
      council: 'E09000005',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'care-leavers', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'differs',
    },
  ],
})
