import { expect, test } from 'vitest'
import { isStoryAddress } from './story-addresses.ts'

test.each([
  'https://www.cypnow.co.uk/cyp/news/1153160/council-acts',
  'http://www.cypnow.co.uk/print_article/cyp/news/1153160/council-acts?print=true',
  'https://www.cypnow.co.uk/best%20practice/article/council-acts',
  'https://www.cypnow.co.uk/content/news/council-acts/',
  'https://www.communitycare.co.uk/2016/03/29/council-acts/',
  'https://www.bbc.co.uk/news/uk-england-cumbria-32717692',
  'https://www.bbc.com/news/articles/c1wyp0zd03no',
  'https://www.theguardian.com/society/2013/oct/15/council-acts',
  'https://www.localgov.co.uk/Council-acts/50101',
  'https://www.themj.co.uk/Council-acts/204804',
  'https://www.lgcplus.com/services/children/council-acts/7012345.article',
])('%s is a story’s', (address) => {
  expect(isStoryAddress(address)).toBe(true)
})

test.each([
  'https://www.cypnow.co.uk/',
  'https://www.cypnow.co.uk/news',
  'https://www.cypnow.co.uk/content/news',
  'https://www.communitycare.co.uk/2016/03/',
  'https://www.communitycare.co.uk/category/children/',
  'https://www.bbc.co.uk/news/england',
  'https://www.theguardian.com/society/2013/oct/15/all',
  'https://www.theguardian.com/society/children',
  'https://example.org/content/news/council-acts',
  'not an address',
])('%s is not', (address) => {
  expect(isStoryAddress(address)).toBe(false)
})
