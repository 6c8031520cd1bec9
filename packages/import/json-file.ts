import { jsonItems } from './json-items.ts'

export interface Listed {
  value: unknown
  /** Where it begins in the file, from 1. */
  line: number
}

/** A JSON file, taken apart: its members, and those of them that are lists. A file that is a list itself has it under ''. */
export interface JsonFile {
  members: ReadonlyMap<string, unknown>
  lists: ReadonlyMap<string, Listed[]>
}

/** @throws {CannotRead} */
export async function readJsonFile(pieces: AsyncIterable<string>): Promise<JsonFile> {
  const members = new Map<string, unknown>()
  const lists = new Map<string, Listed[]>()
  for await (const item of jsonItems(pieces)) {
    if (item.kind === 'list') lists.set(item.name, [])
    else if (item.kind === 'member') members.set(item.name, item.value)
    else lists.get(item.list)?.push({ value: item.value, line: item.line })
  }
  return { members, lists }
}
