import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes after gzip. The loader runs on every page of the sites, the reader on every story. */
const LIMITS = { 'loader.js': 8 * 1024, 'reader.js': 48 * 1024 }

/** What has grown over its limit. */
export function oversized(folder: string): string[] {
  return Object.entries(LIMITS).flatMap(([file, limit]) => {
    const size = gzipSync(readFileSync(join(folder, file))).length
    return size > limit ? [`${file} has grown to ${size} bytes gzipped; its limit is ${limit}.`] : []
  })
}
