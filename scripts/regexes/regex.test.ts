import { expect, it } from 'vitest'
import { builtDuring } from './built.ts'
import { literalsIn } from './literals.ts'
import { faultsOf } from './regex.ts'

const faults = (regex: RegExp) => faultsOf({ ...regex, source: regex.source, flags: regex.flags, place: '' })

it('tells what can be made slow, and how', () => {
  expect(faults(/^(?:a+)+$/)).toEqual([expect.stringMatching(/^exponential time on many "a"/)])
  expect(faults(/^\s*\w*\s*$/)).toEqual([expect.stringContaining('two quantifiers share')])
  expect(faults(/\.+$/)).toEqual([expect.stringContaining('begins anew')])
})

it('lets pass what is linear', () => {
  expect(faults(/(?<!\.)\.+$/)).toEqual([])
  expect(faults(/\b(?:good|outstanding)\b[^.;]{0,60}rating/gi)).toEqual([])
})

it('finds what stands between slashes, in TypeScript and in what draws a screen', () => {
  expect(literalsIn('a.ts', 'const one: RegExp = /a/g\n\nexport const two = "x/y/z".split(/b/)')).toEqual([
    { source: 'a', flags: 'g', place: 'a.ts:1' },
    { source: 'b', flags: '', place: 'a.ts:3' },
  ])
  expect(literalsIn('a.tsx', 'const a = <b>{/c/.test("c") ? 1 / 2 : 3 / 4}</b>')).toHaveLength(1)
})

it('hears of those that the product builds, and says where', async () => {
  const fromElsewhere = 'a'
  const built = await builtDuring(async () => {
    await import('../../packages/core/text/calendar.ts')
    void new RegExp(fromElsewhere)
  })
  expect(built.length).toBeGreaterThan(0)
  for (const { place } of built) expect(place).toMatch(/^packages.core.text.calendar\.ts:\d+$/)
})
