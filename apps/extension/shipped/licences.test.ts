import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeLicences } from './licences.ts'

const preact = fileURLToPath(new URL('../../../node_modules/preact', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spotcheck-licences-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('packages and data are listed, each with its licence', () => {
  writeLicences(new Set([preact]), folder)
  const text = readFileSync(join(folder, 'licences.txt'), 'utf8')

  expect(text).toMatch(/^Spotcheck \(MIT\)$/m)
  expect(text).toMatch(/^preact [\d.]+ \(MIT\)$/m)
  expect(text).toContain('Permission is hereby granted, free of charge')
  expect(text).toMatch(/^English councils with children's services.* \(CC BY 4\.0\)$/m)
  expect(text).toMatch(/^Official outcomes .* \(Open Government Licence v3\)$/m)
})

test('a package under a licence that may not be shipped stops the build', () => {
  const named = { name: 'elsewhere', version: '1.0.0', license: 'GPL-3.0' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(named))

  expect(() => writeLicences(new Set([folder]), folder)).toThrow('elsewhere is under GPL-3.0')
})
