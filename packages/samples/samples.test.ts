import { expect, test } from 'vitest'
import { practiceStories, renderPage, stories } from './index.ts'
import { templateNames } from './templates/address.ts'

const all = [...stories, ...practiceStories]

test.each(all)('$slug: gold marks stand on their words', ({ text, gold }) => {
  for (const mark of [...gold.mentions, ...gold.quotations]) {
    expect(text.slice(mark.start, mark.end)).toBe(mark.text)
  }
})

test.each(stories)('$slug: a story that is shown tells of an inspection', ({ gold }) => {
  expect(gold.inspections).not.toEqual([])
})

test.each(all)('$slug: the page says that it is a sample and asks for nothing from elsewhere', (sample) => {
  const page = renderPage(sample)
  expect(page).toContain('This page is a sample written for Spotcheck. People and details are invented')
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  expect(page).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//)
})

test.each(all)('$slug: every line of the story stands in its page', (sample) => {
  const shown = renderPage(sample).replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  for (const { text } of sample.lines) expect(shown).toContain(text)
})

test('the stories have every page form', () => {
  expect([...new Set(all.map(({ template }) => template))].sort()).toEqual([...templateNames].sort())
  expect(new Set(all.map(({ url }) => url)).size).toBe(all.length)
})

test('together the stories that are shown have all the kinds of marks and all of the site’s page forms', () => {
  const kinds = new Set(stories.flatMap(({ gold }) => gold.mentions.map(({ kind }) => kind)))
  expect([...kinds].sort()).toEqual([
    'council',
    'count',
    'date',
    'framework',
    'money',
    'person',
    'rating',
    'visit',
  ])
  expect(new Set(stories.map(({ template }) => template)).size).toBe(3)
  expect(new Set(stories.map(({ url }) => url)).size).toBe(stories.length)
})

test('text that looks like markup stays text', () => {
  const [first] = stories
  const page = renderPage({
    ...first,
    caption: '"><script>alert(1)</script>',
    article: { ...first.article, title: '</title></script><b>' },
  })
  expect(page).not.toContain('<script>alert')
  expect(page).not.toContain('</script><b>')
})
