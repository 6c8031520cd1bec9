/** Outcomes: Ofsted, Islington, North Tyneside and Halton, all 15 April 2020 (ILACS); before, Islington 14 July and North Tyneside 13 June 2017 (SIF). */
import { story } from '../story.ts'

export const lockdownReportsCypn = story({
  url: 'https://www.cypnow.co.uk/content/news/two-more-councils-upgraded-to-outstanding',
  byline: 'Sam Filler',
  published: '2020-04-16',
  people: {
    isl: {
      name: 'Delphine Oduya',
      role: 'executive member for children, young people and families',
      council: 'E09000019',
    },
    nty: {
      name: 'Walter Cullercott',
      role: 'head of health, education, care and safeguarding',
      council: 'E08000022',
    },
  },
  headline:
    "[[count 2|Two]] more councils upgraded to '[[rating outstanding overall-effectiveness current -|outstanding]]'",
  standfirst: `
    [[count 2|Two]] local authorities inspected in the weeks before the coronavirus lockdown have seen their
    children's services upgraded to "[[rating outstanding overall-effectiveness current -|outstanding]]".`,
  caption: 'Ofsted suspended its routine inspections in March. Picture: The Specimen/Adobe Stock',
  body: `
    Inspectors were in [[council E09000019|Islington]] and [[council E08000022|North Tyneside]] from
    [[date 2020-03-09 2020-03-13|9 to 13 March]], in what turned out to be the last days of inspection before Ofsted called
    its teams home.

    Both councils were rated "[[rating good overall-effectiveness previous -|good]]" in [[date 2017|2017]].

    In each of them help and protection and the impact of leaders are now judged to be
    "[[rating outstanding help-and-protection current -|outstanding]]", with children in care and care leavers
    receiving a "[[rating good children-in-care-and-care-leavers current -|good]]" service.

    In [[council E09000019|Islington]], inspectors praised
    [[quote partial 1 ofsted|"exceptionally thoughtful work with families in which there is violence"]].

    [[person isl|Delphine Oduya]], the council's executive member for children, young people and families, said the
    result was a lift for [[count 900|900]] staff, most of whom are working from home. [[quote direct 2 isl|"We read it out
    on a video call and half the screen was in tears,"]] she said.

    In the north east, [[council E08000022|North Tyneside]] was commended for its work with
    [[council E08000021|Newcastle]] and [[council E06000057|Northumberland]] on a shared adoption agency.

    [[person nty|Walter Cullercott]], head of health, education, care and safeguarding at
    [[council E08000022|North Tyneside Council]], said that the authority had gone
    [[quote partial 3 nty|"looking for problems before they came looking for us"]].

    A report on [[council E06000006|Halton Borough Council]] that came out on the same day rates services there as
    "[[rating requires-improvement overall-effectiveness current E06000006|requires improvement to be good]]".`,
  related: [
    'Coronavirus: What social workers need to know about virtual visits',
    'Family Support Worker, Essex',
  ],
  partial: true,
  inspections: [
    {
      council: 'E09000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2020-03-09', to: '2020-03-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000022',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2020-03-09', to: '2020-03-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
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
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
