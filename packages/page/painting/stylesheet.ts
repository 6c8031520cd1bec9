import { COLOURED, DOTTED, LOOKS, type Look, POINTED, type Way } from './looks.ts'
import { PALETTE, POINTED_AT, type Shades, UNGIVEN } from './palette.ts'
import type { Tone } from './tone.ts'

const TONES: readonly Tone[] = ['light', 'dark']

/** The name in the registry and in the stylesheet: dark ones are for pages that are dark themselves, whatever the system is. */
export function nameOf(look: Look | typeof POINTED, tone: Tone): string {
  return tone === 'dark' ? `${look}-on-dark` : look
}

/** A highlight can set colours and lines only. The words keep the page's own colour. */
const DECLARATIONS: Record<Way, (shades: Shades) => string[]> = {
  ground: ({ tint }) => [`background-color: ${tint}`],
  line: ({ line }) => lineOf(`underline solid ${line} 2px`),
  frame: ({ tint, line }) => [`background-color: ${tint}`, ...lineOf(`underline overline solid ${line} 1px`)],
  dashed: ({ tint, line }) => [`background-color: ${tint}`, ...lineOf(`underline dashed ${line} 2px`)],
  double: ({ tint, line }) => [`background-color: ${tint}`, ...lineOf(`underline double ${line}`)],
}

function lineOf(decoration: string): string[] {
  return [`text-decoration: ${decoration}`, 'text-underline-offset: 3px']
}

/** How marks look on a page, for all colours that they can have. */
export function marksStylesheet(): string {
  const normal = TONES.flatMap((tone) => [
    ...COLOURED.map(({ look, colour, way }) =>
      rule([nameOf(look, tone)], DECLARATIONS[way](PALETTE[colour][tone])),
    ),
    rule([nameOf(DOTTED, tone)], lineOf(`underline dotted ${UNGIVEN[tone]} 2px`)),
    rule([nameOf(POINTED, tone)], [`background-color: ${POINTED_AT[tone]}`]),
  ])
  return [...normal, FORCED, PRINT].join('\n')
}

const GROUNDS = COLOURED.filter(({ way }) => way === 'ground').map(({ look }) => look)
const LINED = LOOKS.filter((look) => !GROUNDS.includes(look))

/**
 * With forced colours browsers set every highlight in the colours of a selection, whatever is said here. The lines move
 * up onto that ground, where they are seen, and what has none gets one.
 */
const FORCED = within('(forced-colors: active)', [
  rule(inBothTones(GROUNDS), ['text-decoration: underline wavy 1px']),
  rule(inBothTones([POINTED]), ['text-decoration: underline solid 4px']),
  rule(inBothTones(LINED), ['text-underline-offset: 0']),
])

/** Paper is white, and mostly printed without grounds: the lines speak alone there, and what has none gets one too. */
const PRINT = within('print', [
  rule(inBothTones(GROUNDS), ['text-decoration: underline wavy 1px']),
  rule(
    [...inBothTones([POINTED]), ...LOOKS.map((look) => nameOf(look, 'dark'))],
    ['background-color: transparent', 'text-decoration-color: currentcolor'],
  ),
])

/** Every name that marks can have in the registry. */
export const NAMES: readonly string[] = inBothTones([...LOOKS, POINTED])

function inBothTones(looks: readonly (Look | typeof POINTED)[]): string[] {
  return TONES.flatMap((tone) => looks.map((look) => nameOf(look, tone)))
}

function within(medium: string, rules: string[]): string {
  return `@media ${medium} {\n${rules.join('\n')}\n}`
}

function rule(names: readonly string[], declarations: string[]): string {
  return `${names.map((name) => `::highlight(${name})`).join(',\n')} {\n  ${declarations.join(';\n  ')};\n}`
}
