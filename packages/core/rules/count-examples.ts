/** What the count rule must find, and what it must leave alone. */
import type { CountMention } from '../schema/mention.ts'
import type { Example } from './rule.ts'

export const examples: Example<CountMention>[] = [
  {
    text: 'Bury is the 21st local authority to be rated inadequate, and the first in the north west.',
    finds: [
      { text: '21st', value: 21, ordinal: true, of: 'local authority' },
      { text: 'first', value: 1, ordinal: true, of: null },
    ],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'A two-day “focused visit” found 10 care leavers without a worker.',
    finds: [
      { text: 'two', value: 2, ordinal: false, of: 'day' },
      { text: '10', value: 10, ordinal: false, of: 'care leavers' },
    ],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'By now 44 English authorities have been seen; in Bury three of the four areas were good.',
    finds: [{ text: '44', value: 44, of: 'English authorities' }],
  },
  {
    text: 'Of the 47 councils inspected, nine were rated “good”, 31 “requires improvement” and seven “inadequate”; five more have yet to hear.',
    finds: [
      { text: '47', value: 47, of: 'councils' },
      { text: 'nine', value: 9, of: null },
      { text: '31', value: 31, of: null },
      { text: 'seven', value: 7, of: null },
      { text: 'five', value: 5, of: null },
    ],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'Inspectors spoke to 48 children and young people and 29 parents, and read 244 unallocated cases.',
    finds: [
      { text: '48', of: 'children' },
      { text: '29', of: 'parents' },
      { text: '244', of: 'unallocated cases' },
    ],
    seen: 'https://careappointments.com/care-news/england/84042/surreys-childrens-services-only-meet-minimum-requirements/',
  },
  {
    text: 'It will hire ninety-two new social workers for two hundred and six children; 29 posts are vacant.',
    finds: [
      { text: 'ninety-two', value: 92, of: 'new social workers' },
      { text: 'two hundred and six', value: 206, of: 'children' },
      { text: '29', of: 'posts' },
    ],
  },
  {
    text: 'There are almost 12 million children in England, and 20 of 153 authorities are top graded.',
    finds: [
      { text: '12 million', value: 12_000_000, of: 'children' },
      { text: '20', of: 'authorities' },
      { text: '153', of: 'authorities' },
    ],
    seen: 'http://www.locumtoday.co.uk/article.php?s=2018-12-04-number-of-authorities-rated-good-or-outstanding-increases&catTitle=social%20workhome%20page%20featured',
  },
  {
    text: 'A ten-day inspection by four inspectors took place; a focused visit takes two days.',
    finds: [
      { text: 'ten', of: 'day' },
      { text: 'four', of: 'inspectors' },
      { text: 'two', of: 'days' },
    ],
    seen: 'https://www.communitycare.co.uk/2012/11/16/social-workers-failing-to-protect-children-in-doncaster-finds-ofsted/',
  },
  {
    text: 'Two more areas were told of failings in their SEND inspections; all three areas must act.',
    finds: [{ text: 'Two' }, { text: 'three' }],
    seen: 'https://schoolsweek.co.uk/three-more-councils-slammed-over-systematic-send-failings/',
  },
  {
    text: 'Seaside council fails twenty-first inspection in a row for the second time',
    finds: [
      { text: 'twenty-first', value: 21, of: 'inspection' },
      { text: 'second', value: 2, of: 'time' },
    ],
  },
  {
    text: 'It leads to first ‘inadequate’ rating, the fifth council’s since 1,200 children were seen.',
    finds: [
      { text: 'first', of: 'rating' },
      { text: 'fifth', of: 'council' },
      { text: '1,200', value: 1200, of: 'children' },
    ],
  },
  {
    text: 'For the second year running it was the third such verdict; a fourth monitoring visit is due.',
    finds: [
      { text: 'second', of: 'year' },
      { text: 'third', of: 'such verdict' },
      { text: 'fourth', of: 'monitoring visit' },
    ],
  },
  {
    text: 'Services at 12 councils were poor; it is the first outside London, after a third consecutive “inadequate” rating and two serious case reviews.',
    finds: [
      { text: '12', of: 'councils' },
      { text: 'first', ordinal: true, of: null },
      { text: 'third', ordinal: true },
      { text: 'two', of: 'serious case reviews' },
    ],
    seen: 'https://www.publicfinance.co.uk/news/2010/12/twelve-councils-child-services-rated-poor',
  },
  { text: 'First, one of the first reports speaks of 2018 children’s terms.', finds: [] },
  { text: 'It has three ideas, at first sight; the last is the best, at 50.5 per cent.', finds: [] },
  { text: 'Leavers up to the age of 21 spent £5m in 10 years on 200 tickets.', finds: [] },
  {
    text: 'Inspectors read of brothers aged 10 and 11; Mia Roe, 43, said one child in three waited six weeks, and 44 to 50 per cent longer.',
    finds: [],
    seen: 'https://www.channel4.com/news/doncaster-ofsted-childrens-services-yorkshire-michael-gove',
  },
  {
    text: 'Councils with its second lowest rating fell by a third since 2013: two thirds of social work is good in all five areas.',
    finds: [],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-tells-two-further-authorities-to-improve-children-s-services',
  },
  { text: 'When I was 12, the council in Year 6, Section 20 or grade 4 said nothing on page 17.', finds: [] },
  {
    text: 'Bury has had three reports. In the first of them it was adrift. It has three homes; the first of them is new.',
    finds: [
      { text: 'three', of: 'reports' },
      { text: 'first', of: null },
      { text: 'three', of: 'homes' },
    ],
  },
  {
    text: 'Of the boroughs, six stayed where they were and the other five fell, while seven have the lowest grade. One of them is led by Al Roe, who is now 52.',
    finds: [{ text: 'six' }, { text: 'five' }, { text: 'seven' }],
  },
  {
    text: 'Since Easter, 14 newly qualified social workers had come, three had left and two were on leave. All five spoke to 40 guests. Caseloads of 16 are too many.',
    finds: [
      { text: '14' },
      { text: 'three' },
      { text: 'two' },
      { text: 'five' },
      { text: '40', of: 'guests' },
      { text: '16' },
    ],
  },
  {
    text: 'Between 40 and 60 children wait. A manager may be away for a week and the staff for two; he saw them a year ago, and two before. It was graded in four areas. In three of them it was good.',
    finds: [{ text: '40' }, { text: '60' }],
  },
]
