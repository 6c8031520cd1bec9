import * as z from 'zod/mini'
import { readRecord } from './json-records.ts'
import { CannotRead } from './problems.ts'
import { Gathered, type Origin, type ReadIn } from './read-in.ts'

/** Whether a line is a record in itself, as all the others are then. */
export function isJsonLine(line: string): boolean {
  if (!line.startsWith('{')) return false
  const record = z.looseObject({ type: z.enum(['Annotation', 'Inspection']) })
  return record.safeParse(parsed(line)).success
}

/** A record a line. A line that is none is left out; the others are read. */
export async function readJsonLines(pieces: AsyncIterable<string>, now: string): Promise<ReadIn> {
  const gathered = new Gathered()
  let origin: Origin | null = null
  let number = 0
  for await (const line of linesOf(pieces)) {
    number++
    if (line.trim() === '') continue
    const value = parsed(line)
    if (value === undefined) gathered.reject(number, 'not-json')
    else origin = (await readRecord({ value, line: number }, gathered, now)) ?? origin
  }
  if (!origin) throw new CannotRead('unknown')
  return gathered.readIn(origin)
}

/** Of a text that comes in pieces. A line that goes over many of them is put together once. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = []
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n')
    rest.push(first)
    for (const line of others) {
      yield rest.join('')
      rest = [line]
    }
  }
  yield rest.join('')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
