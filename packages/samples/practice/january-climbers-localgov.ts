/**
 * Outcomes: Ofsted, Herefordshire, Solihull and Newham, all 12 January 2026 (ILACS); before, Herefordshire and Newham
 * 21 September 2022, Solihull 13 January 2023. The story has Solihull's care leavers for its children in care.
 */
import { story } from '../story.ts'

export const januaryClimbersLocalgov = story({
  url: 'https://www.localgov.co.uk/Two-councils-escape-inadequate-rating/63704',
  byline: 'Kim Dummy',
  published: '2026-01-13',
  people: {
    he: {
      name: 'Verity Longtown',
      role: 'cabinet member for children and young people',
      council: 'E06000019',
    },
    so: { name: 'Graham Olton', role: 'chief executive', council: 'E08000029' },
    min: { name: 'Tessa Corrigan', role: 'children’s minister', council: null },
    ne: { name: 'Farida Upton', role: 'mayor', council: 'E09000025' },
  },
  headline: `[[count 2|Two]] councils escape ‘[[rating inadequate overall-effectiveness previous -|inadequate]]’ rating`,
  standfirst: '',
  caption: 'Solihull has had a commissioner since 2023. Picture: The Specimen',
  body: `
    [[count 2|Two]] councils in the West Midlands whose children’s services were put under government intervention have
    been told by Ofsted that they are now
    ‘[[rating good overall-effectiveness current -|good]]’.

    [[council E06000019|Herefordshire Council]] and [[council E08000029|Solihull MBC]] each climbed two grades from
    ‘[[rating inadequate overall-effectiveness previous -|inadequate]]’ in reports published
    on [[date 2026-01-12|Monday]].

    In [[council E06000019|Herefordshire]], which had sunk to
    ‘[[rating inadequate overall-effectiveness previous E06000019|inadequate]]’ in [[date 2022|2022]], leaders’
    impact on social work practice was graded
    ‘[[rating outstanding leadership current E06000019|outstanding]]’.

    [[quote direct 1 ofsted|‘Children who were once overlooked are now at the centre of conversations at every level of
    this council,’]] the inspectors said after their visit in [[date 2025-11|November]].

    [[person he|Verity Longtown]], the county’s cabinet member for children and young people, said: [[quote direct 2
    he|‘Parents fought for this. Some of them will never forgive us and they don’t have to.’]]

    At [[council E08000029|Solihull]], inspected in the same month, help and protection and leadership were rated
    ‘[[rating good help-and-protection current E08000029|good]]’. Support for care leavers was found to
    ‘[[rating requires-improvement care-leavers current E08000029|require improvement]]’.

    [[person so|Graham Olton]], chief executive of [[council E08000029|Solihull MBC]], said the borough had been
    [[quote partial 3 so|‘through the hardest three years in its history’]] since the murder of a
    six-year-old boy. [[quote direct 4 so|‘We will go on being measured by him,’]] he said.

    The report adds that social workers’ caseloads have fallen to [[count 16|16]], and that
    nine in every ten posts are filled.

    Children’s minister [[person min|Tessa Corrigan]] said that improvement notices in both areas would be lifted
    [[quote partial 5 min|‘as soon as the lawyers can find a pen’]].

    Meanwhile [[council E09000025|Newham LBC]], rated
    ‘[[rating inadequate overall-effectiveness previous E09000025|inadequate]]’ in [[date 2019|2019]] and
    ‘[[rating good overall-effectiveness previous E09000025|good]]’ in [[date 2022|2022]], has completed the set with
    ‘[[rating outstanding overall-effectiveness current E09000025|outstanding]]’ across all categories. Mayor of
    [[council E09000025|Newham]] [[person ne|Farida Upton]] called it [[quote partial 6 ne|‘an east London story, start
    to finish’]].

    [[council E06000006|Halton]], [[council E06000049|Cheshire East]] and [[council E06000030|Swindon]] are among those that
    are still ‘[[rating inadequate overall-effectiveness current -|inadequate]]’. Ofsted’s latest figures show that
    [[count 39|39]] of [[count 153|153]] authorities hold the
    [[rating outstanding overall-effectiveness aggregate -|top grade]].`,
  related: ['Councils urge caution over intervention reform'],
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
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'differs',
    },
    {
      council: 'E09000025',
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
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
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
    {
      council: 'E06000030',
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
