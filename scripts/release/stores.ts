import { builds } from '../../apps/extension/e2e/builds.ts'
import { filesIn } from './zip.ts'

/** Each store and the build that it is given. */
export const STORES = { chrome: builds.chromium, edge: builds.chromium, firefox: builds.firefox }

/** What a store is given of a build: all of it, but for what only a folder that a browser loads unpacked may name. */
export async function packageOf(build: string): Promise<Map<string, Uint8Array>> {
  const files = await filesIn(build)
  const manifest = files.get('manifest.json')
  if (!manifest) throw new Error(`${build} holds no manifest.json: has the extension been built?`)
  return files.set('manifest.json', withoutKey(manifest))
}

/** Stores give an extension its id themselves, and refuse a manifest with a key. */
function withoutKey(manifest: Uint8Array): Uint8Array {
  const { key, ...rest } = JSON.parse(new TextDecoder().decode(manifest))
  return new TextEncoder().encode(JSON.stringify(rest, null, 2))
}
