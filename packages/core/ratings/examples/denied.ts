/** Grades that are denied, withheld or kept. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const denied: Example<RatingMention>[] = [
  {
    text: "Bury isn't outstanding. Inspectors say its managers did too little to warrant 'good'.",
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'negated' },
      { text: 'good', status: 'negated' },
    ],
  },
  {
    text: 'Bury Council is no longer judged to be "inadequate".',
    published: '2016-06-01',
    finds: [{ text: 'inadequate', status: 'negated' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2005270/london-council-moves-out-of-inadequate',
  },
  {
    text: 'Bury Council is not doing enough to warrant "good" or "outstanding".',
    published: '2016-06-01',
    finds: [
      { text: 'good', status: 'negated' },
      { text: 'outstanding', status: 'negated' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-tells-two-further-authorities-to-improve-children-s-services',
  },
  {
    text: 'Much is to be done at Bury Council before services for children can be considered good.',
    published: '2016-06-01',
    finds: [{ text: 'good', status: 'hypothetical' }],
    seen: 'https://www.cypnow.co.uk/news/article/government-ordered-children-s-trust-services-rated-inadequate-by-ofsted',
  },
  {
    text: 'Inspectors said services at Bury Council “are not yet good enough”.',
    published: '2016-06-01',
    finds: [],
    seen: 'https://www.eastlondonadvertiser.co.uk/news/politics/ofsted-finds-tower-hamlets-council-didn-t-know-if-children-were-trafficked-or-abandoned-1-4966599',
  },
  {
    text: "The visit to Bury Council does not change the service's 'inadequate' status.",
    published: '2016-06-01',
    finds: [{ text: 'inadequate', status: 'current' }],
    seen: 'https://feeds.bbci.co.uk/news/articles/c1wyp0zd03no',
  },
  {
    text: 'Many councils were good but no service was outstanding.',
    published: '2016-06-01',
    finds: [
      { text: 'good', status: 'aggregate', council: null },
      { text: 'outstanding', status: 'aggregate', council: null },
    ],
    seen: 'https://localgovernmentlawyer.co.uk/child-protection/309-children-protection-features/8634-safeguarding-at-some-councils-not-good-enough-says-chief-inspector',
  },
  {
    text: 'Bury Council has retained its ‘Good’ rating.',
    published: '2016-06-01',
    finds: [{ text: 'Good', status: 'current' }],
    seen: 'https://democracy.croydon.gov.uk/mgAi.aspx?ID=23942',
  },
  {
    text: 'Bury Council narrowly missed out on an outstanding rating and got a good.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'negated' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'Bury Council denies that it is inadequate. Its leader would not stand here and say that it was nearly good.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'negated' },
      { text: 'good', status: 'negated' },
    ],
  },
  {
    text: 'Bury Council fails to shake off its "inadequate" label. It has not yet got out of requires improvement for care leavers.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'current' },
      { text: 'requires improvement', status: 'current' },
    ],
  },
  {
    text: "No area of Kent's work was found to be inadequate. None of its services was judged inadequate.",
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'negated' },
      { text: 'inadequate', status: 'negated' },
    ],
  },
  {
    text: 'Kent was one judgement away from good. Kent is no longer one of the councils rated inadequate, and services are neither good nor safe.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'negated' },
      { text: 'inadequate', status: 'negated' },
      { text: 'good', status: 'negated' },
    ],
  },
  {
    text: "Inspectors did not judge any area of Kent's work to be inadequate.",
    published: '2024-06-01',
    finds: [{ text: 'inadequate', status: 'negated' }],
  },
  {
    text: 'Bury Council denied claims that it could be judged inadequate. It denied that it had been judged inadequate.',
    published: '2024-05-17',
    finds: [
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'inadequate', status: 'negated' },
    ],
  },
]
