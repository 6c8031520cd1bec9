/** Grades that nobody has been given: rules, hopes, conditions, drafts, names of grades. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const supposed: Example<RatingMention>[] = [
  {
    text: 'Bury Council was inspected. If a local authority is judged "inadequate", it is watched; visits to councils judged "good" or better are short.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical', council: null },
      { text: 'good', status: 'scale', council: null },
    ],
  },
  {
    text: "Bury Council said that 'good' remains the goal. Its target is a rating of good within a year.",
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'aspiration' },
      { text: 'good', status: 'aspiration' },
    ],
  },
  {
    text: 'Bury Council came close to being judged inadequate. Inspectors will return until it is no longer inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'inadequate', status: 'hypothetical' },
    ],
  },
  {
    text: 'A short inspection is what councils rated "good" or "outstanding" receive.',
    published: '2018-07-01',
    finds: [
      { text: 'good', status: 'scale', council: null },
      { text: 'outstanding', status: 'scale', council: null },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Councils graded as "requires improvement" can expect a standard inspection.',
    published: '2018-07-01',
    finds: [{ text: 'requires improvement', status: 'scale', council: null }],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Children\'s departments judged "inadequate" under the plans would have six months to improve.',
    published: '2016-07-01',
    finds: [{ text: 'inadequate', status: 'hypothetical', council: null }],
    seen: 'https://www.cypnow.co.uk/content/news/social-care-failing-local-authorities-warned-improve-or-faceintervention',
  },
  {
    text: "If a local authority is judged 'inadequate' in any area, it will be visited.",
    published: '2016-07-01',
    finds: [{ text: 'inadequate', status: 'hypothetical', council: null }],
    seen: 'http://operationfatherhood.org/family-law-public/child-protection/england-ofsted-launches-new-single-inspection-for-childrens-services/',
  },
  {
    text: 'Bury Council has set itself the target of achieving a good rating.',
    published: '2016-07-01',
    finds: [{ text: 'good', status: 'aspiration' }],
    seen: 'https://lovewapping.org/2019/07/ofsted-rates-tower-hamlets-councils-childrens-service-as-good-two-years-after-widespread-failures/',
  },
  {
    text: "Bury Council plans to have at least a 'good' rating by 2022.",
    published: '2019-07-01',
    finds: [{ text: 'good', status: 'aspiration' }],
    seen: 'https://www.stourbridgenews.co.uk/news/regional/17803059.worcestershire-39-s-children-services-moves-inadequate-rating-according-latest-ofsted-report/',
  },
  {
    text: 'The money for Bury Council\'s services will help it become "good" in the future.',
    published: '2019-07-01',
    finds: [{ text: 'good', status: 'aspiration' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2006447/slough-childrens-services-trust-improves-ofsted-rating',
  },
  {
    text: 'Sheffield Council requires improvement, despite initially being told it had achieved an overall "good".',
    published: '2014-07-01',
    finds: [
      { text: 'requires improvement', status: 'current' },
      { text: 'good', status: 'superseded' },
    ],
    seen: 'https://childprotectionuk.co.uk/blog/?m=201402',
  },
  {
    text: 'Ofsted reclassified "adequate" services as "requires improvement".',
    published: '2014-07-01',
    finds: [
      { text: 'adequate', status: 'scale', council: null },
      { text: 'requires improvement', status: 'scale', council: null },
    ],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'The four key ratings for schools were "outstanding", "good", "requires improvement" and "inadequate".',
    published: '2024-09-01',
    finds: [
      { text: 'outstanding', status: 'scale', council: null },
      { text: 'good', status: 'scale', council: null },
      { text: 'requires improvement', status: 'scale', council: null },
      { text: 'inadequate', status: 'scale', council: null },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-scraps-single-word-judgments-for-schools',
  },
  {
    text: "Bury Council was rated needs improvement. (A rating of 'needs improvement' sits between inadequate and good)",
    published: '2019-09-01',
    finds: [
      { text: 'needs improvement', rating: 'requires-improvement', status: 'current' },
      { text: 'needs improvement', rating: 'requires-improvement', status: 'scale', council: null },
      { text: 'inadequate', status: 'scale', council: null },
      { text: 'good', status: 'scale', council: null },
    ],
    seen: 'https://lovewapping.org/2019/07/ofsted-rates-tower-hamlets-councils-childrens-service-as-good-two-years-after-widespread-failures/',
  },
  {
    text: 'From April councils will no longer be graded as outstanding, good, requires improvement or inadequate overall.',
    published: '2026-01-01',
    finds: [
      { text: 'outstanding', status: 'scale', council: null },
      { text: 'good', status: 'scale', council: null },
      { text: 'requires improvement', status: 'scale', council: null },
      { text: 'inadequate', status: 'scale', council: null },
    ],
    seen: 'http://www.narrativecare.org/ofsted-to-stop-giving-council-childrens-services-overall-rating-from-april-2026.html (mirror of Community Care)',
  },
  {
    text: '"Had we been rated good, we would have thrown a party," said the leader of Bury Council. To be rated good, it would have to do more.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'hypothetical', council: 'E08000002' },
      { text: 'good', status: 'hypothetical', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury Council wants to be outstanding. It would like ‘outstanding’ for the wall but would settle for good.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'aspiration' },
      { text: 'outstanding', status: 'aspiration' },
      { text: 'good', status: 'aspiration' },
    ],
  },
  {
    text: 'Councils that are rated "outstanding" or "good" wait three years, and there is no grade between "inadequate" and "requires improvement".',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'scale', council: null },
      { text: 'good', status: 'scale', council: null },
      { text: 'inadequate', status: 'scale', council: null },
      { text: 'requires improvement', status: 'scale', council: null },
    ],
  },
  {
    text: 'Under the old scale ‘adequate’ meant that services met the least that was asked. ‘Adequate’ will make way for ‘requires improvement’.',
    published: '2013-09-01',
    finds: [
      { text: 'adequate', status: 'scale', council: null },
      { text: 'Adequate', status: 'scale', council: null },
      { text: 'requires improvement', status: 'scale', council: null },
    ],
  },
  {
    text: 'Councils say that ‘inadequate’ ratings make staff leave; an inadequate rating drives good people away.',
    published: '2016-02-01',
    finds: [
      { text: 'inadequate', status: 'scale', council: null },
      { text: 'inadequate', status: 'scale', council: null },
    ],
    seen: 'https://www.publicsectorexecutive.com/Public-Sector-News/lga-warns-inadequate-ratings-make-it-harder-to-improve-childrens-services',
  },
  {
    text: 'A judgement of inadequate can trigger action. Nobody in Bury should settle for anything less than good.',
    published: '2024-06-01',
    finds: [{ text: 'inadequate', status: 'scale', council: null }, { text: 'good' }],
  },
  {
    text: 'The council in Bury was a whisker away from being inadequate. "We want outstanding next," it said, "for you can be rated good and be tired."',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'outstanding', status: 'aspiration' },
      { text: 'good', status: 'hypothetical' },
    ],
  },
  {
    text: 'Bury Council was seen by Ofsted. "We\'ll be back to good," said its leader. "We mean to be outstanding, and we expect to be judged good." Nobody asked when it would be inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'aspiration' },
      { text: 'outstanding', status: 'aspiration' },
      { text: 'good', status: 'aspiration' },
      { text: 'inadequate', status: 'hypothetical' },
    ],
  },
  {
    text: 'Bury Council was seen by Ofsted. "Next stop outstanding," its leader said. "We won\'t rest until we are good, and we are aiming for outstanding."',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'aspiration' },
      { text: 'good', status: 'aspiration' },
      { text: 'outstanding', status: 'aspiration' },
    ],
  },
  {
    text: 'By the time a council is rated inadequate, children have been hurt. A council which requires improvement can expect inspectors every three years.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical', council: null },
      { text: 'requires improvement', status: 'scale', council: null },
    ],
  },
  {
    text: 'Bury Council is expected to be rated inadequate. Its staff had prepared for "requires improvement".',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'requires improvement', status: 'hypothetical' },
    ],
  },
  {
    text: 'A council that "requires improvement" gets a letter from Bury Council. One that is "good" sees nobody, and one that is "outstanding" is envied.',
    published: '2024-06-01',
    finds: [
      { text: 'requires improvement', status: 'scale', council: null },
      { text: 'good', status: 'scale', council: null },
      { text: 'outstanding', status: 'scale', council: null },
    ],
  },
  {
    text: 'Were Bury Council to be judged inadequate again, it could lose its services. Should it be found good, nobody will call.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'good', status: 'hypothetical' },
    ],
  },
  {
    text: 'A county that requires improvement will not become good by cutting posts.',
    published: '2024-06-01',
    finds: [
      { text: 'requires improvement', status: 'hypothetical', council: null },
      { text: 'good', status: 'hypothetical', council: null },
    ],
  },
  {
    text: 'The report warns that Bury Council could slide to inadequate. There is a danger that Kent will be rated inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'inadequate', status: 'hypothetical' },
    ],
  },
  {
    text: 'Kent is heading for an inadequate rating, and Bury Council is heading for an outstanding one.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'outstanding', status: 'aspiration' },
    ],
  },
  {
    text: 'Once Kent is judged good, the commissioner will leave. Will Bury Council be outstanding?',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'hypothetical' },
      { text: 'outstanding', status: 'hypothetical' },
    ],
  },
  {
    text: 'The plan would see Kent rated good within three years. It is meant to take the county to outstanding.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'aspiration' },
      { text: 'outstanding', status: 'aspiration' },
    ],
  },
  {
    text: '"The next step is good," said the leader of Bury Council. "Good is within our reach."',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'aspiration' },
      { text: 'Good', status: 'aspiration' },
    ],
  },
  {
    text: 'I do not believe that an authority has to be inadequate before anybody will pay for Bury Council to be good.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'good', status: 'hypothetical' },
    ],
  },
  {
    text: 'Half of the social workers said they would not apply to Kent or to one that was inadequate.',
    published: '2024-06-01',
    finds: [{ text: 'inadequate', status: 'hypothetical' }],
  },
  {
    text: 'Ofsted will scrap the term requires improvement from April, Kent said. The overall grade is limited to requires improvement where one area is inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'requires improvement', status: 'scale' },
      { text: 'requires improvement', status: 'scale' },
      { text: 'inadequate', status: 'scale' },
    ],
  },
  {
    text: 'Leeds is sorry. An authority has to be inadequate before ministers step in, it says.',
    finds: [{ status: 'hypothetical', council: null }],
  },
  {
    text: 'What keeps a council outstanding, and what costs it a good rating',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'scale' },
      { text: 'good', status: 'scale' },
    ],
  },
  {
    text: 'A rating of inadequate triggers intervention, Kent said. The difference between good and outstanding is the practice model.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'scale' },
      { text: 'good', status: 'scale' },
      { text: 'outstanding', status: 'scale' },
    ],
  },
  {
    text: '"I\'d love us to be rated outstanding one day," said the leader of Kent County Council. "Good is our next destination."',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'aspiration' },
      { text: 'Good', status: 'aspiration' },
    ],
  },
  {
    text: 'The leader of Kent has challenged its staff to make the council outstanding by 2027.',
    published: '2024-06-01',
    finds: [{ text: 'outstanding', status: 'aspiration' }],
  },
  {
    text: 'An overall rating of inadequate did not mean that all was lost, Kent said. Authorities judged to be requiring improvement needed to try.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'scale' },
      { text: 'requiring improvement', status: 'scale' },
    ],
  },
  {
    text: 'Bury Council faces being rated inadequate.',
    finds: [{ text: 'inadequate', status: 'hypothetical', council: 'E08000002' }],
  },
  {
    text: 'An inadequate judgement would trigger government intervention at Bury Council.',
    finds: [{ text: 'inadequate', status: 'hypothetical', council: 'E08000002' }],
  },
]
