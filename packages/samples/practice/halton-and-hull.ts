/** Outcomes: Ofsted, Halton 3 February and Hull 10 February 2015 (SIF); Waltham Forest 20 January 2015 (SIF). */
import { story } from '../story.ts'

export const haltonAndHull = story({
  url: 'https://www.cypnow.co.uk/news/article/ofsted-sends-two-northern-councils-back-to-work',
  byline: 'Robin Sample',
  published: '2015-02-11',
  people: {
    hd: { name: 'Gwendoline Astbury', role: 'strategic director for people', council: 'E06000006' },
    hl: { name: 'Barnaby Crisp', role: 'portfolio holder for children', council: 'E06000010' },
  },
  headline: 'Ofsted sends [[count 2|two]] northern councils back to work',
  standfirst: `
    [[council E06000006|Halton Borough Council]], in the north west, and [[council E06000010|Hull City Council]] have
    been told by Ofsted to raise the standard of their work with vulnerable children.`,
  caption: 'Hull was rated "adequate" three years ago. Picture: The Specimen',
  body: `
    Both [[council E06000006|Halton]] and [[council E06000010|Hull]] were handed a
    "[[rating requires-improvement overall-effectiveness current -|requires improvement]]" grading under the
    [[framework SIF|single inspection framework]], after inspections that took place between
    [[date 2014-11-18 2014-12-10|18 November and 10 December]].

    The [[count 2|two]] authorities had previously been rated as
    "[[rating good overall-effectiveness previous E06000006|good]]" and
    "[[rating adequate overall-effectiveness previous E06000010|adequate]]" respectively.

    In both places, inspectors say, managers were doing too little to warrant
    "[[rating good overall-effectiveness negated -|good]]" or
    "[[rating outstanding overall-effectiveness negated -|outstanding]]".

    At [[council E06000006|Halton]], services for looked-after children were judged to be
    "[[rating good looked-after-and-permanence current E06000006|good]]", while leadership was graded
    "[[rating requires-improvement leadership current E06000006|requires improvement]]". So was help and protection.

    [[quote direct 1 ofsted|"Plans for children say what adults will do, but not by when,"]] the report on
    [[council E06000006|Halton]] states.

    It adds that [[quote partial 2 ofsted|"much more needs to be done before the help that children get can be
    considered [[rating good help-and-protection hypothetical E06000006|good]]"]].

    [[person hd|Gwendoline Astbury]], [[council E06000006|Halton]]'s strategic director for people, said:
    [[quote direct 3 hd|"We are pleased that our foster carers were praised. They are the best thing in this
    report.]]

    [[quote direct 3 hd|"The rest of it is a list of jobs, and we have started at the top."]]

    In [[council E06000010|Hull]], every area that was inspected was found to
    [[rating requires-improvement overall-effectiveness current E06000010|require improvement]].

    [[quote direct 4 ofsted|"Children do not always see the same social worker twice,"]] inspectors wrote of the
    city. They found good ideas but inadequate follow-up.

    [[quote direct 5 hl|"Nobody in this city hides behind its history,"]] said [[person hl|Barnaby Crisp]], portfolio
    holder for children at [[council E06000010|Hull City Council]]. [[quote direct 5 hl|"We know what good looks
    like, and this was not it."]]

    [[count 2|Two]] more councils – [[council E09000031|Waltham Forest]] in London and [[council E08000013|St
    Helens]] in Lancashire – received an overall
    "[[rating requires-improvement overall-effectiveness current -|requires improvement]]" judgment [[date 2015-01|last month]].`,
  related: [],

  inspections: [
    {
      council: 'E06000006',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-11-18', to: '2014-12-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
    {
      council: 'E06000010',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-11-18', to: '2014-12-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      },
      change: 'same',
    },
    {
      council: 'E09000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000013',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
  ],
})
