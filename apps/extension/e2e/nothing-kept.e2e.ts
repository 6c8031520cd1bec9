/** Of a page from which nothing is saved, nothing is kept anywhere. */
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { story } from './site.ts'
import { until } from './until.ts'

inBothBrowsers((driver) => {
  test('a story that was read, looked at and left has left nothing behind; one that was saved from, its title and address', async () => {
    const own = await driver().openOwn('options.html')
    const page = await driver().open(story.url)
    await untilPainted(page)
    await page.bringToFront()
    const panel = await driver().openPanel()
    await until('the panel shows the record', async () => (await panel.text()).includes('Wakefield'))
    await panel.press('Quotes')
    await clickMark(page, 'mark-blue-line')
    await until('the card is open', () =>
      page.evaluate(() => document.querySelectorAll('html > div').length === 1),
    )
    await page.keyboard.press('Escape')
    const before = await own.page.evaluate(everythingKept)
    expect(before).toContain('spotcheck')
    for (const trace of ['cypnow', 'Wakefield', story.article.title ?? ''])
      expect(before).not.toContain(trace)

    await panel.press('Save')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
    const after = await own.page.evaluate(everythingKept)
    for (const trace of ['cypnow', story.article.title ?? '']) expect(after).toContain(trace)
  })
})

/** All that the extension has in the browser's stores, as JSON. */
async function everythingKept(): Promise<string> {
  const answerTo = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const databases = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answerTo(indexedDB.open(name))
    for (const store of database.objectStoreNames)
      databases.push([name, store, await answerTo(database.transaction(store).objectStore(store).getAll())])
    database.close()
  }
  const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
  const stores = [await storage.local.get(), await storage.session.get(), { ...localStorage }]
  return JSON.stringify([databases, stores, await caches.keys()])
}
