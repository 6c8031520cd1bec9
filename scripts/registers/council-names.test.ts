/** The one pattern for all names against the plainest matcher there is: every form tried at every place, the longest first. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { councilNamesIn, SURFACE_FORMS } from '../../packages/core/register/councils.ts'
import { fold } from '../../packages/core/register/surface.ts'
import { practiceStories } from '../../packages/samples/practice/index.ts'
import { stories } from '../../packages/samples/stories/index.ts'

const FORMS = new Set(SURFACE_FORMS.map(fold))
const BEFORE = [
  '',
  ...['', 'london ', 'royal ', 'metropolitan '].flatMap((kind) => [
    `${kind}borough of `,
    `${kind}borough of the `,
  ]),
  'city of ',
  'council of the ',
  'lb ',
  'lb of ',
  'rb ',
]
const AFTER = [
  '',
  ...[
    'council|city council|county council|borough council|metropolitan borough council|royal borough council',
    'london borough council|district council|metropolitan district council|district metropolitan council',
    'metropolitan council|unitary council|borough|metropolitan borough|unitary authority|corporation',
    'cc|bc|mbc|dc|mdc|lbc|rbc|ua',
  ].flatMap((words) => words.split('|').map((word) => ` ${word}`)),
]
const LONGEST = 90

function plainly(text: string): string[] {
  const names: string[] = []
  for (let at = 0; at < text.length; at++) {
    if (!/[A-Z]/.test(text.charAt(at)) || /[\w@/&.-]/.test(text.charAt(at - 1))) continue
    for (let end = Math.min(text.length, at + LONGEST); end > at + 1; end--) {
      const words = text.slice(at, end)
      if (!isName(words, text.slice(end))) continue
      names.push(`${at} ${words}`)
      at = end - 1
      break
    }
  }
  return names
}

function isName(words: string, behind: string): boolean {
  if (!/[A-Za-z]$/.test(words) || /(?<!\bSt)\.|(?<!Bournemouth),/i.test(words)) return false
  if (/^(?:\w|[./&]\w|-(?!(?:run|owned|led|controlled|funded|maintained|appointed)\b)\w)/i.test(behind))
    return false
  const folded = fold(words)
  return BEFORE.some(
    (before) =>
      folded.startsWith(before) &&
      AFTER.some(
        (after) =>
          folded.endsWith(after) &&
          !(after.endsWith('borough') && /^[ \u00a0]of/i.test(behind)) &&
          FORMS.has(folded.slice(before.length, folded.length - after.length)),
      ),
  )
}

const matched = (text: string) => councilNamesIn(text).map((match) => `${match.index} ${match[0]}`)

it('finds each form by itself, with each title', () => {
  for (const form of SURFACE_FORMS) {
    const text = `${form} and London Borough of ${form}, ${form} City Council; ${form.toUpperCase()} MBC`
    expect(matched(text), form).toEqual(plainly(text))
  }
})

it('finds in each story what the plainest matcher finds', () => {
  for (const { slug, text } of [...stories, ...practiceStories])
    expect(matched(text), slug).toEqual(plainly(text))
})

it('finds in any text what the plainest matcher finds', () => {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SURFACE_FORMS) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ...'Council|council|Councils|County|City|Borough|borough of|London Borough of|Royal Borough of the|the|of|and|&|upon|North|West|Hull|St.|St|CC|MBC|-run|-based|’s|,|.|. |-|/'.split(
          '|',
        ),
      ),
    },
  )
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '\u00a0', '')), { maxLength: 14 })
    .map((pieces) => pieces.flat().join(''))
  fc.assert(
    fc.property(text, (words) => {
      expect(matched(words)).toEqual(plainly(words))
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  )
})
