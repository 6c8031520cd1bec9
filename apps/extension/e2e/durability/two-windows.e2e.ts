import { stories } from '@spotcheck/samples'
import { expect, test } from 'vitest'
import { inBothBrowsers } from '../browsers.ts'
import { sampleCollection } from '../sample-collection.ts'
import { Ledger } from './ledger.ts'
import { openLibraryPage } from './library-page.ts'

const saves = sampleCollection(stories.slice(0, 2)).filter((message) => message.type === 'save')

inBothBrowsers((driver) => {
  test('what two windows save at once is there once, and of two notes on one passage the later is refused', async () => {
    const library = await openLibraryPage(driver())
    const windows = [library, await openLibraryPage(driver(), 'options.html')]
    const ledger = new Ledger()
    await Promise.all(saves.flatMap((save) => windows.map((window) => ledger.enter(save, window.ask(save)))))
    expect(ledger.compare(await library.tables())).toEqual([])
    expect(ledger.passages).toHaveLength(saves.length)
    await library.shows(saves.length)
    const { id = '', revision = 0 } = ledger.passages[0] ?? {}
    const answers = await Promise.all(
      windows.map((window, at) => window.ask({ type: 'edit', id, revision, note: `Window ${at}`, tags: [] })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual({ ok: false, problem: expect.stringMatching(/another window/) })
  })
})
