/** Several grades together: who got which, and how each stands. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const together: Example<RatingMention>[] = [
  {
    text: 'Bury Council and Bolton Council changed places, the former moving from "inadequate" to "good" and the latter falling to "inadequate".',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous', council: 'E08000002' },
      { text: 'good', status: 'current', council: 'E08000002' },
      { text: 'inadequate', status: 'current', council: 'E08000001' },
    ],
  },
  {
    text: 'Bury Council fell to an "inadequate" rating on the day on which Bolton Council won a "good" one.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', council: 'E08000002' },
      { text: 'good', council: 'E08000001' },
    ],
  },
  {
    text: 'Hull City Council has been rated "inadequate" by Ofsted.',
    finds: [
      {
        text: 'inadequate',
        rating: 'inadequate',
        judgement: 'overall-effectiveness',
        status: 'current',
        council: 'E06000010',
      },
    ],
  },
  {
    text: "Inspectors downgraded Sefton from ‘good' to “requires improvement to be good”.",
    finds: [
      { text: 'good', status: 'previous', council: 'E08000014' },
      { text: 'requires improvement to be good', rating: 'requires-improvement', status: 'current' },
    ],
  },
  {
    text: 'Leeds was handed a good rating. It was rated outstanding for leadership and adoption performance was judged to be good.',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness', status: 'current', council: 'E08000035' },
      { text: 'outstanding', judgement: 'leadership' },
      { text: 'good', judgement: 'adoption' },
    ],
  },
  {
    text: 'Kent County Council, found to be "good" at its last inspection, in 2012, now requires improvement overall.',
    published: '2016-05-01',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
  },
  {
    text: 'Bolton is no longer judged to be "inadequate". It hopes to be rated good by next spring.',
    finds: [
      { text: 'inadequate', status: 'negated' },
      { text: 'good', status: 'aspiration' },
    ],
  },
  {
    text: 'Inspectors rated Bury Council as ‘overall good’. Its goal is a rating of "good" and "outstanding"; it is on a journey of improvement to outstanding.',
    finds: [
      { text: 'good', status: 'current', council: 'E08000002' },
      { text: 'good', status: 'aspiration' },
      { text: 'outstanding', status: 'aspiration' },
      { text: 'outstanding', status: 'aspiration' },
    ],
  },
  {
    text: 'Councils rated "good" or "outstanding" have a short visit. If a council is judged inadequate, monitors come.',
    finds: [
      { text: 'good', status: 'scale', council: null },
      { text: 'outstanding', status: 'scale', council: null },
      { text: 'inadequate', status: 'hypothetical' },
    ],
  },
  {
    text: 'So far 30 councils have been rated "inadequate". A children\'s home in Kent was rated inadequate too.',
    finds: [
      { text: 'inadequate', status: 'aggregate', council: null },
      { text: 'inadequate', status: 'other-subject', council: null },
    ],
  },
  {
    text: 'The rise from “good” in 2019 to “outstanding” pleased Kent County Council. It was rated as requires improvement as recently as 2015.',
    published: '2023-05-01',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'outstanding', status: 'current' },
      { text: 'requires improvement', status: 'previous' },
    ],
  },
  {
    text: 'Bury has achieved a ‘good’ rating after previously being in trouble. Kent was ‘good’ under the previous framework.',
    finds: [
      { status: 'current', council: 'E08000002' },
      { status: 'previous', council: 'E10000016' },
    ],
  },
  {
    text: 'Ofsted rated Bury Council as inadequate after a visit in December last year; it was inadequate last year too.',
    published: '2022-02-18',
    finds: [{ status: 'current' }, { status: 'previous' }],
  },
  {
    text: 'In 2019, when services were judged to be good, Bury Council had money. It now requires improvement. Kent was judged good in December 2021.',
    published: '2022-04-13',
    finds: [
      { status: 'previous', council: 'E08000002' },
      { text: 'requires improvement', status: 'current' },
      { status: 'current', council: 'E10000016' },
    ],
  },
  {
    text: 'Including Halton Council and Hull City Council, which were rated “good” and “adequate” respectively, all have been seen.',
    finds: [
      { text: 'good', council: 'E06000006' },
      { text: 'adequate', council: 'E06000010' },
    ],
  },
  {
    text: 'Leeds City Council was rated good and Calderdale Council was downgraded.\n\nThe government wrote to Calderdale twice.\n\nA visit in May resulted in an ‘inadequate’ rating.',
    finds: [
      { text: 'good', council: 'E08000035' },
      { text: 'inadequate', council: 'E08000033' },
    ],
  },
  {
    text: 'Only 12 councils have improved to ‘good’ and Bury Council is the only one rated inadequate between 2010 and 2011 that has.',
    finds: [
      { text: 'good', status: 'aggregate', council: null },
      { text: 'inadequate', status: 'previous', council: 'E08000002' },
    ],
  },
  {
    text: 'Ofsted said Bury Council requires improvement, and rated it "good" for overall effectiveness despite its leadership.',
    finds: [
      { text: 'requires improvement', status: 'current' },
      { text: 'good', judgement: 'overall-effectiveness' },
    ],
  },
  {
    text: 'Inspectors want more before they can give Bury Council an overall ‘good’ rating. Four of the key areas were rated as good.',
    finds: [
      { text: 'good', status: 'hypothetical' },
      { text: 'good', judgement: null, status: 'current' },
    ],
  },
  { text: 'There is good organisational support and outstanding practice in Barnet.', finds: [] },
  {
    text: 'Ofsted criticised inadequate recognition of risk: practice is not good and safe enough.',
    finds: [],
  },
  {
    text: 'More good news: an outstanding achievement, said the council, and an adequate standard of care.',
    finds: [],
  },
  {
    text: 'Bolton Council, not to be confused with its neighbour Bury in the same county, was rated "good". Its leaders were judged to be "outstanding".',
    published: '2024-06-01',
    finds: [
      { text: 'good', council: 'E08000001' },
      { text: 'outstanding', judgement: 'leadership', council: 'E08000001' },
    ],
  },
  {
    text: 'Adoption was judged to be "good" in Bury and "outstanding" in Bolton.',
    published: '2016-06-01',
    finds: [
      { text: 'good', judgement: 'adoption', council: 'E08000002' },
      { text: 'outstanding', judgement: 'adoption', council: 'E08000001' },
    ],
  },
  {
    text: 'Bury Council and Bolton Council require improvement. The two authorities had been rated "good" and "inadequate" respectively.',
    published: '2024-06-01',
    finds: [
      { text: 'require improvement', status: 'current', council: null },
      { text: 'good', status: 'previous', council: 'E08000002' },
      { text: 'inadequate', status: 'previous', council: 'E08000001' },
    ],
  },
  {
    text: 'Ofsted: latest reports\n\nBury Council was rated "good".\n\nThe borough has new managers.\n\nThe authority was rated "inadequate" in 2019.\n\nBolton Council was seen in May.\n\nThe council was rated "outstanding".',
    published: '2024-06-01',
    finds: [
      { text: 'good', council: 'E08000002' },
      { text: 'inadequate', council: 'E08000002' },
      { text: 'outstanding', council: 'E08000001' },
    ],
  },
  {
    text: 'Neither Bury Council nor Bolton Council has been rated "outstanding".',
    published: '2024-06-01',
    finds: [{ text: 'outstanding', status: 'negated', council: null }],
  },
  {
    text: 'Services for children at Leeds City Council and at Bury Council were both judged good on Tuesday. They had both been inadequate in 2019.',
    published: '2022-05-12',
    finds: [
      { status: 'current', council: null },
      { status: 'previous', council: null },
    ],
  },
  {
    text: 'Trio of councils rated outstanding',
    finds: [{ status: 'current', council: null }],
    seen: 'https://www.cypnow.co.uk/print_article/cyp/news/2006799/trio-of-councils-rated-outstanding?print=true',
  },
  {
    text: 'Hull and Leeds are among the top providers in the country, having been good in 2018.',
    published: '2022-05-12',
    finds: [{ status: 'previous', council: null }],
    seen: 'https://www.cypnow.co.uk/print_article/cyp/news/2006799/trio-of-councils-rated-outstanding?print=true',
  },
  {
    text: 'Services in four local authority areas have been judged to be inadequate.',
    finds: [{ status: 'aggregate', council: null }],
    seen: 'http://www.publicnet.co.uk/news/2008/12/18/councils-say-message-on-childrens-services-is-loud-and-clear/',
  },
  {
    text: 'Kent (rated outstanding in 2022), Medway (previously inadequate, now requires improvement) and Surrey (good) took part.',
    published: '2024-05-12',
    finds: [
      { rating: 'outstanding', council: 'E10000016' },
      { rating: 'inadequate', status: 'previous', council: 'E06000035' },
      { rating: 'requires-improvement', council: 'E06000035' },
      { rating: 'good', council: 'E10000030' },
    ],
  },
  {
    text: 'Leeds and Hull (both good) took part.',
    finds: [{ council: null }],
  },
  {
    text: 'While help and protection was good in Leeds, it was inadequate in Hull.',
    finds: [
      { judgement: 'help-and-protection', council: 'E08000035' },
      { judgement: 'help-and-protection', council: 'E06000010' },
    ],
  },
  {
    text: 'Leeds was rated good for help and protection and outstanding for leadership; Hull requires improvement on both.',
    finds: [
      { judgement: 'help-and-protection', council: 'E08000035' },
      { judgement: 'leadership', council: 'E08000035' },
      { judgement: 'help-and-protection', council: 'E06000010' },
    ],
  },
  {
    text: 'There was better news for Sutton, in south London, and Leeds, which were both rated good.',
    finds: [{ council: null }],
  },
  {
    text: 'Meanwhile, "good" authorities Bolton and Hounslow impressed inspectors, who saw progress at "inadequate" Bury, Hull and Kent.',
    finds: [
      { text: 'good', status: 'current', council: null },
      { text: 'inadequate', status: 'current', council: null },
    ],
    seen: 'https://www.communitycare.co.uk/2021/10/27/inadequate-councils-make-progress-in-latest-ofsted-visits/',
  },
  {
    text: 'Three other councils made the same jump: Bury in May, Hull in June and Leeds in July. All had been inadequate and all are now good.',
    finds: [{ council: null }, { council: null }],
  },
  {
    text: 'Two reports are out.\n\nBury Council\n\nThe smaller has been busy. The smallest authority of the two was judged outstanding.\n\nHull City Council\n\nInspectors have called.',
    finds: [{ council: 'E08000002' }],
  },
  {
    text: 'Leeds is good. In most cases, the council was rated inadequate when inspectors came back.\n\nOutstanding is for the ones that everybody visits. Requires improvement is most of us.',
    finds: [{ council: 'E08000035' }, { council: null }, { council: null }, { council: null }],
  },
  {
    text: 'Ofsted published reports on Luton council and on Slough, in Berkshire, which had been rated good.',
    finds: [{ council: 'E06000039' }],
  },
]
