/** The Guardian: standfirst in a block of its own, the caption twice, an age notice for old stories, an appeal for support below. */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

export function guardian(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const data = jsonLd([
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      author: [{ '@type': 'Person', name: byline }],
      datePublished: `${published}T06:00:00.000Z`,
    },
  ])
  return page(
    sample,
    data,
    html`<main>
<article>
<div data-gu-name="media"><figure><img src="${picture}" alt="${sample.caption}" width="720" height="240"><figcaption>${sample.caption} Photograph: The Specimen</figcaption></figure></div>
<div data-gu-name="headline"><h1>${title ?? ''}</h1><p class="meta">This article is more than 2 years old</p></div>
<div data-gu-name="standfirst"><p class="standfirst">${textOf(sample, 'standfirst')}</p></div>
<aside data-gu-name="meta" class="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/sample">${byline ?? ''}</a></address><details><summary>${printed(published).british} 07.00 BST</summary></details></aside>
<div data-gu-name="body"><div class="article-body-commercial-selector">
${bodyOf(sample)}
</div></div>
${partial ? html`<div class="wall"><p>Sign in or register to keep reading.</p></div>` : ''}
</article>
<aside class="boxes"><section class="box"><h2>Support The Specimen</h2><p>Readers pay for samples like this one.</p></section></aside>
</main>`,
  )
}
