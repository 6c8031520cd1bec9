/** What the date rule must find, and what it must leave alone. */
import type { DateMention } from '../schema/mention.ts'
import type { Example } from './rule.ts'

export const examples: Example<DateMention>[] = [
  {
    text: 'They came during November and December last year, and in late February.',
    published: '2016-03-16',
    finds: [
      { text: 'November and December last year', from: '2015-11', to: '2015-12' },
      { text: 'late February', from: '2016-02', to: '2016-02' },
    ],
  },
  {
    text: 'Inspected in July 2016, and from 4 to 15 June 2018, it was good in 2012.',
    finds: [
      { text: 'July 2016', from: '2016-07', to: '2016-07' },
      { text: '4 to 15 June 2018', from: '2018-06-04', to: '2018-06-15' },
      { text: '2012', from: '2012', to: '2012' },
    ],
  },
  {
    text: 'He left last November and she joined in May.',
    published: '2018-07-20',
    finds: [
      { text: 'last November', from: '2017-11' },
      { text: 'May', from: '2018-05' },
    ],
  },
  {
    text: 'It will be discussed in September.',
    published: '2016-08-05',
    finds: [{ text: 'September', from: '2016-09' }],
  },
  {
    text: 'It was published today (Friday, November 27) and sent out on Monday, July 22; they met again on May 16.',
    published: '2015-11-27',
    finds: [
      { text: 'November 27', from: '2015-11-27', to: '2015-11-27' },
      { text: 'July 22', from: '2015-07-22' },
      { text: 'May 16', from: '2015-05-16' },
    ],
    seen: 'https://www.doncasterfreepress.co.uk/news/breaking-doncaster-children-s-services-trust-rated-inadequate-by-ofsted-1-7593011',
  },
  {
    text: 'They came on 20 and 21 February 2024, between 11 and 15 December 2023 and between 4 and 22 July; in May 16 councils wrote.',
    published: '2024-04-10',
    finds: [
      { text: '20 and 21 February 2024', from: '2024-02-20', to: '2024-02-21' },
      { text: '11 and 15 December 2023', from: '2023-12-11', to: '2023-12-15' },
      { text: '4 and 22 July', from: '2023-07-04', to: '2023-07-22' },
      { text: 'May', from: '2023-05' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-latest-children-s-services-focused-visits',
  },
  { text: 'The report came in June.', finds: [{ text: 'June', from: null, to: null }] },
  { text: 'May said that Ofsted may march on; 2,016 children and 2019 others were helped.', finds: [] },
  { text: 'April Mayhew and August Dean spoke in marching order.', finds: [] },
]
