/**
 * `/cyp/news/<number>/…`, the oldest form: "By …", a bar before the date, nothing for machines to read. Its
 * print view puts the whole headline between quotation marks.
 */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { page, printed } from './frame.ts'
import { comments, elsewhere } from './furniture.ts'
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
${isPrintView ? '' : below}
</main>`,
  )
}

const below = html`<div class="social"><ul><li><a href="#share">Tweet</a></li><li><a href="#print">Print</a></li></ul></div>
<div class="related more"><h3>Related Articles</h3><ul><li><a href="/cyp/news/1/sample">${elsewhere.headline}</a></li></ul></div>
<div class="comments"><h3>Have your say</h3><p>Only registered users may comment. Log in or register for free.</p>${comments}</div>`

/** The oldest pages set a caption as an ordinary paragraph. */
function pictureAbove(caption: string): Html {
  return html`<img src="${picture}" alt="" width="720" height="240">
<p class="picture">${caption}</p>`
}
