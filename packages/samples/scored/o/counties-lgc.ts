/** Outcomes: Ofsted, Warwickshire 14 October, Gloucestershire 4 August, Devon 13 May, Dorset and Surrey 9 May 2025, Suffolk 21 August 2024 (ILACS); before, Warwickshire 2021, Surrey and Gloucestershire 2022, Suffolk 2019, Dorset 2021 (ILACS), Gloucestershire 2017 (SIF). */
import { story } from '../../story.ts'

export const countiesLgc = story({
  url: 'https://www.lgcplus.com/services/children/analysis-can-county-childrens-services-survive-reorganisation/7082217.article',
  byline: 'Robin Sample',
  published: '2025-10-16',
  partial: true,
  people: {
    war: { name: 'Philippa Gainsford', role: 'executive director for children', council: 'E10000031' },
    glo: { name: 'Alasdair Minchin', role: "director of children's services", council: 'E10000013' },
    sur: { name: 'Yusuf Harcourt', role: 'deputy leader', council: 'E10000030' },
    aca: { name: 'Bronwen Lisle', role: 'professor of public administration', council: null },
  },
  headline: "Analysis: Can county children's services survive reorganisation?",
  standfirst: `
    As the big two-tier areas prepare to be carved up, inspection results show how much
    there is to lose – and how little time is left to put things right.`,
  caption: 'Shire Hall, Warwick. Picture: The Specimen',
  body: `
    [[council E10000031|Warwickshire CC]] had a bad [[date 2025-10-14|Tuesday]]. Four months after inspectors packed up
    their laptops, Ofsted published a report that takes its children's services down a grade, from “[[rating good
    overall-effectiveness previous E10000031|good]]” to “[[rating requires-improvement overall-effectiveness current
    E10000031|requires improvement]]”.

    The one-week [[visit inspection|short inspection]] in [[date 2025-06|June]] found that only care leavers were getting a
    “[[rating good care-leavers current E10000031|good]]” service. Help and protection, leadership and support for
    children in care all fell below it.

    [[quote direct 1 war|“We were growing at the front door and shrinking behind it,”]] says [[person war|Philippa
    Gainsford]], the county's executive director for children. [[quote direct 1 war|“There is nothing in the report about
    reorganisation. There's a good deal in my diary.”]]

    The timing could hardly be worse. Ministers will decide [[date 2026|next year]] whether [[council
    E10000031|Warwickshire]] should become one unitary or [[count 2|two]].

    [[quote direct 6 war|“I want [[council E10000031|Warwickshire]] back at
    [[rating good overall-effectiveness aspiration E10000031|good]] before there is no [[council
    E10000031|Warwickshire]],”]] says Ms Gainsford.

    Its fall also runs against the tide. [[council E10000013|Gloucestershire CC]], “[[rating inadequate
    overall-effectiveness previous E10000013|inadequate]]” as recently as [[date 2017|2017]], was rated “[[rating good
    overall-effectiveness current E10000013|good]]” in [[date 2025-08|August]], with its leaders and its care of
    looked-after children found to be “[[rating outstanding leadership current E10000013|outstanding]]”.

    [[quote direct 2 glo|“You can take a county service apart in an afternoon,”]] says [[person glo|Alasdair Minchin]],
    its director of children's services. [[quote direct 2 glo|“It took us eight years to put ours together.”]]

    [[council E10000030|Surrey CC]], which will be replaced by [[count 2|two]] councils in [[date 2027-04|April 2027]],
    made the same climb by way of “[[rating requires-improvement overall-effectiveness previous E10000030|requires
    improvement]]” in [[date 2022-01|January 2022]]. It is now “[[rating good overall-effectiveness current
    E10000030|good]]” in all areas.

    Deputy leader [[person sur|Yusuf Harcourt]] says nobody should assume that grade can be handed on. [[quote direct 3
    sur|“The successor councils will start with no rating at all. If one of them is found
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]] in its [[count 1 ordinal|first]] inspection, nobody will remember ours.”]]

    Not everybody has a prize to protect. [[council E10000008|Devon CC]], rated “[[rating inadequate
    overall-effectiveness previous E10000008|inadequate]]” in [[date 2020|2020]], was rated “[[rating inadequate
    overall-effectiveness current E10000008|inadequate]]” again in [[date 2025-05|May]]. In neighbouring [[council E06000059|Dorset]], a unitary born of the [[date 2019|2019]] round of
    mergers, services rose from “[[rating good overall-effectiveness previous E06000059|good]]” to “[[rating outstanding
    overall-effectiveness current E06000059|outstanding]]” within days of that.

    [[quote direct 4 aca|“[[council E06000059|Dorset]] is the case that ministers like to cite,”]] says [[person aca|Bronwen
    Lisle]], professor of public administration at the University of Exeter. [[quote direct 4 aca|“They are less keen to
    mention that for each council that came out of a merger stronger, there is one that spent three years finding its
    files.”]]

    [[council E10000029|Suffolk CC]] offers a different warning. It went from “[[rating outstanding overall-effectiveness
    previous E10000029|outstanding]]” in [[date 2019|2019]] to “[[rating requires-improvement overall-effectiveness
    current E10000029|requires improvement]]” in [[date 2024-06|June 2024]] with no reorganisation to blame.

    Under the [[framework ILACS|inspecting local authority children's services]] framework, a council rated “[[rating good
    overall-effectiveness scale -|good]]” or “[[rating outstanding overall-effectiveness scale -|outstanding]]” can expect
    to be left alone for about three years. LGC understands that Ofsted is considering whether successor councils should be
    visited sooner.

    A spokesperson for the inspectorate said only that it would [[quote partial 5 ofsted|“take account of local
    circumstances, as we always have”]].`,
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
  ],
})
