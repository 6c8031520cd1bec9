/**
 * Outcomes: Ofsted, Rotherham, Somerset, Sandwell and Buckinghamshire, all 29 January 2018 (SIF
 * re-inspections). In the manner of a paper that abbreviates.
 */
import { story } from '../story.ts'

export const januaryFour = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2004921/two-up-two-still-down-in-last-round-of-re-inspections',
  byline: 'Jo Placeholder',
  published: '2018-01-30',
  people: {
    rdir: { name: 'Everard Maltby', role: "strategic director of children's services", council: 'E08000018' },
    sldr: {
      name: 'Clementina Quantock',
      role: 'cabinet member for children and families',
      council: 'E10000027',
    },
    bldr: { name: 'Rufus Wendover', role: 'council leader', council: 'E10000002' },
    min: { name: 'Odette Farleigh', role: "children's minister", council: null },
  },
  headline:
    '[[count 2|Two]] up, [[count 2|two]] still down in last round of [[visit re-inspection|re-inspections]]',
  standfirst: `
    [[council E08000018|Rotherham MBC]] has gone from
    ‘[[rating inadequate overall-effectiveness previous E08000018|inadequate]]’ to
    ‘[[rating good overall-effectiveness current E08000018|good]]’ – a leap of two categories – on a day when
    [[count 4|four]] councils learned the results of their [[visit re-inspection|re-inspections]].`,
  caption: 'Inspectors returned in November. Picture: The Specimen',
  body: `
    [[council E10000027|Somerset CC]] also ditched its
    ‘[[rating inadequate overall-effectiveness previous E10000027|inadequate]]’ judgement and was lifted to
    ‘[[rating requires-improvement overall-effectiveness current E10000027|requires improvement to be good]]’.

    But [[council E08000028|Sandwell MBC]] and [[council E10000002|Buckinghamshire CC]] were both found to be
    ‘[[rating inadequate overall-effectiveness current -|inadequate]]’ for the [[count 2 ordinal|second]] time under
    the [[framework SIF|SIF]].

    All four were seen between [[date 2017-11-06 2017-11-30|6 and 30 November]].

    ## [[council E08000018|Rotherham]]

    Seven years after things went wrong in the town, support for care leavers was described as
    ‘[[rating outstanding care-leavers current E08000018|outstanding]]’. Work with looked-after children still
    ‘[[rating requires-improvement looked-after-and-permanence current E08000018|requires improvement]]’.

    [[quote direct 1 rdir|‘We’ll never forget why we’re here,’]] said [[person rdir|Everard Maltby]], strategic
    director of children’s services. [[quote direct 1 rdir|‘This grade belongs to the survivors who made us
    listen.’]]

    ## [[council E10000027|Somerset]]

    [[quote direct 2 sldr|‘[[rating requires-improvement overall-effectiveness current E10000027|Requires
    improvement]] is a strange thing to open a bottle for,’]] said [[person sldr|Clementina Quantock]], the county’s
    cabinet member for children and families, [[quote direct 2 sldr|‘but open it we did.’]]

    ## [[council E10000002|Buckinghamshire]]

    The county’s adoption service was rated ‘[[rating good adoption current E10000002|good]]’. Everything else that
    counts was not. [[council E10000002|Buckinghamshire]] leader [[person bldr|Rufus Wendover]] called the outcome
    [[quote partial 3 bldr|‘a body blow’]].

    ## [[council E08000028|Sandwell]]

    Inspectors said that drift and delay were [[quote partial 4 ofsted|‘the way things are done’]] in
    [[council E08000028|Sandwell]], where a trust will take over in [[date 2018-04|April]]. Care leavers’ services
    ‘[[rating requires-improvement care-leavers current E08000028|require improvement]]’, and help and protection,
    adoption and leadership are ‘[[rating inadequate help-and-protection current E08000028|inadequate]]’.

    Children’s minister [[person min|Odette Farleigh]] told MPs that she would [[quote partial 5 min|‘not hesitate to
    act’]] again. [[council E08000031|Wolverhampton City Council]] has offered to help its neighbour.`,
  related: [],

  inspections: [
    {
      council: 'E08000018',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-11-06', to: '2017-11-30' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E10000027',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-11-06', to: '2017-11-30' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E08000028',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-11-06', to: '2017-11-30' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
    {
      council: 'E10000002',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-11-06', to: '2017-11-30' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
  ],
})
