/** Community Care, a WordPress site: the picture's alternative text and credit above the byline, tags and related posts below. */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { page, printed } from './frame.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

export function communityCare(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const head = html`<meta property="og:type" content="article">
<meta property="og:title" content="${title ?? ''}">
<meta property="article:published_time" content="${published ?? ''}T09:00:00+00:00">`
  return page(
    sample,
    head,
    html`<main class="site-main">
<article class="post type-post hentry category-children-young-people">
<header class="entry-header">
<h1 class="entry-title">${title ?? ''}</h1>
<p class="entry-excerpt standfirst">${textOf(sample, 'standfirst')}</p>
<p class="entry-meta meta"><time datetime="${published ?? ''}">${printed(published).british}</time> in <a href="/category/children">Children</a>, <a href="/category/workforce">Workforce</a></p>
</header>
<div class="entry-content">
<div class="wp-caption alignnone"><img src="${picture}" alt="${sample.caption}" width="720" height="240"><p class="wp-caption-text">Photo: ${sample.caption}</p></div>
<p><strong>By ${byline ?? ''}</strong></p>
${bodyOf(sample)}
${partial ? html`<p class="wall">Log in or register to read the rest of this story.</p>` : ''}
</div>
<footer class="entry-footer"><p>Tags: <a href="/tag/ofsted" rel="tag">Ofsted</a></p></footer>
</article>
<section class="comments" id="comments"><h2>No comments yet</h2><p>Leave a Reply</p></section>
</main>`,
  )
}
