import { expect, test } from 'vitest'
import { authorsIn } from './authors.ts'
import { harvard, harvardRuns } from './harvard.ts'

const STORY = {
  authors: authorsIn('Ann Lee'),
  title: 'Wandsworth children’s services rated inadequate',
  site: 'CYP Now',
  published: '2016-02-16',
  address: 'https://www.cypnow.co.uk/news/article/wandsworth',
  accessed: '2026-11-21',
}
const cited = (changes: Partial<typeof STORY> | { published: null } = {}) => harvard({ ...STORY, ...changes })
const END = 'Available at: https://www.cypnow.co.uk/news/article/wandsworth (Accessed: 21 November 2026).'

test.each([
  [
    'one author',
    {},
    'Lee, A. (2016) ‘Wandsworth children’s services rated inadequate’, CYP Now, 16 February. ',
  ],
  [
    'two authors',
    { authors: authorsIn('Ann Lee and Bo Jo-Ann Dean') },
    'Lee, A. and Dean, B.J.A. (2016) ‘Wandsworth children’s services rated inadequate’, CYP Now, 16 February. ',
  ],
  [
    'three authors',
    { authors: authorsIn('Ann Lee, Bo Dean and Cy Fox') },
    'Lee, A., Dean, B. and Fox, C. (2016) ‘Wandsworth children’s services rated inadequate’, CYP Now, 16 February. ',
  ],
  [
    'four authors',
    { authors: authorsIn('Ann Lee, Bo Dean, Cy Fox, Di Kay') },
    'Lee, A. et al. (2016) ‘Wandsworth children’s services rated inadequate’, CYP Now, 16 February. ',
  ],
  [
    'nobody signs',
    { authors: [] },
    'CYP Now (2016) ‘Wandsworth children’s services rated inadequate’, 16 February. ',
  ],
  [
    'a month is all that is known',
    { published: '2016-02', title: 'News' },
    'Lee, A. (2016) ‘News’, CYP Now, February. ',
  ],
  ['a year is all that is known', { published: '2016', title: 'News' }, 'Lee, A. (2016) ‘News’, CYP Now. '],
  ['no date', { published: null, title: 'News' }, 'Lee, A. (no date) ‘News’, CYP Now. '],
  [
    'neither author nor publication',
    { authors: [], site: '', title: 'News' },
    '‘News’ (2016), 16 February. ',
  ],
  [
    'what a headline quotes has the other marks, and its apostrophes stay',
    { title: "Children’s home ‘wasn’t safe’, says 'worried' parents’ group" },
    'Lee, A. (2016) ‘Children’s home “wasn’t safe”, says “worried” parents’ group’, CYP Now, 16 February. ',
  ],
  ['no headline', { title: '' }, 'Lee, A. (2016) ‘Untitled article’, CYP Now, 16 February. '],
])('%s', (_, changes, start) => {
  expect(cited(changes)).toBe(start + END)
})

test('what has no address, a book say, is cited without', () => {
  expect(cited({ address: '' })).toBe(
    'Lee, A. (2016) ‘Wandsworth children’s services rated inadequate’, CYP Now, 16 February.',
  )
})

test('the publication and the address stand out', () => {
  expect(harvardRuns(STORY).filter(({ is }) => is !== 'words')).toEqual([
    { text: 'CYP Now', is: 'publication' },
    { text: STORY.address, is: 'address' },
  ])
})
