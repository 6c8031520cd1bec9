import { until } from './until.ts'

/** Until the panel, or a page of the extension, shows these words. */
export function untilSays(shown: { text(): Promise<string> }, words: string | RegExp): Promise<boolean> {
  return until(`“${words}” is shown`, async () => {
    const text = await shown.text()
    return typeof words === 'string' ? text.includes(words) : words.test(text)
  })
}
