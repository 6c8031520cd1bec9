/** What the benchmarks that run code in a browser's page have in common. */
import { join } from 'node:path'
import { argv } from 'node:process'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import type { BrowserName } from './browsers.ts'

/** The code of a folder's `in-page.ts` as one script, which makes what it exports known as `bench`. */
export async function scriptOf(folder: string): Promise<string> {
  const build = await rolldown({ input: join(import.meta.dirname, folder, 'in-page.ts') })
  const { output } = await build.generate({
    format: 'iife',
    name: 'bench',
    minify: true,
    codeSplitting: false,
  })
  return output[0].code
}

const SIZE = {
  annotations: { type: 'string', default: '100000' },
  articles: { type: 'string', default: '5000' },
  write: { type: 'boolean', default: false },
} as const

/** How large a collection the command line asks for, and whether the figures go into the documentation. */
export function sizeAsked() {
  const { values } = parseArgs({ args: argv.slice(2), options: SIZE })
  return { size: sizeOf(values), write: values.write }
}

/** The same, and in which browsers. */
export function sizeAndBrowsersAsked() {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { ...SIZE, browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] } },
  })
  return { size: sizeOf(values), browsers: values.browser as BrowserName[], write: values.write }
}

function sizeOf({ annotations, articles }: { annotations: string; articles: string }) {
  return { annotations: Number(annotations), articles: Number(articles) }
}
