/** Outcomes: Ofsted, Warwickshire 14 October, Gloucestershire 4 August, Devon 13 May, Dorset and Surrey 9 May 2025, Suffolk 21 August 2024, Hampshire 23 July 2024, Essex 11 August and Hertfordshire 10 March 2023 (ILACS); before, Warwickshire 2021, Surrey and Gloucestershire 2022, Suffolk 2019, Dorset 2021 (ILACS), Gloucestershire 2017 (SIF). */
import { story } from '../../story.ts'

export const countiesLgc = story({
  url: 'https://www.lgcplus.com/services/children/dont-let-reorganisation-undo-the-shires-hard-work/7082217.article',
  byline: 'Robin Sample',
  published: '2025-10-16',
  partial: true,
  people: {
    war: { name: 'Philippa Gainsford', role: 'executive director for children', council: 'E10000031' },
    glo: { name: 'Alasdair Minchin', role: 'director', council: 'E10000013' },
    sur: { name: 'Yusuf Harcourt', role: 'deputy leader', council: 'E10000030' },
    aca: { name: 'Bronwen Lisle', role: null, council: null },
  },
  headline: "Don't let reorganisation undo the shires' hard work",
  standfirst: `
    Inspection results show how much county children's services have to lose, writes a former director – and how little
    time some have left to put things right`,
  caption: 'Shire Hall, Warwick. Picture: The Specimen',
  body: `
    I sat through my share of inspections in 30 years and cannot say that I enjoyed one. So I felt for former colleagues at
    [[council E10000031|Warwickshire CC]] on [[date 2025-10-14|Tuesday]], when Ofsted took the county's children's services
    down a grade, from “[[rating good overall-effectiveness previous E10000031|good]]” to “[[rating requires-improvement
    overall-effectiveness current E10000031|requires improvement]]”.

    The [[visit inspection|short inspection]] in [[date 2025-06|June]] found that only care leavers were getting a
    “[[rating good care-leavers current E10000031|good]]” service.

    I know what that does to a building. The phones go quiet and people look at the carpet.

    [[quote direct 1 war|“We were growing at the front door and shrinking behind it,”]] [[person war|Philippa Gainsford]],
    [[council E10000031|Warwickshire]]'s executive director for children, told LGC. [[quote direct 1 war|“There is nothing
    in the report about reorganisation. There's a good deal in my diary.”]]

    Quite. Ministers will decide [[date 2026|next year]] whether the county should become one unitary or
    [[count 2|two]]. If you wanted to make it harder to get back to “[[rating good overall-effectiveness aspiration
    E10000031|good]]”, you could scarcely think of a better way.

    I do not say that counties are always best. I do say that what they have built takes years and can be lost in an
    afternoon.

    Look at [[council E10000013|Gloucestershire CC]]. It was “[[rating inadequate overall-effectiveness previous
    E10000013|inadequate]]” as recently as [[date 2017|2017]]. In [[date 2025-08|August]] it was rated “[[rating good
    overall-effectiveness current E10000013|good]]”, with its leaders and its care of looked-after children found to be
    “[[rating outstanding leadership current E10000013|outstanding]]”. Its director, [[person glo|Alasdair Minchin]], likes
    to say that improvement [[quote partial 2 glo|“moves at the speed of trust”]].

    Or take [[council E10000030|Surrey CC]], which will be replaced by [[count 2|two]] councils in
    [[date 2027-04|April 2027]]. Told that it [[rating requires-improvement overall-effectiveness previous
    E10000030|required improvement]] in [[date 2022-01|January 2022]], it is now “[[rating good overall-effectiveness
    current E10000030|good]]” in all areas. That grade cannot be handed on. [[quote direct 3 sur|“If either of our
    successors is found [[rating inadequate overall-effectiveness hypothetical -|inadequate]] in its
    [[count 1 ordinal|first]] inspection, nobody will remember ours,”]] its deputy leader, [[person sur|Yusuf Harcourt]],
    said to me over a bad coffee at [[date 2025-07|July]]'s conference.

    Not everybody has a prize to protect, of course. [[council E10000008|Devon CC]], rated “[[rating inadequate
    overall-effectiveness previous E10000008|inadequate]]” in [[date 2020|2020]], was rated “[[rating inadequate
    overall-effectiveness current E10000008|inadequate]]” again in [[date 2025-05|May]]. And in neighbouring
    [[council E06000059|Dorset]], a unitary born of the [[date 2019|2019]] round of mergers, services rose from
    “[[rating good overall-effectiveness previous E06000059|good]]” to “[[rating outstanding overall-effectiveness current
    E06000059|outstanding]]” within days of that.

    [[council E06000059|Dorset]] is the case that ministers like to cite. As [[person aca|Bronwen Lisle]] of the
    University of Exeter has pointed out, [[quote direct 4 aca|“for each council that came out of a merger stronger, there
    is one that spent three years finding its files”]].

    Nor will standing still save you. [[council E10000029|Suffolk CC]] went from “[[rating outstanding
    overall-effectiveness previous E10000029|outstanding]]” in [[date 2019|2019]] to “[[rating requires-improvement
    overall-effectiveness current E10000029|requires improvement]]” in [[date 2024-06|June 2024]] with no reorganisation to
    blame.

    But [[council E10000012|Essex CC]], [[council E10000014|Hampshire CC]] and [[council E10000015|Hertfordshire CC]], all
    “[[rating outstanding overall-effectiveness current -|outstanding]]”, are on the list for abolition as well. Has
    anybody in Whitehall asked what will become of their social workers?

    Under the [[framework ILACS|inspecting local authority children's services]] framework, a council rated “[[rating good
    overall-effectiveness scale -|good]]” or “[[rating outstanding overall-effectiveness scale -|outstanding]]” can expect
    to be left alone for about three years. Ofsted tells me that with new councils it would [[quote partial 5
    ofsted|“take account of local circumstances, as we always have”]].`,
  related: ['Surrey split: what we know', 'Devon commissioner: progress too slow'],
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
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000013',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-01', to: '2022-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
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
      council: 'E06000059',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000015',
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
