import { browser } from 'wxt/browser'

/** All that can be chosen, or the part of it with this id. */
export async function openOptionsPage(part = ''): Promise<void> {
  await browser.tabs.create({ url: `/options.html#${part}` })
}
