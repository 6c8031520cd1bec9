/** The parts of a story that all templates share. */
import type { Line, Sample } from '../sample.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

export function linesOf(sample: Sample, ...kinds: Line['kind'][]): Line[] {
  return sample.lines.filter((line) => kinds.includes(line.kind))
}

export function textOf(sample: Sample, kind: Line['kind']): string {
  return linesOf(sample, kind)[0]?.text ?? ''
}

export function bodyOf(sample: Sample): Html[] {
  return linesOf(sample, 'heading', 'paragraph').map(({ kind, text }) =>
    kind === 'heading' ? html`<h2>${text}</h2>` : html`<p>${text}</p>`,
  )
}

/** The caption stands twice, as on the real pages: for readers who cannot see the picture and below it. */
export function captionedPicture(sample: Sample): Html {
  return html`<figure>
<img src="${picture}" alt="${sample.caption}" width="720" height="240">
<figcaption>${sample.caption}</figcaption>
</figure>`
}
