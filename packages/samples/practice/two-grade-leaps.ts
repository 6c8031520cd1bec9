/** Outcomes: Ofsted, BCP 29 January, York 15 April, Sefton 12 August, North East Lincolnshire 3 September 2025, Herefordshire and Solihull 12 January 2026 (ILACS). */
import { story } from '../story.ts'

export const twoGradeLeaps = story({
  url: 'https://www.cypnow.co.uk/content/news/analysis-the-councils-that-climbed-two-rungs-at-once',
  byline: 'Jo Placeholder',
  published: '2026-01-15',
  people: {
    her: { name: 'Tobias Merridew', role: "director of children's services", council: 'E06000019' },
    york: {
      name: 'Anneliese Crowther',
      role: 'corporate director for children and education',
      council: 'E06000014',
    },
    acad: { name: 'Miriam Oyelowo', role: 'professor of social work', council: null },
    nel: { name: 'Duncan Scartho', role: 'portfolio holder for children', council: 'E06000012' },
    sef: { name: 'Geraldine Formby', role: 'cabinet member for children', council: 'E08000014' },
  },
  headline: 'Analysis: The councils that climbed two rungs at once',
  standfirst: `
    [[council E06000019|Herefordshire]] and [[council E08000029|Solihull]] have joined a small club of authorities that
    skipped a grade on their way up. CYP Now asks how they did it.`,
  caption: 'Hereford: families were not listened to in 2022, inspectors said then. Picture: The Specimen',
  body: `
    When inspectors arrived in [[council E06000019|Herefordshire]] in [[date 2025-11|November]], they were met by
    [[count 40|40]] social workers, of whom [[count 38|38]] were permanent. At the last inspection, in
    [[date 2022-07|July 2022]], it had been fewer than half.

    The results are out [[date 2026-01-12 2026-01-18|this week]], and the county has gone from
    "[[rating inadequate overall-effectiveness previous E06000019|inadequate]]" to
    "[[rating good overall-effectiveness current E06000019|good]]" with no stop in between. The impact of leaders is
    "[[rating outstanding leadership current E06000019|outstanding]]".

    On the same day [[council E08000029|Solihull Council]], found
    "[[rating inadequate overall-effectiveness previous E08000029|inadequate]]" in
    [[date 2022|2022]], was also rated "[[rating good overall-effectiveness current E08000029|good]]", although its
    services for children in care still "[[rating requires-improvement children-in-care current E08000029|require
    improvement]]".

    They are not the only ones. In the space of a year, [[count 3|three]] other councils made the same jump:
    [[council E06000058|Bournemouth, Christchurch and Poole]] in [[date 2025-01|January 2025]],
    [[council E08000014|Sefton]] in [[date 2025-08|August]] and [[council E06000012|North East Lincolnshire]] in
    [[date 2025-09|September]]. All had been "[[rating inadequate overall-effectiveness previous -|inadequate]]" and all are
    now "[[rating good overall-effectiveness current -|good]]".

    Under the [[framework SIF|single inspection framework]], which ended in [[date 2018|2018]], it was rarer still: [[council E08000017|Doncaster]] and [[council E08000018|Rotherham]] managed it within days of each other.

    [[council E06000014|York]] is the odd one out. It started a rung higher, at
    "[[rating requires-improvement overall-effectiveness previous E06000014|requires improvement to be good]]", and
    [[date 2025-04|last April]] was judged
    "[[rating outstanding overall-effectiveness current E06000014|outstanding]]" in all areas.

    ## Stay put

    [[quote direct 1 acad|"What they share is dull,"]] says [[person acad|Miriam Oyelowo]], a professor of social work
    who has read every report since the [[framework ILACS|ILACS]] framework began in [[date 2018|2018]].
    [[quote direct 1 acad|"The director stayed. The lead member stayed. The software stayed."]]

    She has counted [[count 34|34]] reports in that time with the verdict "[[rating inadequate overall-effectiveness aggregate -|inadequate]]". In most cases, the council was rated
    "[[rating requires-improvement overall-effectiveness aggregate -|requires improvement]]" when inspectors came back.

    [[person her|Tobias Merridew]], director of children's services at [[council E06000019|Herefordshire Council]], has
    been in post for [[count 4|four]] [[visit monitoring-visit|monitoring visits]] and
    [[count 2|two]] commissioners.

    [[quote direct 2 her|“There is a temptation to work to the next visit,”]] he says. [[quote direct 2 her|“We stopped
    doing that about halfway through. Nobody ever turned a service round by tidying up for guests.”]]

    In [[council E06000012|North East Lincolnshire]], where leadership is also rated
    "[[rating outstanding leadership current E06000012|outstanding]]", the answer was a partnership with
    neighbouring [[council E06000013|North Lincolnshire]], which has been
    "[[rating outstanding overall-effectiveness current E06000013|outstanding]]" since [[date 2017|2017]].

    [[quote direct 3 nel|"They lent us people, not PowerPoints,"]] says portfolio holder for children
    [[person nel|Duncan Scartho]]. He adds that the council put [[money 9000000|£9m]] into early help at a time when
    [[quote partial 4 nel|"it would have been easier to fill potholes"]].

    ## 'Fragile'

    Not all of it is secure. Inspectors told [[council E08000014|Sefton]] that help and protection
    [[rating requires-improvement help-and-protection current E08000014|required improvement]], and said that progress
    there was [[quote partial 5 ofsted|"recent and, in places, fragile"]].

    [[quote direct 6 sef|"We knew that before they did,"]] says [[person sef|Geraldine Formby]],
    cabinet member for children. [[quote direct 6 sef|"It is on page one of our own plan."]]

    In [[council E06000058|BCP]], care leavers are the weak spot: services for them
    "[[rating requires-improvement care-leavers current E06000058|require improvement]]".

    [[person york|Anneliese Crowther]], [[council E06000014|York]]'s corporate director for children and education,
    warns against envy. [[quote direct 7 york|"When a council is [[rating outstanding overall-effectiveness scale -|outstanding]], the phone does not
    stop,"]] she says. [[quote direct 7 york|"We have had [[count 31|31]] councils through the door, and some of them want a
    recipe."]]

    And from [[date 2026-04|April]] there will be no ladder to climb. Ofsted is to do away with the overall grade, and to
    leave readers with four that do not always agree.`,
  related: ['Ofsted to drop headline judgements'],
  inspections: [
    {
      council: 'E06000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-07', to: '2022-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000058',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000014',
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
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000013',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
