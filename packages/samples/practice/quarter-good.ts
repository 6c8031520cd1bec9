/**
 * Outcomes: Ofsted under the SIF up to August 2015, figures as reported at the time; Hampshire 22 April 2014,
 * Leeds 27 March 2015 and Trafford 12 May 2015. The print view sets the headline in marks.
 */
import { story } from '../story.ts'

export const quarterGood = story({
  url: 'https://www.cypnow.co.uk/print_article/cyp/news/1153161/only-one-council-in-four-is-rated-good-under-tougher-inspections?print=true',
  byline: 'Robin Sample',
  published: '2015-08-05',
  people: {
    coo: { name: 'Mortimer Vane', role: 'chief operating officer', council: null },
    pres: { name: 'Albertine Shrove', role: 'president', council: null },
  },
  headline:
    "Only one council in four is rated '[[rating good overall-effectiveness aggregate -|good]]' under tougher inspections",
  standfirst: `
    Fewer than a quarter of the councils inspected since [[date 2013-11|November 2013]] have been rated
    "[[rating good overall-effectiveness aggregate -|good]]" for their children's services, and none
    "[[rating outstanding overall-effectiveness aggregate -|outstanding]]", Ofsted figures show.`,
  caption: '',
  body: `
    Of [[count 59|59]] authorities whose reports had been published by [[date 2015-07|July]], [[count 14|14]] have
    been rated "[[rating good overall-effectiveness aggregate -|good]]", [[count 31|31]]
    "[[rating requires-improvement overall-effectiveness aggregate -|requires improvement]]" and [[count 14|14]]
    "[[rating inadequate overall-effectiveness aggregate -|inadequate]]".

    In other words, 23.7 per cent were graded "[[rating inadequate overall-effectiveness aggregate -|inadequate]]",
    the lowest of Ofsted's four ratings.

    Three in four are in the bottom two grades of the [[framework SIF|single inspection framework]], which
    reclassified "[[rating adequate overall-effectiveness scale -|adequate]]" services as
    "[[rating requires-improvement overall-effectiveness scale -|requires improvement]]".

    [[count 3|Three]] councils – [[council E10000014|Hampshire]], [[council E08000035|Leeds]] and
    [[council E08000009|Trafford]] – were judged [[rating outstanding leadership current -|outstanding]] for
    leadership, but no service was [[rating outstanding overall-effectiveness aggregate -|outstanding]] overall.

    If a local authority is judged '[[rating inadequate overall-effectiveness hypothetical -|inadequate]]' in any of
    the main areas, it cannot be better than that overall. Departments judged
    "[[rating inadequate overall-effectiveness hypothetical -|inadequate]]" would have six months to improve under
    plans that ministers set out [[date 2015-07-27 2015-08-02|last week]].

    [[person coo|Mortimer Vane]], Ofsted's chief operating officer, said: [[quote direct 1 coo|"The bar is higher
    than it was, and so it should be.]]

    [[quote direct 1 coo|"A child who is at risk [[date 2015-08-05|today]] cannot wait for our scale to be made kinder."]]

    But [[person pres|Albertine Shrove]], president of the Association of Directors of Children's Services, said one
    word could never [[quote partial 2 pres|"sum up a service that meets thousands of families"]].

    [[quote direct 3 pres|"An [[rating inadequate overall-effectiveness scale -|inadequate]] rating drives good
    people away,"]] she said. [[quote direct 3 pres|"We would rather have no grades than poor ones."]]

    Half of all serious case reviews, which are judged by their own standards, were rated
    [[rating inadequate overall-effectiveness other-subject -|inadequate]] in the year to [[date 2015-03|March]].
    Nearly nine in ten schools for infants are [[rating good overall-effectiveness other-subject -|good]] or
    [[rating outstanding overall-effectiveness other-subject -|outstanding]].

    Councils in Wales, Scotland and Northern Ireland have inspectors of their own.`,
  related: [],

  inspections: [
    {
      council: 'E10000014',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'leadership', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000035',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'leadership', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000009',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'leadership', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
  ],
})
