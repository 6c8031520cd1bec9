import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes after gzip. The loader runs on every page of the sites, the reader on every story. */
const LIMITS = { 'loader.js': 8 * 1024, 'reader.js': 44 * 1024 }

/** @throws {Error} where a content script has grown over its limit. */
export function checkSizes(folder: string): void {
  for (const [file, limit] of Object.entries(LIMITS)) {
    const size = gzipSync(readFileSync(join(folder, file))).length
    if (size > limit) throw new Error(`${file} has grown to ${size} bytes gzipped; its limit is ${limit}.`)
  }
}
