/** Systems that papers of any size run on: Drupal, Arc, and a site whose elements have utility classes alone. */
import type { Sample } from '../sample.ts'
import { bodyOf, captionedPicture, linesOf, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { elsewhere } from './furniture.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

/** Drupal: each field in a box of its own, blocks beside the story, a form for comments below it. */
export function drupal(sample: Sample): Html {
  return drupalPage(sample, '')
}

/** Drupal with a pager: its second page is "?page=1". */
export function drupalPaged(sample: Sample): Html {
  const isFirst = linesOf(sample, 'standfirst').length > 0
  const pager = html`<nav class="pager" role="navigation" aria-labelledby="pagination-heading"><h4 id="pagination-heading" class="visually-hidden">Pagination</h4><ul class="pager__items js-pager__items"><li class="pager__item is-active"><a href="?page=0"><span class="visually-hidden">Page</span>1</a></li><li class="pager__item"><a href="?page=1"><span class="visually-hidden">Page</span>2</a></li></ul></nav>`
  const neighbour = isFirst ? html`<link rel="next" href="?page=1">` : html`<link rel="prev" href="?page=0">`
  return drupalPage(sample, pager, neighbour)
}

function drupalPage(sample: Sample, pager: Html | '', neighbour = html``): Html {
  const { title, byline, published } = sample.article
  return page(
    sample,
    html`<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><meta property="og:title" content="${title ?? ''}">${neighbour}`,
    html`<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">
<div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title" class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">${title ?? ''}</span></h1></div>
<div id="block-content" class="block block-system block-system-main-block">
<article role="article" about="/news/sample" class="node node--type-article node--promoted node--view-mode-full clearfix">
<div class="node__meta"><span class="submitted">Submitted by <span lang="" about="/user/7" typeof="schema:Person" property="schema:name">${byline ?? ''}</span> on <span property="schema:dateCreated" content="${published ?? ''}T09:00:00+00:00">${printed(published).british}</span></span></div>
<div class="node__content clearfix">
<div class="field field--name-field-summary field--type-string-long field--label-hidden field__item">${textOf(sample, 'standfirst')}</div>
<div class="field field--name-field-media field--type-entity-reference field--label-hidden field__item"><img src="${picture}" alt="" width="720" height="240"><div class="field field--name-field-caption field--label-hidden field__item">${sample.caption}</div></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${bodyOf(sample)}</div>
${pager}
<div class="field field--name-field-tags field--type-entity-reference field--label-above clearfix"><h3 class="field__label">Tags</h3><ul class="links field__items"><li><a href="/tags/ofsted" hreflang="en">Ofsted</a></li></ul></div>
<div class="node__links"><ul class="links inline"><li><a href="/user/login">Log in</a> to post comments</li><li class="statistics-counter">1204 views</li></ul></div>
<section class="field field--name-comment field--type-comment comment-wrapper"><h2 class="title">Comments</h2><article class="comment js-comment"><footer class="comment__meta"><p class="comment__author">A Reader</p><p class="comment__time">2 January 2026</p></footer><div class="comment__content"><div class="field field--name-comment-body"><p>I have worked in two authorities that were rated inadequate, and what helped in both was smaller teams.</p></div></div></article><h2 class="title comment-form__title">Add new comment</h2></section>
</div></article></div>
<div class="views-element-container block block-views block-views-blockmost-popular-block-1"><h2>Most popular</h2><div class="views-row"><div class="views-field views-field-title"><a href="/sample">${elsewhere.headline}</a></div><div class="views-field views-field-body"><p>${elsewhere.teaser}</p></div></div></div>
</div></div></main>`,
  )
}

/** Arc: blocks named by prefix, promotions of other stories and of letters between the paragraphs. */
export function arc(sample: Sample): Html {
  const { title, byline, published } = sample.article
  const body = bodyOf(sample)
  return page(
    sample,
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      author: [{ '@type': 'Person', name: byline }],
      datePublished: `${published}T09:00:00Z`,
      isAccessibleForFree: true,
    }),
    html`<div id="fusion-app" class="fusion-app layout-section"><main class="b-right-rail__main" id="main" tabindex="-1"><div class="c-stack b-right-rail__main-interior-item">
<a class="c-link c-overline b-overline" href="/news">News</a>
<h1 class="b-headline">${title ?? ''}</h1>
<h2 class="b-subheadline">${textOf(sample, 'standfirst')}</h2>
<figure class="c-media-item b-lead-art"><img src="${picture}" alt="${sample.caption}" width="720" height="240"><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${sample.caption}</span><span class="c-media-item__credit">(The Specimen)</span></figcaption></figure>
<div class="c-attribution b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names"><a class="c-link b-byline__names" href="/author/sample">${byline ?? ''}</a></span></div>
<time class="c-date b-date" datetime="${published ?? ''}T09:00:00Z">${printed(published).british} at 9:00 am</time>
<div class="c-stack b-share-bar"><button class="c-button">Share</button></div>
<article class="b-article-body">
${body.slice(0, 2)}
<div class="arcad-feature b-ads-block"><div class="arcad-container"><p>ADVERTISEMENT</p></div></div>
${body.slice(2, 4)}
<p class="c-paragraph b-article-body__interstitial-link">[ <a href="/sample">${elsewhere.headline}</a> ]</p>
<div class="b-newsletter-promo"><h2 class="c-heading">First look</h2><p class="c-paragraph">All that matters in children's services, before the working day begins.</p><a class="c-link" href="/newsletters">Sign up</a></div>
${body.slice(4)}
<p class="c-paragraph"><b>Read more:</b> <a href="/sample">${elsewhere.headline}</a></p>
</article>
<div class="c-stack b-full-author-bio"><div class="b-full-author-bio__info"><h2 class="b-full-author-bio__name">${byline ?? ''}</h2><p class="b-full-author-bio__bio">${byline ?? ''} has covered councils and children's services for The Specimen since before the last reorganisation.</p></div></div>
<div class="b-simple-list"><h2>Latest headlines</h2><div class="b-simple-list__item"><h3><a href="/sample">${elsewhere.headline}</a></h3><p>${elsewhere.teaser}</p></div></div>
</div></main></div>`,
  )
}

