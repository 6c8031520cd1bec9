import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { OwnPage } from './drivers/driver.ts'
import { until } from './until.ts'

const SAVE = 'Save the selection or the mark under the pointer'

/** What the options say of each shortcut, by what it does. */
async function shown({ page }: OwnPage): Promise<Record<string, string>> {
  await page.waitForSelector('#shortcuts tbody tr')
  const rows = await page.$$eval('#shortcuts tbody tr', (rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText)),
  )
  return Object.fromEntries(rows)
}

/** What the browser says, which the reader comes back from. */
function comeBack({ page }: OwnPage): Promise<void> {
  return page.evaluate(() => void dispatchEvent(new Event('focus')))
}

inBothBrowsers((driver) => {
  let options: OwnPage

  test('the options show the keys that the browser has given', async () => {
    options = await driver().openOwn('options.html')
    expect(await shown(options)).toEqual({
      'Open the Spotcheck panel': 'Alt+Shift+K',
      [SAVE]: 'Alt+Shift+S',
      'Turn the highlights of this site on or off': 'Alt+Shift+H',
      'Open the card of the next mark': 'Alt+Shift+J',
      'Open the card of the mark before': 'None',
    })
    expect(await options.text()).not.toContain('has no keys')
  })

  test('keys that something else has taken are named, with what to do', async () => {
    await driver().giveKeys('save', '')
    await comeBack(options)
    await until('they are missed', async () => (await options.text()).includes('1 shortcut has no keys'))
    expect((await shown(options))[SAVE]).toBe('None: Alt+Shift+S was taken by something else, or taken off')
    expect(await options.audit()).toEqual([])
  })

  test('other keys that the reader has chosen are shown', async () => {
    await driver().giveKeys('save', 'Ctrl+Shift+U')
    await comeBack(options)
    await until('they are shown', async () => (await shown(options))[SAVE] === 'Ctrl+Shift+U')
    expect(await options.text()).not.toContain('has no keys')
  })
})
