/** Outcomes: Ofsted, Norfolk 20 October 2015 (SIF; the paper gets the grade of leadership wrong) and 16 August 2013. */
import { story } from '../story.ts'

export const norfolkAgain = story({
  url: 'https://www.edp24.co.uk/news/politics/norfolk-children-s-services-inadequate-again-1-4276650',
  byline: 'Robin Sample',
  published: '2015-10-20',
  people: {
    bh: {
      name: 'Bernard Haddiscoe',
      role: "chairman of the children's services committee",
      council: 'E10000020',
    },
    ws: { name: 'Wilma Strangroom', role: "executive director of children's services", council: 'E10000020' },
    ng: { name: 'Nigel Gunthorpe', role: 'leader of the Green group', council: 'E10000020' },
    ta: { name: 'Tabitha Aldous', role: null, council: null },
  },
  headline: `[[council E10000020|Norfolk]] still failing children in care as watchdogs deliver
    '[[rating inadequate overall-effectiveness current E10000020|inadequate]]' verdict again`,
  standfirst: `
    Children in care are still being let down by [[council E10000020|Norfolk County Council]], inspectors said
    [[date 2015-10-20|today]], as they gave it the
    [[rating inadequate overall-effectiveness current E10000020|worst possible rating]] for the
    [[count 2 ordinal|second]] time in three years.`,
  caption: 'County Hall in Norwich - Credit: The Specimen',
  body: `
    Two of the three main areas which Ofsted looked at, the care of looked after children and leadership, were found to be
    [[rating inadequate looked-after-and-permanence current E10000020|inadequate]] after a visit in
    [[date 2015-07|July]].

    The third, help and protection, has come up a grade and now
    [[rating requires-improvement help-and-protection current E10000020|requires improvement]]. So does adoption. Support
    for young people who leave care was
    [[rating inadequate care-leavers current E10000020|inadequate]].

    It was [[date 2013|two years ago]] that the department was first branded
    [[rating inadequate overall-effectiveness previous E10000020|inadequate]], a verdict which cost its director her job
    and brought in the government.

    The report says that of [[count 1076|1,076]] children in care too many are moved too often and that
    [[quote partial 1 ofsted|'plans drift while meetings are arranged about them']].

    It does say that thresholds are better understood, that police and social workers talk to one another and that there
    are [[quote partial 2 ofsted|'no children at immediate risk of harm']].

    [[person bh|Bernard Haddiscoe]], chairman of the children's services committee, said the council had asked inspectors
    to think again and been refused.

    He said: [[quote direct 3 bh|'It sticks in the craw. Most of what we do has been marked as
    [[rating requires-improvement - current E10000020|requires improvement]] and yet one bad apple
    gives you the whole barrel.']]

    [[quote direct 4 ws|'I can show you where we are getting better, month by month,']] said
    [[person ws|Wilma Strangroom]], executive director of children's services.
    [[quote direct 4 ws|'What I can't show you is a young person of 19 who would agree with me, and that is the bit we
    must put right.']]

    She said she expected the service to be
    [[rating good overall-effectiveness aspiration E10000020|good]] by [[date 2017|2017]].

    But [[person ng|Nigel Gunthorpe]], leader of the Green group, said the committee had been told the same thing in
    [[date 2014-01|January 2014]].

    [[quote direct 5 ng|'If the county were a school it would have been taken away from us by now,']] he said.
    [[quote direct 5 ng|'[[council E08000017|Doncaster]]'s was. [[council E06000039|Slough]]'s has been. I don't want a trust run from Whitehall, but I can see why
    you'd ask.']]

    [[council E08000017|Doncaster]] and [[council E06000039|Slough]] both had their children's services handed to
    independent trusts on the orders of ministers. A spokesman for the Department for Education said
    [[quote partial 6 Department for Education|'all options']] were open.

    Committee members meet [[date 2015-10-20|this morning]] to talk about [[money 15900000|£15.9m]] of cuts.

    [[person ta|Tabitha Aldous]], 21, from Dereham, who went into care at the age of eight, said she had had
    [[count 14|14]] social workers. [[quote direct 7 ta|'The last one was brilliant,']] she said.
    [[quote direct 7 ta|'I'd had her four months and then I turned 18.']]

    [[council E10000029|Suffolk]] and [[council E10000003|Cambridgeshire]] have offered to lend staff, and
    [[council E10000012|Essex]], which was itself in trouble [[date 2010|five years ago]] and is now rated
    [[rating good overall-effectiveness current E10000012|good]], has sent a team to look at the front door.`,
  related: ['Timeline: how Norfolk lost its way'],
  inspections: [
    {
      council: 'E10000020',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-07', to: '2015-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2013', to: '2013' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'differs',
    },
    {
      council: 'E10000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