/** Built by a framework whose class names say how a part looks, never what it is. */
export function utilityClasses(sample: Sample): Html {
  const { title, byline, published } = sample.article
  return page(
    sample,
    html`<meta property="og:type" content="article"><meta property="og:title" content="${title ?? ''} | The Specimen"><meta name="author" content="${byline ?? ''}">`,
    html`<div id="__next"><div class="flex flex-col min-h-screen"><div class="container mx-auto px-4 lg:grid lg:grid-cols-12">
<div class="lg:col-span-8">
<div class="flex items-center text-sm text-gray-500"><a class="hover:underline" href="/news">News</a><span class="mx-2">/</span><a class="hover:underline" href="/news/children">Children</a></div>
<h1 class="mt-4 text-4xl font-bold tracking-tight">${title ?? ''}</h1>
<div class="mt-2 text-xl text-gray-600">${textOf(sample, 'standfirst')}</div>
<div class="flex items-center mt-4 space-x-2"><div class="text-sm"><div class="font-medium">${byline ?? ''}</div><div class="text-gray-500">${printed(published).british}</div></div></div>
${captionedPicture(sample)}
<div class="mt-6 space-y-4 prose max-w-none">${bodyOf(sample)}</div>
<div class="p-6 mt-8 rounded-xl bg-gray-50"><div class="text-lg font-semibold">Never miss a story</div><div class="mt-1 text-gray-600">Five things to know about children's services, each morning at seven, free of charge and with no adverts.</div><div class="flex mt-4"><input class="flex-1" type="email"><button class="ml-2">Subscribe</button></div></div>
</div>
<div class="lg:col-span-4"><div class="text-sm font-bold uppercase">Trending</div><div class="mt-4 space-y-4"><a class="block" href="/sample"><div class="font-medium">${elsewhere.headline}</div><div class="text-sm text-gray-600">${elsewhere.teaser}</div></a><a class="block" href="/sample"><div class="font-medium">Fair comes back to the market place</div><div class="text-sm text-gray-600">Traders say that they will stay until the end of the month, whatever the weather.</div></a></div></div>
</div></div></div>`,
  )
}
