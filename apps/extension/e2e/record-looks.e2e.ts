import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { Key, Panel } from './drivers/driver.ts'
import { untilSays } from './says.ts'
import { looks, story, walledStory } from './site.ts'
import { until } from './until.ts'

const [oneRecord] = looks
if (!oneRecord) throw new Error('No story is told for a look of the record.')
const { url: ADDRESS, says: AGREES } = oneRecord

const screens = [
  ...looks,
  { look: 'a record of a story behind a wall', url: walledStory.url, says: 'Partial' },
  { look: 'two records', url: story.url, says: '2 inspections in this story' },
]

function untilFocused(panel: Panel, name: string): Promise<boolean> {
  return until(`“${name}” has the focus`, async () => (await panel.focused()) === name)
}

function lettersOf(words: string): Key[] {
  return [...words] as Key[]
}

inBothBrowsers((driver) => {
  test.each(screens)('$look: nothing for axe to complain of, light or dark', async ({ url, says }) => {
    await driver().open(url)
    const panel = await driver().openPanel()
    await untilSays(panel, says)
    for (const scheme of ['light', 'dark'] as const) {
      await panel.scheme(scheme)
      expect(await panel.audit()).toEqual([])
    }
  })

  test('a story with one record is opened', async () => {
    await driver().open(ADDRESS)
    await untilSays(await driver().openPanel(), AGREES)
  })

  /** Each editor: where the focus goes in it, keys that change it, and what the record says then. */
  const editors: { field: string; first: string; keys: Key[]; says: string }[] = [
    { field: 'council', first: 'The council', keys: lettersOf('Leeds'), says: 'Leeds City Council' },
    {
      field: 'outcome before',
      first: 'Requires improvement',
      keys: ['ArrowUp'],
      says: 'Spotcheck read: requires improvement',
    },
    {
      field: 'overall effectiveness',
      first: 'Inadequate',
      keys: ['ArrowUp'],
      says: 'Spotcheck read: inadequate',
    },
    {
      field: 'framework',
      first: 'The framework',
      keys: ['ArrowDown'],
      says: 'Spotcheck read: Inspection of local',
    },
    { field: 'visit', first: 'The visit', keys: ['ArrowDown'], says: 'Spotcheck read: inspection' },
    {
      field: 'dates on site',
      first: 'On site',
      keys: lettersOf('May 2018'),
      says: 'Spotcheck read: June 2018',
    },
    {
      field: 'date of the report',
      first: 'The report’s date',
      keys: lettersOf('17 July 2018'),
      says: 'Spotcheck read: nothing',
    },
  ]

  test.each(editors)('$field is put right by the keyboard alone, or left as it was', async (editor) => {
    const { field, first, keys, says } = editor
    const panel = await driver().openPanel()
    const pencil = `Correct: ${field}`
    await panel.focus(pencil)
    await panel.keys('Enter')
    await untilFocused(panel, first)
    for (const scheme of ['light', 'dark'] as const) {
      await panel.scheme(scheme)
      expect(await panel.audit()).toEqual([])
    }
    await panel.keys(...keys, 'Escape')
    await untilFocused(panel, pencil)
    expect(await panel.text()).not.toContain('Spotcheck read')

    await panel.keys('Enter')
    await untilFocused(panel, first)
    await panel.keys(...keys, 'Enter')
    await untilSays(panel, says)
    await untilFocused(panel, pencil)

    await panel.press('Remove')
    await untilSays(panel, 'Save record')
  })

  test('in all this nothing went wrong', () => expect(driver().complaints).toEqual([]))
})
