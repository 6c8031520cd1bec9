import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../run.ts'
import { released } from './changelog.ts'

const DAY = new Date('2026-12-01T12:00:00Z')
const CHANGELOG = `# Changelog

All notable changes are listed here.

## Unreleased

### Added

- Something that goes on
  in a second line.

## 0.1.0 - 2026-11-22

### Added

- The first of all.
`

test('what is unreleased gets a version and a day, and nothing else of the changelog is changed', () => {
  expect(released(CHANGELOG, '0.2.0', DAY)).toBe(
    CHANGELOG.replace('## Unreleased', '## Unreleased\n\n## 0.2.0 - 2026-12-01'),
  )
})

test('the changelog of this project can be released, without a word of it lost', async () => {
  const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8')

  expect(released(changelog, '99.0.0', DAY)).toBe(
    changelog.replace('## Unreleased', '## Unreleased\n\n## 99.0.0 - 2026-12-01'),
  )
})

test.each([
  ['a version that was released', CHANGELOG, '0.1.0'],
  ['nothing', CHANGELOG.replace(/- Something.*\n.*\n/, ''), '0.2.0'],
])('%s cannot be released', (_, changelog, version) => {
  expect(() => released(changelog, version, DAY)).toThrow('CHANGELOG.md')
})
