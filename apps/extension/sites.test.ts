import { expect, test } from 'vitest'
import { publicationAt } from './sites.ts'

test.each([
  ['https://www.cypnow.co.uk/news/article/sample', 'CYP Now'],
  ['https://cypnow.co.uk/content/news/sample', 'CYP Now'],
  ['https://notcypnow.co.uk/news/article/sample', null],
  ['https://cypnow.co.uk.example/news/article/sample', null],
  ['about:blank', null],
])('the publication at %s is %s', (url, name) => expect(publicationAt(url)).toBe(name))
