import { relative } from 'node:path'
import { getCallSites } from 'node:util'
import { root } from '../run.ts'
import type { Regex } from './regex.ts'

/** The regular expressions that the project's own code puts together while `work` runs. */
export async function builtDuring(work: () => Promise<void>): Promise<Regex[]> {
  const built = new Map<string, Regex>()
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [pattern: string, flags?: string], newTarget) {
      const regex: RegExp = Reflect.construct(target, args, newTarget)
      const { source, flags } = regex
      const place = placeOfCaller()
      if (place) built.set(`${place} ${source} ${flags}`, { source, flags, place })
      return regex
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Native
  }
  return [...built.values()]
}

function placeOfCaller(): string | null {
  const [, , caller] = getCallSites()
  const path = relative(root, caller?.scriptName.replace(/^file:\/\//, '') ?? '')
  return /^(?:apps|packages)[\\/]/.test(path) ? `${path}:${caller?.lineNumber}` : null
}
