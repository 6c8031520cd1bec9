import { Colour } from '@spotcheck/core'
import { PALETTE } from '@spotcheck/page'
import { t } from '../locales/t.ts'

/** How a kind of mark is drawn, colour or not. */
export type Drawn = 'ground' | 'line' | 'frame' | 'double'

interface Props {
  /** What the colours are for. */
  legend: string
  /** Apart from all other choices of the page. */
  name: string
  drawn: Drawn
  chosen: Colour | null
  choose(colour: Colour | null): void
  /** A choice beside the colours. */
  without?: string
}

/** One of the palette's colours, each shown as it marks words. */
export function ColourChoice({ legend, name, drawn, chosen, choose, without }: Props) {
  const choice = (colour: Colour | null, label: string) => (
    <label key={colour}>
      <input type="radio" name={name} checked={colour === chosen} onChange={() => choose(colour)} />
      <span class={`swatch ${drawn}`} style={colour ? shadesOf(colour) : {}}>
        {label}
      </span>
    </label>
  )
  return (
    <fieldset class="colours">
      <legend>{legend}</legend>
      {without !== undefined && choice(null, without)}
      {Colour.options.map((colour) => choice(colour, t(`options.colours.${colour}`)))}
    </fieldset>
  )
}

/** Like a page, the options are light or dark. */
export function shadesOf(colour: Colour): Record<string, string> {
  const { light, dark } = PALETTE[colour]
  return {
    '--tint': `light-dark(${light.tint}, ${dark.tint})`,
    '--drawn': `light-dark(${light.line}, ${dark.line})`,
  }
}
