/** Grades that only their clause tells apart: asides, subjects that are far off, several clauses in one sentence. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const clauses: Example<RatingMention>[] = [
  {
    text: 'Leicester City Council, rated inadequate four years ago, requires improvement.',
    published: '2017-09-05',
    finds: [
      { text: 'inadequate', status: 'previous', council: 'E06000016' },
      { text: 'requires improvement', status: 'current', council: 'E06000016' },
    ],
  },
  {
    text: 'Two more boroughs – Waltham Forest in London and St Helens in Lancashire – have become the latest authorities given a "requires improvement" judgement.',
    published: '2015-01-23',
    finds: [{ text: 'requires improvement', status: 'current', council: null }],
    seen: 'https://www.interfaceenterprises.co.uk/news-and-publications/tougher-ofsted-inspections-reveal-visible-fall-in-childrens-services-ratings-in-3-out-of-4-councils/',
  },
  {
    text: 'A council had said sorry after inspectors labelled its work with children "inadequate". The head of services at Cornwall Council has gone.',
    published: '2009-10-24',
    finds: [{ text: 'inadequate', status: 'current', council: 'E06000052' }],
    seen: 'https://independent.co.uk/news/uk/home-news/ofsted-brands-child-services-inadequate-1808393.html',
  },
  {
    text: 'Worcestershire County Council was given a ‘requires improvement’ rating, its first since it was handed the worst possible rating in 2017.',
    published: '2019-07-30',
    finds: [
      { text: 'requires improvement', status: 'current' },
      { text: 'worst possible rating', rating: 'inadequate', status: 'previous' },
    ],
    seen: 'https://www.stourbridgenews.co.uk/news/regional/17803059.worcestershire-39-s-children-services-moves-inadequate-rating-according-latest-ofsted-report/',
  },
  {
    text: 'Blackburn with Darwen Council was rated "requires improvement" by Ofsted in 2022 but has been upgraded to "good".',
    published: '2025-05-12',
    finds: [
      { text: 'requires improvement', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
    seen: 'https://snackydog.com/news/articles/c2de1r262x0o (mirror of BBC)',
  },
  {
    text: 'Cumbria CC may be the next to lose its services following a third ‘inadequate’ rating.',
    published: '2015-05-14',
    finds: [{ text: 'inadequate', status: 'current', council: 'E10000006' }],
    seen: 'https://www.lgcplus.com/services/children/cumbria-admits-dfe-intervention-possible-after-inadequate-ofsted-rating/5085089.article',
  },
  {
    text: 'Another "inadequate" rating would cost Norfolk County Council its services.',
    published: '2017-11-09',
    finds: [{ text: 'inadequate', status: 'hypothetical', council: 'E10000020' }],
    seen: 'https://www.edp24.co.uk/news/local-council/watchdogs-to-start-two-week-inspection-of-norfolk-s-children-1119764',
  },
  {
    text: 'Social workers at Merton Council were praised, with inspectors rating its leadership as "outstanding", while Stockport Council won a "good" rating for adoption.',
    published: '2017-08-29',
    finds: [
      { text: 'outstanding', judgement: 'leadership', council: 'E09000024' },
      { text: 'good', judgement: 'adoption', council: 'E08000007' },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/childrens-services-at-three-councils-rated-good-by-ofsted',
  },
  {
    text: 'Adoption was judged to be "good" in Somerset and "outstanding" in Norfolk.',
    published: '2018-01-20',
    finds: [
      { text: 'good', judgement: 'adoption', council: 'E10000027' },
      { text: 'outstanding', judgement: 'adoption', council: 'E10000020' },
    ],
  },
  {
    text: 'Inspectors who were in Portsmouth in June gave the city a "good" grade, and said that staff want outcomes that are good.',
    published: '2026-08-21',
    finds: [{ text: 'good', status: 'current', council: 'E06000044' }],
  },
  {
    text: 'Ofsted warned that "inadequate" ratings drive staff away.',
    published: '2016-09-20',
    finds: [{ text: 'inadequate', status: 'scale', council: null }],
    seen: 'https://www.publicsectorexecutive.com/Public-Sector-News/lga-warns-inadequate-ratings-make-it-harder-to-improve-childrens-services',
  },
  {
    text: 'Two thirds of authorities that were once judged inadequate have improved, and in 2017 36% were good.',
    published: '2018-12-04',
    finds: [
      { text: 'inadequate', status: 'aggregate', council: null },
      { text: 'good', status: 'aggregate', council: null },
    ],
    seen: 'http://www.locumtoday.co.uk/article.php?s=2018-12-04-number-of-authorities-rated-good-or-outstanding-increases&catTitle=social%20workhome%20page%20featured',
  },
  {
    text: 'Cumbria County Council was rated as follows:\n\nServices for children in care: inadequate;\n\nAdoption performance: requires improvement;',
    published: '2015-05-14',
    finds: [
      { text: 'inadequate', judgement: 'looked-after-and-permanence', council: 'E10000006' },
      { text: 'requires improvement', judgement: 'adoption', council: 'E10000006' },
    ],
    seen: 'https://www.publicsectorexecutive.com/Public-Sector-News/cumbria-childrens-services-rated-inadequate-for-the-third-time-in-four-years',
  },
  {
    text: 'Children are at risk in Hull because of weak help and protection. That area was rated "inadequate", but Hull City Council was "good" overall.',
    published: '2019-01-24',
    finds: [
      { text: 'inadequate', judgement: 'help-and-protection' },
      { text: 'good', judgement: 'overall-effectiveness' },
    ],
  },
  {
    text: 'Oldham, once outstanding, requires improvement, and Rochdale, once inadequate, is outstanding.',
    finds: [
      { status: 'previous', council: 'E08000004' },
      { status: 'current', council: 'E08000004' },
      { status: 'previous', council: 'E08000005' },
      { status: 'current', council: 'E08000005' },
    ],
  },
  {
    text: 'Bexley kept its outstanding grade and Barnet, inadequate as late as 2017, has risen to good.',
    published: '2023-05-12',
    finds: [
      { status: 'current', council: 'E09000004' },
      { status: 'previous', council: 'E09000003' },
      { status: 'current', council: 'E09000003' },
    ],
  },
  {
    text: 'Inspectors were critical of Lewisham’s work with care leavers, which they said required improvement.',
    finds: [{ judgement: 'care-leavers', council: 'E09000023' }],
  },
]
