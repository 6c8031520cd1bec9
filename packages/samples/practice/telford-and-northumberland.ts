/**
 * Outcomes: Ofsted, Telford and Wrekin and Northumberland, both 2 March 2020 (ILACS); before, both 2016 (SIF).
 * Single quotation marks.
 */
import { story } from '../story.ts'

export const telfordAndNorthumberland = story({
  url: 'https://www.cypnow.co.uk/content/news/council-first-outside-home-counties-to-climb-two-grades',
  byline: 'Robin Sample',
  published: '2020-03-03',
  people: {
    dir: { name: 'Marguerite Onslow', role: "director of children's services", council: 'E06000020' },
    cab: {
      name: 'Tobias Hallam',
      role: 'cabinet member for children and young people',
      council: 'E06000020',
    },
    ndir: {
      name: 'Solveig Redpath',
      role: "executive director of adult social care and children's services",
      council: 'E06000057',
    },
  },
  headline:
    'Council climbs two grades to ‘[[rating outstanding overall-effectiveness current E06000020|outstanding]]’',
  standfirst: `
    A Midlands council has transformed its services for children from
    ‘[[rating requires-improvement overall-effectiveness previous E06000020|requires improvement to be good]]’ to
    ‘[[rating outstanding overall-effectiveness current E06000020|outstanding]]’ in less than four years.`,
  caption: 'Both reports came out on the same day. Picture: The Specimen',
  body: `
    Ofsted said [[council E06000020|Telford & Wrekin Council]] had earned the
    [[rating outstanding overall-effectiveness current E06000020|highest possible grade]] for overall effectiveness
    after an inspection that took place from [[date 2020-01-20 2020-01-31|20 to 31 January]] under
    [[framework ILACS|ILACS]].

    The West Midlands authority was rated ‘[[rating outstanding leadership current E06000020|outstanding]]’ for the
    impact of leaders and for its work with children in care and care leavers, and
    ‘[[rating good help-and-protection current E06000020|good]]’ for help and protection.

    [[quote direct 1 ofsted|‘Children’s plans are written with them, and it shows,’]] the report said.

    It praised [[quote partial 2 ofsted|‘relentless, kind and curious’]] leadership.

    [[person dir|Marguerite Onslow]], director of children’s services, said: [[quote direct 3 dir|‘We didn’t set out
    to be “[[rating outstanding overall-effectiveness negated E06000020|outstanding]]”. We set out to be there.’]]

    Cllr [[person cab|Tobias Hallam]], cabinet member for children and young people at the council, added:
    [[quote direct 4 cab|‘Other councils have asked us what it cost.]]

    [[quote direct 4 cab|‘It cost [[money 2300000|£2.3m]] and a lot of cake.’]]

    In the same week, [[council E06000057|Northumberland CC]] improved from
    ‘[[rating requires-improvement overall-effectiveness previous E06000057|requires improvement]]’ to
    ‘[[rating good overall-effectiveness current E06000057|good]]’, with all of its services rated
    ‘[[rating good overall-effectiveness current E06000057|good]]’.

    [[person ndir|Solveig Redpath]], [[council E06000057|Northumberland]]’s executive director of adult social care
    and children’s services, told LocalGov that [[quote partial 5 ndir|‘rural miles are no excuse for slow help’]].

    [[council E06000051|Shropshire]], which surrounds the town, has yet to be inspected under the framework. Powys,
    across the border, answers to Welsh inspectors, who give no such grades.`,
  related: [],

  inspections: [
    {
      council: 'E06000020',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2020-01-20', to: '2020-01-31' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000057',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
  ],
})
