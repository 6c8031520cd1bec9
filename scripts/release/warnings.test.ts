import { expect, test } from 'vitest'
import { judge, type MapOf } from './warnings.ts'

const warning = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'a.js',
  line: 1,
  column: 1,
}
const none = { errors: [], notices: [], warnings: [] }

/** As if the whole file came from there. */
const from =
  (source: string): MapOf =>
  () => ({
    file: 'a.js',
    version: 3,
    sources: [source],
    sourcesContent: [],
    names: [],
    mappings: 'AAAA',
    sourceRoot: '',
  })

test('a warning of a package that is known for it is no fault', () => {
  const { known, faults } = judge(
    { ...none, warnings: [warning] },
    from('../../node_modules/preact/dist/preact.mjs'),
  )

  expect(known).toEqual([expect.stringMatching(/^a\.js:1:1 UNSAFE_VAR_ASSIGNMENT .* \(preact: /)])
  expect(faults).toEqual([])
})

test.each([
  ['of our own code', warning, from('../../packages/page/index.ts')],
  ['of a package that nobody has looked at', warning, from('../../node_modules/left-pad/index.js')],
  [
    'of a known package, but another one',
    { ...warning, code: 'DANGEROUS_EVAL' },
    from('../../node_modules/preact/a.js'),
  ],
  ['of a file without a map', warning, () => null],
  ['without a place', { code: 'MANIFEST_UNUSED', message: 'A key is not used.' }, () => null],
])('a warning %s is a fault', (_, warning, mapOf) => {
  const { known, faults } = judge({ ...none, warnings: [warning] }, mapOf)

  expect(known).toEqual([])
  expect(faults).toHaveLength(1)
})

test.each(['errors', 'notices'])('whatever stands among %s is a fault', (kind) => {
  expect(judge({ ...none, [kind]: [warning] }, from('../../node_modules/preact/a.js')).faults).toHaveLength(1)
})
