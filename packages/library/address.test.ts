import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressIdentity, NotAWebAddress } from './address.ts'

/** Addresses in one row are one page; no two rows are the same page. */
const PAGES: string[][] = [
  [
    'https://cypnow.co.uk/news/wandsworth-childrens-services-rated-inadequate',
    'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-rated-inadequate',
    'https://www.cypnow.co.uk/content/news/wandsworth-childrens-services-rated-inadequate',
    'http://www.cypnow.co.uk/cyp/news/1156162/wandsworth-children-s-services-rated-inadequate',
    'https://www.cypnow.co.uk/print_article/cyp/news/1156162/wandsworth-childrens-services-rated-inadequate?print=true',
    'https://WWW.CYPNow.co.uk/Content/News/Wandsworth-Childrens-Services-Rated-Inadequate/',
    'https://www.cypnow.co.uk:443/content/news/wandsworth-childrens-services-rated-inadequate#comments',
    'https://www.cypnow.co.uk/content/news/wandsworth%2Dchildrens-services-rated-inadequate?utm_source=x&utm_medium=y',
  ],
  ['https://www.cypnow.co.uk/content/news/wandsworth-adult-services-rated-inadequate'],
  ['https://www.cypnow.co.uk/content/features/wandsworth-childrens-services-rated-inadequate'],
  [
    'https://www.cypnow.co.uk/best%20practice/article/edge-of-care',
    'https://www.cypnow.co.uk/Best Practice/article/edge-of-care',
    'https://www.cypnow.co.uk/content/best-practice/edge-of-care',
  ],
  [
    'https://www.cypnow.co.uk/cyp/feature/1100001/don-t-look-away',
    'https://www.cypnow.co.uk/features/article/dont-look-away',
    'https://www.cypnow.co.uk/content/features/don--t-look-away',
  ],
  [
    'https://www.cypnow.co.uk/search?page=2&author=Neil%20Puffett',
    'https://www.cypnow.co.uk/search?author=Neil+Puffett&page=2&fbclid=1',
  ],
  ['https://www.cypnow.co.uk/search?author=Neil+Puffett&page=3'],
  ['https://www.cypnow.co.uk', 'http://cypnow.co.uk/', 'https://www.cypnow.co.uk/?gclid=1#top'],
  ['https://www.cypnow.co.uk/content/constructor/x'],
  [
    'https://www.communitycare.co.uk/2016/03/29/social-work-caseloads/',
    'https://www.communitycare.co.uk/2016/03/29/social-work-caseloads/?replytocom=1234#respond',
    'https://www.communitycare.co.uk/2016/03/29/social-work-caseloads/?share=facebook&nb=1',
  ],
  ['https://www.communitycare.co.uk/2016/03/29/social-work-caseloads/2'],
  [
    'https://www.bbc.co.uk/news/uk-england-cumbria-32717692?at_medium=RSS&at_campaign=KARANGA',
    'https://www.bbc.com/news/uk-england-cumbria-32717692',
    'https://m.bbc.co.uk/news/uk-england-cumbria-32717692.amp?amp;utm_source=mail&amp;utm_medium=link',
  ],
  [
    'http://news.bbc.co.uk/1/hi/education/8402573.stm',
    'http://news.bbc.co.uk/2/low/uk_news/education/8402573.stm',
    'https://www.bbc.co.uk/1/hi/education/8402573.stm',
  ],
  ['https://www.bbc.co.uk/1/hi/education/8402574.stm'],
  [
    'http://www.guardian.co.uk/society/2013/oct/15/inspectors-warn-of-too-many-changes',
    'https://amp.theguardian.com/society/2013/oct/15/inspectors-warn-of-too-many-changes?INTCMP=SRCH',
    'https://www.theguardian.com/society/2013/oct/15/inspectors-warn-of-too-many-changes/print',
    'https://www.theguardian.com/society/2013/oct/15/inspectors-warn-of-too-many-changes?page=with:block-5f0c#block-5f0c',
  ],
  ['https://www.theguardian.com/society/ofsted?page=2'],
  [
    'https://www.lgcplus.com/services/children/inspectors-return/5061234.article',
    'http://m.lgcplus.com/services/children/inspectors-come-back/5061234.article?blocktitle=News&contentID=2275',
  ],
  ['https://www.lgcplus.com/services/children/inspectors-return/5061235.article'],
  [
    'https://paper.example/2019/council-moves-up-a-grade/',
    'https://mobile.paper.example/2019/council-moves-up-a-grade/index.html',
    'https://paper.example/2019/council-moves-up-a-grade/comment-page-5/#comment-4711',
    'https://paper.example/2019/council-moves-up-a-grade;jsessionid=0A1B2C.node3',
    'https://paper.example/2019/council-moves-up-a-grade/print/?view=print',
    'https://paper.example/amp/2019/council-moves-up-a-grade/print/index.html/amp',
    'https://paper.example/2019/council-moves-up-a-grade?mtm_campaign=x&srsltid=1#:~:text=moves%20up',
  ],
  ['https://paper.example/2019/council-moves-up-a-grade?page=2'],
  ['https://paper.example/2019/council-moves-up-a-grade?page=3'],
  ['https://paper.example/2019/council-moves-up-a-grade?view=gallery'],
  ['https://paper.example/services/print'],
  ['https://paper.example/', 'https://paper.example/index.php'],
  ['https://m.example/'],
  [
    'https://paper.example/2019/council-moves-up-a-grade/2',
    'https://paper.example/2019/council-moves-up-a-grade/2/',
  ],
  [
    'https://www.localgov.co.uk/Milton-Keynes-moves-up/54236',
    'https://www.localgov.co.uk/Milton-Keynes-moves-up-a-grade-/54236/',
    'https://localgov.co.uk/54236',
  ],
  ['https://www.localgov.co.uk/Milton-Keynes-moves-up/54237'],
  ['https://www.themj.co.uk/long-road-back/204804', 'https://www.themj.co.uk/The-Long-Road-Back/204804'],
  ['https://www.themj.co.uk/long-road-back'],
  [
    'https://paper.example/news/a-story',
    'https://paper.example/amp/news/a-story',
    'https://paper.example/news/a-story/amp/',
    'https://paper.example/news/a-story.amp',
    'https://paper.example/news/a-story?amp=1',
    'https://paper.example/news/a-story?outputType=amp',
  ],
  [
    'https://paper.example/news/19936947.council-rated-inadequate/',
    'https://www.paper.example/news/19936947.council-now-rated-good?utm_source=rss',
    'https://paper.example/news/local/19936947.display',
    'https://amp.paper.example/news/19936947.council-rated-inadequate/',
    'https://www.google.com/amp/s/www.paper.example/news/19936947.council-rated-inadequate/amp/',
    'https://www.google.co.uk/amp/paper.example/news/19936947.council-rated-inadequate/',
    'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/news/19936947.council-rated-inadequate/',
    'https://www-paper-example.cdn.ampproject.org/v/s/www.paper.example/news/19936947.council-rated-inadequate/?usqp=mq331',
  ],
  ['https://paper.example/news/19936948.council-rated-inadequate/'],
  ['https://www.google.com/amp/help'],
  ['https://paper.example/news/19936947.html'],
  ['https://paper.example/amp'],
  ['https://paper.example/amplifiers'],
  [
    'https://example.org/a/b',
    'http://example.org:80/a/b',
    'https://example.org:80/a//b//',
    'https://example.org./a/./b',
  ],
  ['https://example.org/A/b'],
  ['https://example.org/a%2Fb', 'https://example.org/a%2fb'],
  ['https://example.org:8443/a/b', 'http://user:secret@example.org:8443/a/b?_ga=1'],
  ['https://example.org/caf%C3%A9', 'https://example.org/café', 'https://example.org/caf%c3%a9/'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/%zz%ff'],
  ['https://example.org/?replytocom=1'],
  ['https://example.org/?b=1&b=2&a=%26', 'https://example.org/?a=%26&b=1&b=2'],
  ['https://example.org/?b=2&b=1&a=%26'],
  ['https://xn--caf-dma.example/', 'https://café.example'],
  ['https://example.com../a', 'https://www.www.example.com/a'],
  ['https://www./'],
  ['https://www.com/', 'https://www.com./'],
  ['https://[2001:db8::1]/', 'http://[2001:DB8:0::1]:80/'],
]

test.each(PAGES)('one identity for %s and its other addresses', (...addresses) => {
  expect(new Set(addresses.map(addressIdentity)).size).toBe(1)
})

test('different pages keep different identities', () => {
  const identities = PAGES.map(([address]) => addressIdentity(address ?? ''))
  expect(new Set(identities).size).toBe(PAGES.length)
})

test.each(PAGES.flat())('the identity of %s is its own identity', (address) => {
  const identity = addressIdentity(address)
  expect(addressIdentity(identity)).toBe(identity)
})

test('whatever an address is made of, its identity is its own identity', () => {
  const hosts = fc.constantFrom(
    'www.cypnow.co.uk',
    'm.bbc.co.uk',
    'paper.example',
    'google.com/amp/s/x.example',
  )
  const signs = fc.constantFrom(
    ...'/ %2F % ? & = # . .. é +'.split(' '),
    ...'print index.html amp .amp ;jsessionid=1 a-b-c-d content news article 123456 amp; page'.split(' '),
  )
  fc.assert(
    fc.property(hosts, fc.array(signs, { maxLength: 14 }), (host, parts) => {
      const identity = addressIdentity(`https://${host}/${parts.join('')}`)
      expect(addressIdentity(identity)).toBe(identity)
    }),
  )
})

test('the identity tells nothing of who sent the reader, nor of who the reader is', () => {
  expect(
    addressIdentity('http://me:secret@www.example.org:80/story/?utm_source=mail&id=7&MSCLKID=9#part'),
  ).toBe('https://example.org/story?id=7')
})

test.each([
  '',
  'cypnow.co.uk/content/news/x',
  'about:blank',
  'file:///home/reader/story.html',
  'javascript:alert(1)',
  'blob:https://www.cypnow.co.uk/1',
  'view-source:https://www.cypnow.co.uk/',
  'https://',
])('%j is refused', (address) => {
  expect(() => addressIdentity(address)).toThrow(NotAWebAddress)
})

test('a refusal names the address, cut where it is long', () => {
  expect(() => addressIdentity('ftp://example.org/')).toThrow(
    'Not the address of a web page (http or https): ftp://example.org/',
  )
  const refusal = (() => {
    try {
      return addressIdentity(`data:,${'x'.repeat(1_000_000)}`)
    } catch (error) {
      return String(error)
    }
  })()
  expect(refusal.length).toBeLessThan(400)
})
