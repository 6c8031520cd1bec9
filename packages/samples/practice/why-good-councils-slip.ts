/**
 * Outcomes: Ofsted ILACS of January to October 2025 for the seventeen councils that were good before, among them Leicester
 * 29 January, Harrow 4 March, Stockport 15 July, Bedford 27 August, Warwickshire 14 October; Suffolk 21 August 2024 and
 * 21 May 2019; Stockport 18 May 2022; Warwickshire 1 February 2022; Harrow 16 March 2020; Richmond upon Thames 12 August 2025.
 */
import { story } from '../story.ts'

export const whyGoodCouncilsSlip = story({
  url: 'https://www.cypnow.co.uk/content/news/analysis-why-some-good-councils-slip',
  byline: 'Robin Sample',
  published: '2025-10-22',
  people: {
    hos: { name: 'Cordelia Mabbutt', role: "director of children's services", council: 'E10000031' },
    bed: { name: 'Piers Ollivant', role: 'portfolio holder for children', council: 'E06000055' },
    sto: { name: 'Winifred Szabo', role: 'chief executive', council: 'E08000007' },
    prof: { name: 'Ansel Birdwhistle', role: 'professor of social work', council: null },
    har: { name: 'Tamsin Okonjo', role: 'council leader', council: 'E09000015' },
    suf: { name: 'Ludovic Garrod', role: "director of children's services", council: 'E10000029' },
  },
  headline: `Analysis: How [[count 5|five]] councils lost a "[[rating good overall-effectiveness aggregate -|good]]" grade`,
  standfirst: `
    Of the [[count 17|17]] authorities that went into [[date 2025|this year]]'s inspections with a "[[rating
    good overall-effectiveness aggregate -|good]]" rating, [[count 5|five]] have lost it. What do they have in
    common?`,
  caption: 'Shire Hall in Warwick. Picture: The Specimen',
  body: `
    For children's services, a sound inspection has long bought three years of comfort. Inspectors come for a
    week, ministers do not come at all, and job adverts more or less write themselves.

    Comfort may be the trouble. Since [[date 2025-01|January]], Ofsted has published reports on [[count 17|17]]
    councils that were rated "[[rating good overall-effectiveness aggregate -|good]]" when it last looked.
    [[count 6|Six]] of them rose to "[[rating outstanding overall-effectiveness aggregate -|outstanding]]",
    among them [[council E09000027|Richmond upon Thames]], [[council E08000030|Walsall]] and [[council
    E06000047|Durham]]. [[count 6|Six]] stayed where they were, [[council E08000037|Gateshead]], [[council
    E08000021|Newcastle]] and [[council E09000029|Sutton]] among them. The other [[count 5|five]] fell, and one
    fell all the way.

    The latest is [[council E10000031|Warwickshire]], which was told [[date 2025-10|this month]] that its
    services [[rating requires-improvement overall-effectiveness current E10000031|require improvement]].
    Inspectors had been there in [[date 2025-06|June]].

    [[quote direct 1 ofsted|"Since the last inspection, the pace of work has slackened at the front door and
    nobody at the top of the house has heard it,"]] their report says. Only work with care leavers was found to
    be "[[rating good care-leavers current E10000031|good]]". In [[date 2021|2021]], every part of the service
    had been rated "[[rating good overall-effectiveness previous E10000031|good]]".

    [[person hos|Cordelia Mabbutt]], director of children's services at [[council E10000031|Warwickshire County
    Council]], does not disagree.

    [[quote direct 2 hos|"You get a nice report, and you put it in a frame,"]] she says. [[quote direct 2
    hos|"Then the people who earned it are offered jobs in [[council E08000026|Coventry]] and [[council
    E08000029|Solihull]], and you are left with the frame."]]

    ## Staff who left

    Turnover runs through all of the reports. In [[council E06000055|Bedford]], which was rated "[[rating
    requires-improvement overall-effectiveness current E06000055|requires improvement to be good]]" on every
    count in a report published in [[date 2025-08|August]], inspectors met [[count 14|14]] social workers who
    had been in post for less than half a year. In [[date 2021-11|November 2021]], on a visit that ended in a
    "[[rating good overall-effectiveness previous E06000055|good]]" rating for [[council E06000055|Bedford
    Borough Council]], they had met none.

    [[person bed|Piers Ollivant]], the borough's portfolio holder for children, says the council appealed on one
    point. A provisional grade of "[[rating good care-leavers superseded E06000055|good]]" for care leavers was
    lowered during Ofsted's own checks, before the report was published.

    [[quote direct 3 bed|"I have no complaint about the rest,"]] he adds. [[quote direct 3 bed|"But our young
    people had been told one thing by an inspector, and then read another."]]

    In [[council E08000007|Stockport]], the fall was less expected. The council had been rated "[[rating good
    overall-effectiveness previous E08000007|good]]" in [[date 2017|2017]] and again in [[date 2022|2022]].
    After a [[visit inspection|standard inspection]] in [[date 2025-05|May]] it was found to "[[rating
    requires-improvement overall-effectiveness current E08000007|require improvement]]".

    [[quote direct 4 sto|"We had passed every test for eight years, and I think we had begun to revise from old
    papers,"]] says [[person sto|Winifred Szabo]], its chief executive.

    ## The one that fell furthest

    No council has dropped further than [[council E09000015|Harrow]], "[[rating good overall-effectiveness
    previous E09000015|good]]" in [[date 2020|2020]]. Inspectors were content with its help for families and
    with its care for children, which they rated "[[rating good help-and-protection current E09000015|good]]"
    and "[[rating good children-in-care current E09000015|good]]" respectively. But support for care leavers was
    judged to be "[[rating inadequate care-leavers current E09000015|inadequate]]", and so, for that reason
    alone, was the council as a whole.

    Its leader, [[person har|Tamsin Okonjo]], says that [[quote partial 5 har|"some of our young people were let
    down by a borough that was rightly proud of how it treated the rest"]].

    Until [[date 2023|2023]], care leavers shared a judgment with children in care, and a failure of that kind
    could hide.

    ## How far down?

    Councils at the very top are not safe either. [[council E10000029|Suffolk]] went from "[[rating outstanding
    overall-effectiveness previous E10000029|outstanding]]" to "[[rating requires-improvement
    overall-effectiveness current E10000029|requires improvement]]" in a report of [[date 2024-08|August last
    year]], missing out a grade.

    [[person suf|Ludovic Garrod]], who was director of children's services there until [[date 2021|2021]],
    blames habit. [[quote direct 6 suf|"If you are [[rating outstanding overall-effectiveness hypothetical
    -|outstanding]], you are visited by everybody and questioned by nobody,"]] he says.

    [[person prof|Ansel Birdwhistle]], a professor of social work who has read the reports of the past decade,
    warns against easy lessons. Three years is a long time in a service that loses a fifth of its staff in one,
    he says.

    [[quote direct 7 prof|"Ask what has happened to the [[count 6|six]] that went up. They lost people too. If
    you were rated [[rating good overall-effectiveness hypothetical -|good]] and had kept on asking why, you
    would be [[rating outstanding overall-effectiveness hypothetical -|outstanding]] now."]]

    From [[date 2026-04|April]], Ofsted is expected to drop the overall grade altogether. [[council
    E06000016|Leicester]], where services were downgraded in [[date 2025-01|January]], would have preferred that
    sooner.`,
  related: ['Inspections clinic: keeping a good grade', 'Care leavers: what the new judgment asks'],
  inspections: [
    {
      council: 'E10000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06', to: '2025-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'down',
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
        framework: 'ILACS',
        inspected: { from: '2021-11', to: '2021-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05', to: '2025-05' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E09000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
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
      council: 'E10000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
