import { checked } from './checked.ts'
import { Failure } from './failure.ts'
import { openInput, readAll, splitLines, unreadable } from './input.ts'
import { answers } from './json-lines.ts'
import type { Options } from './options.ts'
import { print } from './print.ts'
import { readPage, readText } from './read-story.ts'

/** @throws Failure, with nothing printed. */
export async function extractOne(options: Options): Promise<void> {
  const input = openInput(options.file)
  try {
    const source = await readAll(input)
    const extraction = options.text ? readText(source, options.known) : readPage(source, options.known)
    await print([`${JSON.stringify(checked(extraction, options.asOf), null, 2)}\n`])
  } catch (error) {
    throw unreadable(input.name, error)
  }
}

/** @throws Failure after the last line, where one or more were bad. */
export async function extractLines(options: Options, complain: (message: string) => void): Promise<void> {
  const { name, stream } = openInput(options.file)
  let bad = 0
  const lines = async function* () {
    for await (const answer of answers(splitLines(stream), options.known, (line) => {
      bad++
      complain(`${name}, line ${line.line}: ${line.error}`)
    })) {
      yield `${JSON.stringify('error' in answer ? answer : { ...answer, ...checked(answer, options.asOf) })}\n`
    }
  }
  try {
    await print(lines())
  } catch (error) {
    throw unreadable(name, error)
  }
  if (bad > 0) throw new Failure(`${name}: ${bad} bad ${bad === 1 ? 'line' : 'lines'}`)
}
