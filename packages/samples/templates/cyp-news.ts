/**
 * `/cyp/news/<number>/…`, the oldest form: "By …", a bar before the date, nothing for machines to read. Its
 * print view puts the whole headline between quotation marks.
 */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { page, printed } from './frame.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

export function cypNews(sample: Sample): Html {
  const isPrintView = sample.url.includes('/print_article/')
  const { title, byline, published } = sample.article
  return page(
    sample,
    html``,
    html`<main>
<div class="story">
<h1>${isPrintView ? `“${title}”` : (title ?? '')}</h1>
<p class="meta">By ${byline ?? ''}<br>| ${printed(published).british}</p>
<p class="standfirst">${textOf(sample, 'standfirst')}</p>
${isPrintView ? '' : pictureAbove(sample.caption)}
${bodyOf(sample)}
</div>
</main>`,
  )
}

/** The oldest pages set a caption as an ordinary paragraph. */
function pictureAbove(caption: string): Html {
  return html`<img src="${picture}" alt="" width="720" height="240">
<p class="picture">${caption}</p>`
}
