import { EVERYTHING } from '@spotcheck/library'
import { expect, test } from 'vitest'
import { addressOf, listOf, type Place, placeAt, START } from './place.ts'

const places: Place[] = [
  START,
  listOf({ words: 'drift & “delay”' }),
  listOf(
    {
      only: { council: ['E08000036', 'Cumbria'], tag: ['care leavers'] },
      published: { from: '2018-06-01', to: null },
      saved: { from: null, to: '2026-11-22' },
      status: 'uncertain',
      kind: 'passage',
    },
    'speaker',
  ),
  { view: 'article', page: 'https://news.example/story?id=1#top' },
  { view: 'council', council: 'Cumbria County Council' },
  { view: 'overview' },
  { view: 'tags' },
]

test.each(places.map((place) => [addressOf(place), place]))(
  '%s leads back to its place',
  (address, place) => {
    expect(placeAt(address)).toEqual(place)
  },
)

test('an address that names no place leads to the start, and what it names wrongly is left out', () => {
  expect(placeAt('')).toEqual(START)
  expect(placeAt('#article')).toEqual(START)
  expect(placeAt('#list?by=colour&status=gone&kind=song&saved-from=2026-13-40')).toEqual({
    view: 'list',
    query: EVERYTHING,
    by: null,
  })
})
