import { expect, test } from 'vitest'
import { HOME, isCovered, patternsOf, publicationAt, siteAt, sitesWithin } from './sites.ts'

test.each([
  ['https://www.cypnow.co.uk/news/article/sample', 'CYP Now'],
  ['https://cypnow.co.uk/content/news/sample', 'CYP Now'],
  ['https://www.bbc.com/news/articles/sample', 'BBC News'],
  ['https://notcypnow.co.uk/news/article/sample', null],
  ['https://cypnow.co.uk.example/news/article/sample', null],
  ['about:blank', null],
])('the publication at %s is %s', (url, name) => expect(publicationAt(url)).toBe(name))

test('the site at an address is a publication, or its own domain; what is no web page is on none', () => {
  expect(siteAt('https://www.bbc.co.uk/news')).toEqual({
    name: 'BBC News',
    domains: ['bbc.co.uk', 'bbc.com'],
  })
  expect(siteAt('http://www.echo.example:8080/a')).toEqual({
    name: 'echo.example',
    domains: ['echo.example'],
  })
  expect(siteAt('file:///home/story.html')).toBeNull()
  expect(siteAt('no address')).toBeNull()
})

test('patterns lead back to the sites they were made for', () => {
  const sites = [HOME, { name: 'echo.example', domains: ['echo.example'] }]
  expect(sitesWithin(sites.flatMap(patternsOf))).toEqual(sites)
  expect(sitesWithin(['*://*/*', '<all_urls>'])).toEqual([])
})

test.each([
  ['https://www.cypnow.co.uk/news', patternsOf(HOME), true],
  ['http://cypnow.co.uk/', patternsOf(HOME), true],
  ['https://cypnow.co.uk.example/', patternsOf(HOME), false],
  ['https://notcypnow.co.uk/', patternsOf(HOME), false],
  ['https://www.cypnow.co.uk/', ['https://cypnow.co.uk/*'], false],
  ['http://cypnow.co.uk/', ['https://cypnow.co.uk/*'], false],
  ['https://any.example/', ['*://*/*'], true],
  ['file:///etc/hosts', ['*://*/*'], false],
  ['https://any.example/', [], false],
])('access to %s through %j: %s', (url, patterns, covered) => expect(isCovered(url, patterns)).toBe(covered))
