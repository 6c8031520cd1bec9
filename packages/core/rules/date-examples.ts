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
      { text: 'today', from: '2015-11-27' },
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
  {
    text: 'Ofsted said on Tuesday that it had come last week; yesterday’s report was due last month, and last Friday’s in spring.',
    published: '2019-08-28',
    finds: [
      { text: 'Tuesday', from: '2019-08-27', to: '2019-08-27' },
      { text: 'last week', from: '2019-08-19', to: '2019-08-25' },
      { text: 'yesterday', from: '2019-08-27' },
      { text: 'last month', from: '2019-07', to: '2019-07' },
      { text: 'last Friday', from: '2019-08-23' },
      { text: 'spring', from: '2019-03', to: '2019-05' },
    ],
    seen: 'https://www.localgov.co.uk/Commissioner-appointed-to-oversee-councils-inadequate-childrens-services-/48034',
  },
  {
    text: 'Thursday’s meeting heard of a letter dated September 10; on May 16 the council had met, and on 28/10/19 and last night it had again.',
    published: '2024-09-13',
    finds: [
      { text: 'Thursday', from: '2024-09-12' },
      { text: 'September 10', from: '2024-09-10' },
      { text: 'May 16', from: '2024-05-16' },
      { text: '28/10/19', from: '2019-10-28' },
      { text: 'last night', from: '2024-09-12' },
    ],
    seen: 'https://hexham-courant.co.uk/news/24567447.councils-childrens-services-praised-ofsted-report',
  },
  {
    text: 'Two years ago it was good; a fortnight ago, not. Three months ago, a year ago: this year is worse than last year.',
    published: '2016-02-16',
    finds: [
      { text: 'Two years ago', from: '2014', to: '2014' },
      { text: 'a fortnight ago', from: '2016-02-01', to: '2016-02-07' },
      { text: 'Three months ago', from: '2015-11' },
      { text: 'a year ago', from: '2015' },
      { text: 'this year', from: '2016' },
      { text: 'last year', from: '2015' },
    ],
  },
  {
    text: 'Inspected in the spring of 2019, early 2020 and mid-June, it waits until this autumn; after the winter it will be good by Christmas.',
    published: '2020-07-08',
    finds: [
      { text: 'spring of 2019', from: '2019-03', to: '2019-05' },
      { text: 'early 2020', from: '2020' },
      { text: 'mid-June', from: '2020-06' },
      { text: 'this autumn', from: '2020-09', to: '2020-11' },
      { text: 'winter', from: '2019-12', to: '2020-02' },
      { text: 'Christmas', from: '2020-12-25' },
    ],
  },
  {
    text: 'In 2013-14 inspectors came from September 7 to 17, from February 24 to March 7, and between Monday 4 and Friday 15 May; they spent November there.',
    published: '2015-12-10',
    finds: [
      { text: '2013-14', from: '2013', to: '2014' },
      { text: 'September 7 to 17', from: '2015-09-07', to: '2015-09-17' },
      { text: 'February 24 to March 7', from: '2015-02-24', to: '2015-03-07' },
      { text: '4 and Friday 15 May', from: '2015-05-04', to: '2015-05-15' },
      { text: 'November', from: '2015-11' },
    ],
    seen: 'https://careappointments.com/care-news/england/84042/surreys-childrens-services-only-meet-minimum-requirements/',
  },
  {
    text: 'From April services will be run by a trust, which expects a visit in January; reports published by March had failings dating back to 2009.',
    published: '2018-02-20',
    finds: [
      { text: 'April', from: '2018-04' },
      { text: 'January', from: '2019-01' },
      { text: 'March', from: '2017-03' },
      { text: '2009', from: '2009' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-rates-government-imposed-children-s-services-trust-inadequate',
  },
  {
    text: 'It came out on Monday, and last year it was good.',
    finds: [
      { text: 'Monday', from: null },
      { text: 'last year', to: null },
    ],
  },
  { text: 'The report came in June.', finds: [{ text: 'June', from: null, to: null }] },
  { text: 'May said that Ofsted may march on; 2,016 children and 2019 others were helped.', finds: [] },
  { text: 'April Mayhew and August Dean spoke in marching order.', finds: [] },
  {
    text: 'Under the Children Act 1989, over the last year, for two years, recently, they meet on a Friday; the summer holidays and next year’s budget are near.',
    published: '2020-07-08',
    finds: [],
  },
  {
    text: 'The 2018 framework speaks of today’s rules; in the early 2020s 2000 children waited.',
    published: '2023-07-08',
    finds: [],
  },
  {
    text: 'From 1 June, the councils of Plymouth, Torbay, Devon and Cornwall, with all of their agencies, will pay the same. By the summer none of it will be left.',
    published: '2025-03-20',
    finds: [
      { text: '1 June', from: '2025-06-01', to: '2025-06-01' },
      { text: 'summer', from: '2025-06', to: '2025-08' },
    ],
  },
  {
    text: 'It was published on Monday of last week. Every plan that was made, say those who came in December, was slow, and staff slept in caravans this winter.',
    published: '2025-03-20',
    finds: [
      { text: 'Monday of last week', from: '2025-03-10', to: '2025-03-10' },
      { text: 'December', from: '2024-12', to: '2024-12' },
      { text: 'this winter', from: '2024-12', to: '2025-02' },
    ],
  },
  {
    text: 'An improvement notice stood from 2017 to 2022. The answer comes before the summer recess.',
    published: '2025-03-20',
    finds: [{ text: '2017 to 2022', from: '2017', to: '2022' }],
  },
  {
    text: 'Officers presented their improvement plan on Monday. Two more start in September. In June a trust will take over. Ofsted is dropping the grade in April.',
    published: '2024-05-10',
    finds: [
      { text: 'Monday', from: '2024-05-06', to: '2024-05-06' },
      { text: 'September', from: '2024-09', to: '2024-09' },
      { text: 'June', from: '2024-06', to: '2024-06' },
      { text: 'April', from: '2025-04', to: '2025-04' },
    ],
  },
]
