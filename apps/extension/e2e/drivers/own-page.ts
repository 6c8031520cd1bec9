import type { ElementHandle, Page } from 'puppeteer-core'
import { seenIn } from '../seen.ts'
import { until } from '../until.ts'
import { audit } from './axe.ts'
import { controlNamed, nameOfFocused, writeInto } from './controls.ts'
import type { OwnPage } from './driver.ts'

/** A page of the extension in a tab, which both browsers let puppeteer reach. */
export function ownPage(page: Page, { scheme, wish }: Pick<OwnPage, 'scheme' | 'wish'>): OwnPage {
  async function control(name: string, beside: string | null = null) {
    const find = `(${controlNamed})(document, ${JSON.stringify(name)}, ${JSON.stringify(beside)})`
    return until(
      `the page has “${name}”`,
      async () => (await page.evaluateHandle(find)).asElement() as ElementHandle<HTMLInputElement> | null,
    )
  }

  return {
    page,
    wish,
    seen: () => page.evaluate(`(${seenIn})(document)`) as ReturnType<OwnPage['seen']>,
    resize: (width) => page.setViewport({ width, height: 800 }),
    focus: async (name) => (await control(name)).focus(),
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key)
    },
    focused: async () => String(await page.evaluate(`(${nameOfFocused})(document)`)),
    async scheme(value) {
      await scheme(value)
      await until(`the page is ${value}`, () =>
        page.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, value),
      )
      // Colours take a moment to change.
      await page.evaluate(() => {
        for (const change of document.getAnimations()) change.finish()
      })
    },
    text: () => page.evaluate(() => document.body.innerText),
    press: async (name, beside) => (await control(name, beside)).click(),
    write: async (name, text) => (await control(name)).evaluate(writeInto, text),
    audit: async () => page.evaluate(await audit()) as Promise<string[]>,
    async choose(name, file) {
      await (await control(name)).evaluate((input, { called, text }) => {
        const files = new DataTransfer()
        files.items.add(new File([text], called, { type: 'application/json' }))
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }, file)
    },
  }
}
