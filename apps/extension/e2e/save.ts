import type { Page } from 'puppeteer-core'
import type { Answer, ToBackground } from '../messages/messages.ts'

/**
 * Has the background carry these out one after the other, asked from a page of the extension.
 * @throws {Error} with why it refused one.
 */
export async function save(page: Page, messages: readonly ToBackground[]): Promise<void> {
  const answers = (await page.evaluate(`(async () => {
    const answers = []
    for (const message of ${JSON.stringify(messages)}) answers.push(await chrome.runtime.sendMessage(message))
    return answers
  })()`)) as Answer[]
  for (const answer of answers) if (!answer.ok) throw new Error(answer.problem)
}
