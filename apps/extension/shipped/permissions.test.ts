import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { UserManifest } from 'wxt'
import config from '../wxt.config.ts'

const PRIVACY = await readFile(new URL('../../../PRIVACY.md', import.meta.url), 'utf8')
const [, table = ''] = PRIVACY.split('## Permissions')

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<UserManifest> {
  const { manifest } = config
  if (typeof manifest !== 'function') throw new TypeError('The manifest is not made for each browser.')
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' })
}

test.each(['chrome', 'firefox'] as const)(
  'every permission that %s grants is explained in PRIVACY.md',
  async (browser) => {
    const { permissions = [] } = await manifestFor(browser)
    const rows = table.split('\n').filter((line) => line.startsWith('| '))
    const named = rows.flatMap((row) => row.split('|')[1]?.match(/\w+/g) ?? [])
    expect(permissions.filter((permission) => !named.includes(String(permission)))).toEqual([])
  },
)

test('no permission is explained that nobody asks for', async () => {
  const asked = (await Promise.all((['chrome', 'firefox'] as const).map(manifestFor))).flatMap(
    ({ permissions = [] }) => permissions.map(String),
  )
  const named = table.match(/^\| ([a-z]+[A-Z]\w*|scripting|storage)(?:, (\w+))?/gm) ?? []
  const names = named.flatMap((row) => row.match(/\w+/g) ?? [])
  expect(names.filter((name) => !asked.includes(name))).toEqual([])
})

test.each(['chrome', 'firefox'] as const)('in %s no private window is entered', async (browser) => {
  expect(await manifestFor(browser)).toMatchObject({ incognito: 'not_allowed' })
})

test('Firefox is told that no data are collected', async () => {
  const { browser_specific_settings } = await manifestFor('firefox')
  expect(browser_specific_settings?.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  })
})
