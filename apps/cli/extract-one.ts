/** `spotcheck extract`: all that a story says. */
import { checked } from './checked.ts'
import { openInput, readAll, unreadable } from './input.ts'
import type { OneStoryOptions } from './options.ts'
import { print } from './print.ts'
import { readPage, readText } from './read-story.ts'

/** @throws Failure, with nothing printed. */
export async function extractOne(options: OneStoryOptions): Promise<void> {
  const input = openInput(options.file)
  try {
    const source = await readAll(input)
    const extraction = options.text ? readText(source, options.known) : readPage(source, options.known)
    await print([`${JSON.stringify(checked(extraction, options.asOf), null, 2)}\n`])
  } catch (error) {
    throw unreadable(input.name, error)
  }
}
