/** Grades on the move: from one to another, lost, or left behind. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const changed: Example<RatingMention>[] = [
  {
    text: 'Ofsted downgraded Bury Council from an overall "good" to "requires improvement".',
    published: '2019-06-01',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/high-caseloads-cost-council-its-good-ofsted-rating',
  },
  {
    text: "Bury Council was downgraded from 'requires improvement' to 'inadequate'.",
    published: '2019-06-01',
    finds: [
      { text: 'requires improvement', status: 'previous' },
      { text: 'inadequate', status: 'current' },
    ],
    seen: 'https://www.communitycare.co.uk/2019/08/28/council-risk-losing-childrens-services-ofsted-finds-social-workers-supported-practise-safely/',
  },
  {
    text: 'Council rated inadequate\n\nBury Council was previously rated as "requires improvement" but has since been downgraded.',
    published: '2019-06-01',
    finds: [
      { text: 'inadequate', status: 'current', council: 'E08000002' },
      { text: 'requires improvement', status: 'previous', council: 'E08000002' },
    ],
    seen: 'https://thewriterstown.com/news/uk-england-nottinghamshire-62793255 (mirror of BBC)',
  },
  {
    text: "Bury Council slipped to an 'inadequate' rating.",
    published: '2019-06-01',
    finds: [{ text: 'inadequate', status: 'current' }],
    seen: 'https://northwichguardian.co.uk/news/24324026.cheshire-east-council-childrens-services-rated-inadequate',
  },
  {
    text: "Bury moves out of 'inadequate'",
    published: '2019-06-01',
    finds: [{ text: 'inadequate', status: 'previous', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/news/article/council-moves-out-of-inadequate-following-ofsted-inspection',
  },
  {
    text: 'Ofsted has removed Bury Council\'s "inadequate" rating.',
    published: '2019-06-01',
    finds: [{ text: 'inadequate', status: 'previous' }],
    seen: 'https://www.cypnow.co.uk/news/article/council-moves-out-of-inadequate-following-ofsted-inspection',
  },
  {
    text: "Bury Council went from 'inadequate' to 'good' – a leap of two categories.",
    published: '2019-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
    seen: 'https://www.cambstimes.co.uk/news/inspectors-praise-for-turnaround-in-fortunes-of-cambridgeshire-county-council-4856840',
  },
  {
    text: 'Bury Council has ditched its inadequate judgement.',
    published: '2019-06-01',
    finds: [{ text: 'inadequate', status: 'previous' }],
    seen: 'https://www.localgov.co.uk/Childrens-services-Improving-under-pressure/44706',
  },
  {
    text: "Bury Council's children's department is now out of special measures.",
    published: '2019-06-01',
    finds: [],
    seen: 'https://www.localgov.co.uk/Childrens-services-Improving-under-pressure/44706',
  },
  {
    text: "Leaders helped transform Bury Council from 'requires improvement to be good' to 'outstanding'.",
    published: '2019-06-01',
    finds: [
      { text: 'requires improvement to be good', status: 'previous' },
      { text: 'outstanding', status: 'current' },
    ],
    seen: 'https://www.localgov.co.uk/Council-first-outside-London-to-transform-flagging-childrens-services-to-outstanding/50101',
  },
  {
    text: "Windsor and Maidenhead Council was rated good.\n\nThe firm oversaw the turnaround of Kingston's children's services from an 'inadequate' to a 'good'.",
    published: '2019-06-01',
    finds: [
      { text: 'good', status: 'current', council: 'E06000040' },
      { text: 'inadequate', status: 'previous', council: 'E09000021' },
      { text: 'good', status: 'current', council: 'E09000021' },
    ],
    seen: 'https://www.communitycare.co.uk/2016/09/30/council-outsource-childrens-services-community-interest-company/',
  },
  {
    text: 'City of York Council was rated outstanding. It jumped two grades from requires improvement.',
    published: '2019-06-01',
    finds: [
      { text: 'outstanding', status: 'current' },
      { text: 'requires improvement', status: 'previous' },
    ],
    seen: 'http://www.narrativecare.org/quarter-of-childrens-services-now-rated-outstanding-by-ofsted.html (mirror of Community Care)',
  },
  {
    text: 'Bury Council has improved since 2016, but not enough to boost the rating it received then of "requires improvement".',
    published: '2019-06-01',
    finds: [{ text: 'requires improvement', status: 'previous' }],
    seen: 'https://www.cypnow.co.uk/content/analysis/new-inspections-reveal-progress',
  },
  {
    text: 'In Bury, practice and staffing have both declined since services were found to be "good".',
    published: '2019-06-01',
    finds: [{ text: 'good', status: 'previous', council: 'E08000002' }],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: "Bury Council has swapped its inadequate rating for a good one. Kent's inadequate rating, handed down in 2018, has been replaced with good.",
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'Kent rose, inspectors say, from inadequate in 2018 to requires improvement in 2021 and then, after a week of visits, to good.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'Bury Council, for years an inadequate authority, has crept up to requires improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
  },
  {
    text: 'Formerly inadequate Kent is now outstanding. Kent, which five years ago was the only outstanding county in England, was visited again.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'outstanding', status: 'current' },
      { text: 'outstanding', status: 'previous' },
    ],
  },
  {
    text: "Inspectors have upgraded Kent from the 'inadequate' awarded in 2013 and 2015, to 'requires improvement'. It has spent almost £20m since the inadequate rating.",
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
      { text: 'inadequate', status: 'previous' },
    ],
  },
]
