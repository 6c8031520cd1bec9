/** BBC News: each paragraph in a text block of its own, pictures with "Image source" and "Image caption", related stories below. */
import type { Sample } from '../sample.ts'
import { linesOf, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

export function bbc(sample: Sample): Html {
  const { title, byline, published } = sample.article
  const data = jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: [{ '@type': 'Person', name: byline }],
    datePublished: `${published}T12:00:00.000Z`,
  })
  return page(
    sample,
    data,
    html`<main id="main-content">
<article>
<div data-component="headline-block"><h1>${title ?? ''}</h1></div>
<div data-component="byline-block" class="meta"><time datetime="${published ?? ''}T12:00:00.000Z">${printed(published).british}</time><div><span>${byline ?? ''}</span><span data-testid="byline-role">Local Democracy Reporting Service</span></div></div>
<figure data-component="image-block"><img src="${picture}" alt="" width="720" height="240"><span class="visually-hidden">Image source, The Specimen</span>
<figcaption><span class="visually-hidden">Image caption, </span>${sample.caption}</figcaption></figure>
<div data-component="text-block"><p><b>${textOf(sample, 'standfirst')}</b></p></div>
${linesOf(sample, 'heading', 'paragraph').map(block)}
<div data-component="links-block" class="related"><h2>More on this story</h2><ul><li><a href="/news/articles/sample">What happens when inspectors call</a></li></ul></div>
<div data-component="tags"><h2>Related topics</h2><ul><li><a href="/news/topics/ofsted">Ofsted</a></li></ul></div>
</article>
</main>`,
  )
}

const block = ({ kind, text }: Sample['lines'][number]): Html =>
  kind === 'heading'
    ? html`<div data-component="subheadline-block"><h2>${text}</h2></div>`
    : html`<div data-component="text-block"><p>${text}</p></div>`
