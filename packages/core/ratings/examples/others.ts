/** Visits without grades, and grades of others than councils’ services. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const others: Example<RatingMention>[] = [
  {
    text: 'In joint targeted area inspections services are not awarded a rating.',
    published: '2019-01-15',
    finds: [],
    seen: 'https://www.cypnow.co.uk/features/article/inspections-joint-targeted-area-inspections',
  },
  {
    text: 'Oxfordshire, Oldham and Plymouth received the lowest rating in inspections of their SEND services.',
    published: '2024-01-15',
    finds: [],
    seen: 'https://schoolsweek.co.uk/three-more-councils-slammed-over-systematic-send-failings/',
  },
  {
    text: "A children's home in West Northamptonshire has been rated inadequate by Ofsted.",
    published: '2024-01-15',
    finds: [{ text: 'inadequate', status: 'other-subject', council: null }],
    seen: 'https://www.northamptonchron.co.uk/news/people/west-northamptonshire-childrens-home-rated-inadequate-due-to-widespread-failures-4149151',
  },
  {
    text: 'Bury Council placed the boy in a home in Kent and inspectors rated it inadequate.',
    published: '2024-01-15',
    finds: [{ text: 'inadequate', status: 'other-subject', council: null }],
    seen: 'https://www.bbc.co.uk/news/uk-england-tees-57668516',
  },
  {
    text: 'In Kent, where every child is near a "good" or "outstanding" school, Kent County Council will build more.',
    published: '2024-01-15',
    finds: [
      { text: 'good', status: 'other-subject', council: null },
      { text: 'outstanding', status: 'other-subject', council: null },
    ],
    seen: 'https://www.cypnow.co.uk/content/other/daily-roundup-18-may-abuse-inquiry-school-improvement-and-childrens-services',
  },
  {
    text: 'Ofsted said half of all serious case reviews were judged inadequate.',
    published: '2009-01-15',
    finds: [{ text: 'inadequate', status: 'other-subject', council: null }],
    seen: 'https://www.cypnow.co.uk/content/other/news-insight-childrens-services-the-state-of-services-is-laid-bare',
  },
  {
    text: 'In Powys there continue to be areas of "serious concerns", the Welsh inspectorate said.',
    published: '2019-01-15',
    finds: [],
    seen: 'https://thewriterstown.com/news/uk-wales-46814609 (mirror of BBC)',
  },
  {
    text: 'Birmingham City Council performs poorly, Ofsted says, and Doncaster is also performing poorly.',
    published: '2010-12-15',
    finds: [
      { text: 'performs poorly', rating: 'performs-poorly', judgement: 'annual-rating', status: 'current' },
      { text: 'performing poorly', rating: 'performs-poorly', judgement: 'annual-rating', status: 'current' },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-number-of-childrens-services-departments-performing-excellently-doubles',
  },
  {
    text: 'Inspectors were in Bury on 7 and 8 December for a focused visit, or “spot check”, after which no grade is given.',
    published: '2018-12-15',
    finds: [],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Inspectors have made their fourth monitoring visit to Bury Council.',
    published: '2018-12-15',
    finds: [],
    seen: 'https://www.eastlondonadvertiser.co.uk/news/education/ofsted-tower-hamlets-children-s-services-improving-3602660',
  },
  {
    text: 'Bury Council had to submit a "written statement of action".',
    published: '2018-12-15',
    finds: [],
    seen: 'https://www.cypnow.co.uk/content/features/progress-in-send',
  },
  {
    text: 'Several of the town’s schools are outstanding, and Bury Grammar, near the market, is an outstanding school.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'other-subject', council: null },
      { text: 'outstanding', status: 'other-subject', council: null },
    ],
  },
  {
    text: 'A nursery run by the council was rated outstanding. Bury Council was glad.',
    published: '2024-06-01',
    finds: [{ text: 'outstanding', status: 'other-subject', council: null }],
  },
  {
    text: "Kent County Council's fostering agency was rated good. Kent's special educational needs service was found inadequate.",
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'other-subject' },
      { text: 'inadequate', status: 'other-subject' },
    ],
  },
  {
    text: 'State schools are no longer graded outstanding, good, requires improvement or inadequate. Kent said that it wants to be good the next time they come.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'other-subject' },
      { text: 'good', status: 'other-subject' },
      { text: 'requires improvement', status: 'other-subject' },
      { text: 'inadequate', status: 'other-subject' },
      { text: 'good', status: 'aspiration' },
    ],
  },
  {
    text: 'The Care Quality Commission has found the mental health trust which serves Lewisham inadequate. Its pilots have rated five councils, four of them good, the Care Quality Commission says.',
    published: '2024-05-17',
    finds: [
      { text: 'inadequate', status: 'other-subject', council: null },
      { text: 'good', status: 'other-subject', council: null },
    ],
  },
  {
    text: 'Bury primary goes from inadequate to good. A secondary in Kent is outstanding.',
    published: '2024-05-17',
    finds: [
      { text: 'inadequate', status: 'other-subject', council: null },
      { text: 'good', status: 'other-subject', council: null },
      { text: 'outstanding', status: 'other-subject', council: null },
    ],
  },
  {
    text: 'Three councils have been assessed as good for adult social care. Bury Council, Kent County Council and Hull were all rated good, the Care Quality Commission said.',
    published: '2024-08-30',
    finds: [
      { text: 'good', status: 'other-subject', council: null },
      { text: 'good', status: 'other-subject', council: null },
    ],
    seen: 'https://www.localgovernmentlawyer.co.uk/adult-social-care/391-adult-care-news/57441-first-three-councils-to-receive-ratings-from-cqc-for-adult-social-care-assessed-as-good',
  },
  {
    text: 'A primary school and its head teacher have been praised. In July Bury Council announced a federation with another. It was rated good overall.',
    published: '2012-02-06',
    finds: [{ text: 'good', status: 'other-subject', council: null }],
    seen: 'https://yourlocalguardian.co.uk/news/educationnews/9366070.ofsted-praises-turnaround-at-king-athelstan-school-in-kingston',
  },
  {
    text: "Kent County Council's fostering service has been rated outstanding in all areas by Ofsted.",
    published: '2022-05-10',
    finds: [{ text: 'outstanding', status: 'other-subject', council: null }],
  },
]
