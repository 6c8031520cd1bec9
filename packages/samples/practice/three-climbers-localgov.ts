/** Outcomes: Ofsted, Herefordshire, Solihull and Newham, all 12 January 2026 (ILACS); before, 21 September 2022, 13 January 2023 and 21 September 2022 (ILACS). */
import { story } from '../story.ts'

export const threeClimbersLocalgov = story({
  url: 'https://www.localgov.co.uk/Turnaround-councils-win-Ofsted-praise/63714',
  byline: 'Robin Sample',
  published: '2026-01-13',
  people: {
    her: {
      name: 'Winifred Lugg',
      role: 'cabinet member for children and young people',
      council: 'E06000019',
    },
    sol: { name: 'Anthony Dorridge', role: 'council leader', council: 'E08000029' },
    new: { name: 'Farida Begum-Shaw', role: 'mayor', council: 'E09000025' },
  },
  headline: 'Turnaround councils win Ofsted praise',
  standfirst: '',
  caption: 'Image: The Specimen / Shutterstock.',
  body: `
    [[count 2|Two]] councils in the West Midlands have shaken off
    ‘[[rating inadequate overall-effectiveness previous -|inadequate]]’ ratings for their children’s services, while a London
    borough has completed a climb from the
    [[rating inadequate overall-effectiveness previous E09000025|bottom grade]] to the
    [[rating outstanding overall-effectiveness current E09000025|highest rating]].

    Ofsted reports published [[date 2026-01-12|yesterday]] rate [[council E06000019|Herefordshire Council]] and
    [[council E08000029|Solihull MBC]] as ‘[[rating good overall-effectiveness current -|good]]’ and
    [[council E09000025|Newham LBC]] as ‘[[rating outstanding overall-effectiveness current E09000025|outstanding]]’.

    In [[council E06000019|Herefordshire]], which had been under government direction since [[date 2022|2022]], inspectors
    said leadership was ‘[[rating outstanding leadership current E06000019|outstanding]]’. They found
    [[quote partial 1 ofsted|‘a remarkable change of culture’]] during a visit from
    [[date 2025-11-10 2025-11-21|10 to 21 November]].

    [[person her|Winifred Lugg]], cabinet member for children and young people, said: [[quote direct 2 her|‘There were
    people who told us that a small rural county could not do this alone. We did not do it alone. Families, foster carers
    and our partners in [[council E08000035|Leeds]] did it with us.’]]

    [[council E08000029|Solihull]], where services came under national scrutiny after the murder of a
    six-year-old boy in [[date 2020|2020]], was inspected from [[date 2025-11-03 2025-11-14|3 to 14 November]].

    The report says children are [[quote partial 3 ofsted|‘safer as a result of determined work’]] but that the
    experiences of those in care still
    ‘[[rating requires-improvement children-in-care current E08000029|require improvement]]’.

    [[person sol|Anthony Dorridge]], leader of the council, said: [[quote direct 4 sol|‘We will never forget why this mattered.
    Getting to [[rating good overall-effectiveness current E08000029|good]] is not an end to it.’]]

    In [[council E09000025|Newham]], every area was found to be
    ‘[[rating outstanding overall-effectiveness current E09000025|outstanding]]’ after a
    [[visit inspection|short inspection]] in [[date 2025-11|November]]. The east London borough was rated
    ‘[[rating inadequate overall-effectiveness previous E09000025|inadequate]]’ in [[date 2019|2019]] and
    ‘[[rating good overall-effectiveness previous E09000025|good]]’ in [[date 2022|2022]].

    [[quote direct 5 ofsted|‘Children’s voices run through everything,’]] the inspectors write.

    [[council E09000025|Newham]] joins [[council E09000007|Camden]], [[council E09000019|Islington]] and
    [[council E09000033|Westminster]] on the list of
    ‘[[rating outstanding overall-effectiveness current -|outstanding]]’ authorities in the capital.

    [[person new|Farida Begum-Shaw]], the borough’s mayor, described the result as
    [[quote partial 6 new|‘the proudest day of my time in office’]].

    Ministers said that a commissioner’s oversight of [[council E06000019|Herefordshire]] would end shortly, as it has
    in [[council E08000028|Sandwell]] and [[council E08000014|Sefton]]. [[council E08000029|Solihull]] will
    keep an adviser until [[date 2026-07|July]].

    The reports are among the last to include an overall grade, which Ofsted will drop for local authorities from
    [[date 2026-04|April]].`,
  related: ['Mayors ask for a share of income tax'],
  inspections: [
    {
      council: 'E06000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11-10', to: '2025-11-21' },
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
      council: 'E08000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11-03', to: '2025-11-14' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
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
      council: 'E09000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
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
      council: 'E09000019',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000033',
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
