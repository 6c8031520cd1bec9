/**
 * Outcomes: Ofsted, Leeds, Richmond upon Thames, Sefton and Shropshire, all 12 August 2025 (ILACS); before, ILACS of 2022.
 * The story grades all of Richmond outstanding; its help and protection was good.
 */
import { story } from '../../story.ts'

export const augustFour = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-latest-childrens-services-inspections-august',
  byline: 'Robin Sample',
  published: '2025-08-13',
  people: {
    lds: { name: 'Imran Haldane', role: 'executive member for children and families', council: 'E08000035' },
    ric: { name: 'Philippa Storr', role: 'lead member for children', council: 'E09000027' },
    sef: { name: 'Joanne Rimmer-Daly', role: 'chief executive', council: 'E08000014' },
    shr: { name: 'Gareth Plowden', role: "executive director for children's services", council: 'E06000051' },
  },
  headline: "Ofsted: Latest children's services inspections",
  standfirst: `
    Inspectors have published their findings on [[count 4|four]] councils, [[count 3|three]] of which have been given
    the [[rating outstanding overall-effectiveness aggregate -|highest grade]]. CYP Now sums up the reports.`,
  caption: 'Four reports came out on the same day. Picture: The Specimen',
  body: `
    ## [[council E08000035|Leeds City Council]]

    Children's services in [[council E08000035|Leeds]] remain
    "[[rating outstanding overall-effectiveness current E08000035|outstanding]]" after a visit from
    [[date 2025-06-30 2025-07-04|30 June to 4 July]]. It is the [[count 3 ordinal|third]] time in a row that the city has achieved the rating,
    most recently in [[date 2022|2022]].

    Inspectors found help and protection to be "[[rating good help-and-protection current E08000035|good]]", and
    children in care, care leavers and leadership to be
    "[[rating outstanding children-in-care current E08000035|outstanding]]".

    [[quote direct 1 ofsted|"Restorative practice is more than a slogan in this city. It is how people talk to one
    another,"]] the report says.

    They note that [[council E08000035|Leeds]] has kept up its standards while lending senior staff to [[council E08000034|Kirklees]] and
    [[council E06000010|Hull]], among others. Recording in the duty team is the only point on which they ask for better.

    [[person lds|Imran Haldane]], executive member for children and families, said: [[quote direct 2 lds|"Ten years is a
    long time to hold a standard, and the credit belongs to our social workers."]]

    ## [[council E09000027|London Borough of Richmond upon Thames]]

    [[council E09000027|Richmond]], whose services are run by [[council -|Achieving for Children]], has improved on the
    "[[rating good overall-effectiveness previous E09000027|good]]" grade it received in [[date 2022-03|March 2022]]. It is
    now "[[rating outstanding overall-effectiveness current E09000027|outstanding]]" in all areas, Ofsted said.

    Neighbouring [[council E09000021|Kingston]], which uses the same company, was rated
    "[[rating outstanding overall-effectiveness current E09000021|outstanding]]" in [[date 2025-01|January]].

    The lead member for children at [[council E09000027|Richmond Council]], [[person ric|Philippa Storr]], said it was
    [[quote partial 3 ric|"the result our young people deserve"]].

    ## [[council E08000014|Sefton Council]]

    Inspectors who went to [[council E08000014|Sefton]] between [[date 2025-06-23 2025-07-04|23 June and 4 July]] found
    services much changed since [[date 2022|2022]], when they were judged
    "[[rating inadequate overall-effectiveness previous E08000014|inadequate]]" in every respect and the government sent
    in a commissioner.

    The Merseyside council is now "[[rating good overall-effectiveness current E08000014|good]]" overall and for
    leadership, children in care and care leavers. Help and protection still
    "[[rating requires-improvement help-and-protection current E08000014|requires improvement to be good]]".

    [[quote direct 4 ofsted|"Leaders know what remains to be done and are honest about it,"]] inspectors write. They
    want swifter assessments and better oversight of private fostering.

    [[council E08000014|Sefton]] has been working with [[council E10000017|Lancashire]] and [[council E08000013|St Helens]] on
    recruitment, and [[count 64|64]] social workers have joined since the last inspection.

    [[quote direct 5 sef|"It hasn't been a comfortable time to be in this job, but it was worth every
    sleepless night,"]]
    chief executive [[person sef|Joanne Rimmer-Daly]] said.

    ## [[council E06000051|Shropshire Council]]

    [[council E06000051|Shropshire]]'s rating has gone from
    "[[rating good overall-effectiveness previous E06000051|good]]" to
    "[[rating outstanding overall-effectiveness current E06000051|outstanding]]". Support for care leavers was judged
    "[[rating good care-leavers current E06000051|good]]", with inspectors asking for clearer information on
    [[quote partial 6 ofsted|"what young people are entitled to, and until when"]].

    [[person shr|Gareth Plowden]], the council's executive director for children's services, said it had been
    achieved in spite of [[council E06000051|Shropshire]]'s well-known money worries.

    [[quote direct 7 shr|"We've protected this budget when others were cut,"]] he said.
    [[quote direct 7 shr|"It is still cheaper to help a family early than to put a teenager in a placement at
    [[money 9000|£9,000]] a week."]]

    All [[count 4|four]] inspections were carried out under the framework for
    [[framework ILACS|inspecting local authority children's services]]. From [[date 2026-04|April 2026]] such
    inspections will still give grades for each area.`,
  related: ['What makes an outstanding authority?', 'Ofsted: Latest focused visits'],
  inspections: [
    {
      council: 'E08000035',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-30', to: '2025-07-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
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
      framework: 'ILACS',
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
        inspected: { from: '2022-03', to: '2022-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'differs',
    },
    {
      council: 'E09000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-23', to: '2025-07-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000051',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
