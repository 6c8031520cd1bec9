import { expect, test } from 'vitest'
import { LOOKS } from './looks.ts'
import { marksStylesheet } from './stylesheet.ts'
import { luminanceOf } from './tone.ts'

const CSS = marksStylesheet()
const [NORMAL = '', FORCED = ''] = CSS.split('@media (forced-colors: active)')

/** The declarations of a look outside forced colours. */
function ruleOf(name: string): string {
  return new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(NORMAL)?.[1] ?? ''
}

function colourIn(rule: string, property: string): string | null {
  const hex = new RegExp(`(?:^|\\s)${property}:[^;]*#([0-9a-f]{6})`).exec(rule)?.[1]
  return hex ? `rgb(${[0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})` : null
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one) ?? 0, luminanceOf(other) ?? 0].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const TONES = [
  {
    suffix: '',
    page: 'rgb(255, 255, 255)',
    words: ['rgb(0, 0, 0)', 'rgb(29, 39, 51)', 'rgb(74, 74, 74)', 'rgb(91, 91, 91)'],
  },
  {
    suffix: '-on-dark',
    page: 'rgb(20, 25, 31)',
    words: ['rgb(255, 255, 255)', 'rgb(230, 234, 239)', 'rgb(200, 200, 200)', 'rgb(170, 170, 170)'],
  },
]
const cases = TONES.flatMap((tone) => LOOKS.map((look) => ({ ...tone, name: look + tone.suffix })))

test.each(cases)('$name is legible, and its line is seen', ({ name, page, words }) => {
  const rule = ruleOf(name)
  const tint = colourIn(rule, 'background-color')
  const line = colourIn(rule, 'text-decoration')
  expect(tint ?? line, 'has a look').not.toBeNull()
  for (const colour of words) expect(contrast(colour, tint ?? page)).toBeGreaterThanOrEqual(4.5)
  if (line) expect(contrast(line, tint ?? page)).toBeGreaterThanOrEqual(3)
})

test.each(cases)('$name has a line of its own where colours are forced', ({ name }) => {
  expect(FORCED.split('@media print')[0]).toContain(`::highlight(${name})`)
})

test('the lines of the kinds differ without colour', () => {
  const kinds = ['mark-red-line', 'mark-dotted', 'mark-red-dashed', 'mark-red-double', 'mark-red-frame']
  const lines = kinds.map((name) => /text-decoration: ([a-z ]+)/.exec(ruleOf(name))?.[1]?.trim())
  expect(lines).toEqual([
    'underline solid',
    'underline dotted',
    'underline dashed',
    'underline double',
    'underline overline solid',
  ])
})

test('no rule looks at the system’s colour scheme', () => {
  expect(CSS).not.toContain('prefers-color-scheme')
})
