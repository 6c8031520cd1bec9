/** What the library page and the panel cost as a reader meets them, in the built extension. */
import type { Page } from 'puppeteer-core'
import { until } from '../../apps/extension/e2e/until.ts'

/** What is searched for, letter by letter. */
export const TYPED = [
  'inadequate',
  'children in care',
  'ofsted inspectors',
  'leadership',
  'director said',
  'q',
  'zzz',
  'everyone at the council',
  'social workers caseloads',
  'wandsworth',
  'tag 17',
  'improvement board chair',
]

/** Loads a page of the extension anew, from within: Firefox tells nobody outside when such a page has come. */
export async function loadAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { benchLeaving: true })
    setTimeout(() => location.reload())
  })
  await until('the page has come anew', () =>
    page
      .evaluate(() => !Reflect.has(globalThis, 'benchLeaving') && document.readyState === 'complete')
      // Between the two there is none.
      .catch(() => false),
  )
}

/** Each letter until the page is painted with what it finds. */
export function typeInto(words: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (!field) throw new Error('There is no search.')
  return words.reduce<Promise<number[]>>(async (before, word) => {
    const times = await before
    for (let length = 0; length <= word.length; length++) {
      const start = performance.now()
      field.value = word.slice(0, length)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
      times.push(performance.now() - start)
    }
    return times
  }, Promise.resolve([]))
}

/** Each filter until the page is painted with what it leaves; each is taken off again. */
export async function chooseFilters(): Promise<number[]> {
  const times: number[] = []
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const fields = () => [...document.querySelectorAll<HTMLSelectElement>('.filter-fields select')]
  for (let at = 0; at < fields().length; at++) {
    const field = fields()[at]
    const option = field?.options[1]
    if (!field || !option) continue
    const start = performance.now()
    field.value = option.value
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await painted()
    times.push(performance.now() - start)
    const back = new Promise((done) => addEventListener('popstate', done, { once: true }))
    history.back()
    await back
    await painted()
  }
  return times
}
