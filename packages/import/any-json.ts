/** JSON of any kind that can be imported. */
import { JSON_FORMAT } from '@spotcheck/export'
import * as z from 'zod/mini'
import { type JsonFile, type Listed, readJsonFile } from './json-file.ts'
import { readRecord } from './json-records.ts'
import { readOwnJson } from './own-json.ts'
import { CannotRead } from './problems.ts'
import { Gathered, type Origin, type ReadIn } from './read-in.ts'

/** Where files have their records: in a list that is all of them, of a graph, of Hypothesis' API or its own export, of a page of W3C's. */
const LISTS = ['', '@graph', 'rows', 'annotations', 'items']

/** @throws {CannotRead} */
export async function readAnyJson(pieces: AsyncIterable<string>, now: string): Promise<ReadIn> {
  const file = await readJsonFile(pieces)
  if (file.members.get('format') === JSON_FORMAT) return readOwnJson(file)
  const gathered = new Gathered()
  let origin: Origin | null = null
  for (const listed of recordsIn(file)) origin = (await readRecord(listed, gathered, now)) ?? origin
  if (!origin) throw new CannotRead('unknown')
  return gathered.readIn(origin)
}

const FirstPage = z.object({ items: z.array(z.unknown()) })

function recordsIn({ members, lists }: JsonFile): Listed[] {
  const name = LISTS.find((each) => lists.has(each))
  const listed = lists.get(name ?? '\0')
  if (listed) return listed
  // W3C's collections have their first page within.
  const first = FirstPage.safeParse(members.get('first'))
  if (first.success) return first.data.items.map((value) => ({ value, line: 1 }))
  const alone = Array.from(lists, ([key, items]): [string, unknown] => [key, items.map(({ value }) => value)])
  return [{ value: Object.fromEntries([...members, ...alone]), line: 1 }]
}
