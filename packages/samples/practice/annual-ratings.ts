/**
 * Outcomes: Ofsted, annual children's services assessments, 9 December 2010: 20 excellently, 77 well, 37
 * adequately, 12 poorly; Birmingham and Doncaster poorly. The year before: 10, 93, 40 and 9.
 */
import { story } from '../story.ts'

export const annualRatings = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1044571/twice-as-many-councils-perform-excellently-says-ofsted',
  byline: 'Robin Sample',
  published: '2010-12-10',
  people: {
    min: { name: 'Evadne Thrale', role: "children's minister", council: null },
    insp: { name: 'Lavinia Croome', role: 'chief inspector', council: null },
    dir: {
      name: 'Ivo Selly',
      role: 'strategic director of children, young people and families',
      council: 'E08000025',
    },
  },
  headline:
    'Twice as many councils [[rating performs-excellently annual-rating aggregate -|perform excellently]], says Ofsted',
  standfirst: `
    [[count 20|Twenty]] councils are now rated as "[[rating performs-excellently annual-rating aggregate -|performing
    excellently]]" in Ofsted's [[framework CSA|annual children's services assessments]], up from [[count 10|10]] [[date 2009|last
    year]].`,
  caption: 'Picture: The Specimen',
  body: `
    The watchdog's figures show that [[count 77|77]] authorities were found to
    [[rating performs-well annual-rating aggregate -|perform well]], [[count 37|37]] were rated as
    [[rating performs-adequately annual-rating aggregate -|performing adequately]] and [[count 12|12]] were rated as
    [[rating performs-poorly annual-rating aggregate -|performing poorly]].

    [[council E08000025|Birmingham City Council]] [[rating performs-poorly annual-rating current E08000025|performs
    poorly]] for the [[count 2 ordinal|second]] year running, and so does [[council E08000017|Doncaster Metropolitan
    Borough Council]].

    A grade can be held down by a visit. Where an [[framework UCRA|unannounced inspection of contact, referral and
    assessment arrangements]] ends in "priority action", a council cannot
    [[rating performs-well annual-rating scale -|perform well]].

    The same goes for an announced inspection. When [[council E08000025|Birmingham]] was seen under the
    [[framework SLAC|inspection of safeguarding and looked-after children services]] in [[date 2010-07|July]], it was
    rated "[[rating inadequate safeguarding current E08000025|inadequate]]" for safeguarding.

    [[quote direct 1 insp|"The gap between the best and the rest has widened,"]] said [[person insp|Lavinia Croome]],
    Ofsted's chief inspector. [[quote direct 1 insp|"It is the poorest children who fall into it."]]

    [[person min|Evadne Thrale]], the children's minister, said the ratings were [[quote partial 2 min|"a weight
    around the neck of good councils"]] and would be scrapped.

    [[person dir|Ivo Selly]], [[council E08000025|Birmingham]]'s strategic director of children, young people and
    families, said: [[quote direct 3 dir|"We have been performing well in our schools for years. We must now do so
    for every child."]]

    [[council E06000052|Cornwall Council]], which received an
    "[[rating adequate overall-effectiveness previous E06000052|adequate]]" grade overall in its
    [[framework APA|annual performance assessment]] of [[date 2008|2008]], has asked for a new inspection.

    Six ratings were withheld.`,
  related: [],

  inspections: [
    {
      council: 'E08000025',
      framework: 'CSA',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'annual-rating', rating: 'performs-poorly' },
        { judgement: 'safeguarding', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      },
      change: 'same',
    },
    {
      council: 'E08000017',
      framework: 'CSA',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      },
      change: 'same',
    },
  ],
})
