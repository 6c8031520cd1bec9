import { SourceMap, type SourceMapPayload } from 'node:module'
import * as z from 'zod/mini'

const messageSchema = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.string()),
  line: z.optional(z.number()),
  column: z.optional(z.number()),
})

/** What Mozilla's linter for add-ons says of a folder; places count from line 1 and column 1. */
export const reportSchema = z.object({
  errors: z.array(messageSchema),
  notices: z.array(messageSchema),
  warnings: z.array(messageSchema),
})

/** Where the places of a built file come from; null where that is not kept. */
export type MapOf = (file: string) => SourceMapPayload | null

type Report = z.infer<typeof reportSchema>
type Message = z.infer<typeof messageSchema>

/** Warnings of code that is not ours, and why each harms nobody. */
const KNOWN = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    of: '@mozilla/readability',
    why: 'it takes apart a copy of the page’s document that is never shown and runs nothing; what it gives is read as text',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    of: 'preact',
    why: 'behind dangerouslySetInnerHTML, which the linter of this project forbids',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    of: 'd3-selection',
    why: 'behind selection.html(), which neither Plot nor we call',
  },
] as const

export interface Judged {
  /** Known warnings with whose code they are of. */
  known: string[]
  /** What must be mended before a release. */
  faults: string[]
}

/**
 * Tells known warnings from faults. An error or a notice is a fault, and so is a warning of our own code, of a package that nobody
 * has looked at, or of a place that cannot be traced.
 */
export function judge({ errors, notices, warnings }: Report, mapOf: MapOf): Judged {
  const faults = [...errors, ...notices].map(told)
  const known: string[] = []
  for (const warning of warnings) {
    const owner = ownerOf(warning, mapOf)
    const entry = KNOWN.find(({ code, of }) => code === warning.code && of === owner)
    if (entry) known.push(`${told(warning)} (${entry.of}: ${entry.why})`)
    else faults.push(`${told(warning)} (${owner ?? 'our own code, or nobody knows whose'})`)
  }
  return { known, faults }
}

/** The package that the code at a warning's place comes from; null for ours, and where that is not known. */
function ownerOf({ file, line, column }: Message, mapOf: MapOf): string | null {
  const map = file && line && column ? mapOf(file) : null
  if (!map || !line || !column) return null
  const entry = new SourceMap(map).findEntry(line - 1, column - 1)
  if (!('originalSource' in entry)) return null
  const [, name = null] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(entry.originalSource) ?? []
  return name
}

function told({ code, message, file, line, column }: Message): string {
  const place = [file, line, column].filter(Boolean).join(':')
  return [place, code, message].filter(Boolean).join(' ')
}
