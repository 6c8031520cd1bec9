/** Local papers by their publishers' page forms: adverts, links and sign-up boxes stand between the paragraphs. */
import type { Sample } from '../sample.ts'
import { bodyOf, captionedPicture, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { elsewhere, newsletterForm } from './furniture.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

/** Newsquest: one container of paragraphs with recommended reading in it, an appeal and comments below. */
export function newsquest(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const [first, ...others] = bodyOf(sample)
  return page(
    sample,
    declared(sample),
    html`<main>
<article class="mar-article article">
<header class="articleHeader mar-article__header"><h1 class="mar-article__headline">${title ?? ''}</h1><div class="mar-article__timestamp meta">By <a rel="author" href="/author/sample">${byline ?? ''}</a> <time datetime="${published ?? ''}">${printed(published).british}</time></div><div class="mar-article__share"><a href="#share">Share</a><span class="comment-count">12 comments</span></div></header>
<div id="subscription-content"><div class="articleBody article-body">
${captionedPicture(sample)}
<p class="article-first-p"><strong>${textOf(sample, 'standfirst')}</strong></p>
${first ? [first] : []}
<div class="mpu-slot"><div class="ad-label">Advertisement</div></div>
<div class="related"><p><strong>Recommended reading:</strong></p><ul><li><a href="/news/sample">${elsewhere.headline}</a></li></ul></div>
${others}
<p>Get more Specimen news. You can also like our dedicated Specimen Facebook page for all your latest updates. You can also follow us on X @specimen for the latest from across the county.</p>
</div></div>
${wallOf(partial)}
<div class="mar-get-involved"><h3>Get involved with the news</h3><p>Send your news &amp; photos</p></div>
</article>
<section class="comments" id="comments-anchor"><h2>Comments: Our rules</h2><p>We want our comments to be a lively and valuable part of our community - a place where readers can debate and engage with the most important local issues.</p><p>Last Updated: ${printed(published).british}, 10:00 am</p></section>
</main>`,
  )
}

/** National World: each paragraph in a box of its own, "Hide Ad" between them, a sign-up box in the middle. */
export function nationalWorld(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const boxed = bodyOf(sample).map(
    (line) => html`<div class="markup MarkupContainer-sc-1v8h0cn">${[line]}</div>`,
  )
  return page(
    sample,
    declared(sample),
    html`<main>
<article class="article-wrapper">
<h1>${title ?? ''}</h1>
<h2 class="standfirst sub-headline">${textOf(sample, 'standfirst')}</h2>
<p class="meta">By <a href="/author">${byline ?? ''}</a></p><p class="meta">Published ${printed(published).british}, 14:45 BST</p>
${captionedPicture(sample)}
<div id="content-wrapper" class="article-content">
${boxed.slice(0, 2)}
<div class="newsletter-signup box"><p>Sign up to our daily newsletter</p>${newsletterForm}</div>
${boxed.slice(2).flatMap((line, at) => (at % 3 === 2 ? [line, hiddenAdvert] : [line]))}
<div class="markup"><p><a href="/news/sample"><strong>Read more: ${elsewhere.headline}</strong></a></p></div>
<div class="ReadMore-sc-1x"><span>Continue Reading</span><a href="/news/sample">${elsewhere.headline}</a></div>
</div>
${wallOf(partial)}
</article>
</main>`,
  )
}

const hiddenAdvert = html`<div class="AdContainer" aria-label="Advertisement"><span>Advertisement</span></div><div class="HideAdContainer"><span>Hide Ad</span></div>`

/** Archant: "PUBLISHED: … | UPDATED: …", the picture's credit, "You may also want to watch:", an appeal for support. */
export function archant(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const [first, ...others] = bodyOf(sample)
  return page(
    sample,
    declared(sample),
    html`<main>
<article>
<h1>${title ?? ''}</h1>
<p class="meta">PUBLISHED: 06:30 ${printed(published).british} | UPDATED: 10:12 ${printed(published).british}</p>
<p class="author">${byline ?? ''}</p>
<figure><img src="${picture}" alt="" width="720" height="240"><figcaption>${sample.caption} - Credit: The Specimen</figcaption></figure>
<p class="standfirst">${textOf(sample, 'standfirst')}</p>
${first ? [first] : []}
<p class="related">You may also want to watch:</p>
${others}
<p><strong>MORE: </strong><a href="/news/sample">${elsewhere.headline}</a></p>
<p>If you value what this story gives you, please consider supporting The Specimen. Click the link in the orange box above for details.</p>
${wallOf(partial)}
</article>
<section class="related more"><h2>Most Read</h2><p><a href="/news/sample">Fair comes back to the market place</a></p></section>
</main>`,
  )
}

/** Reach: "READ MORE:" links and a newsletter box inside the body. */
export function reach(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const body = bodyOf(sample)
  const middle = Math.ceil(body.length / 2)
  return page(
    sample,
    declared(sample),
    html`<main>
<article class="article-main channel-news">
<div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></div>
<h1 itemprop="headline name">${title ?? ''}</h1>
<p class="sub-title standfirst">${textOf(sample, 'standfirst')}</p>
<div class="byline meta"><a class="publication-theme" href="/authors/sample">${byline ?? ''}</a> <ul class="time-info"><li><span class="label">Published</span><time class="date-published" datetime="${published ?? ''}">${printed(published).british}</time></li></ul></div>
<div class="share-bar"><ul><li><a href="#share">Share</a></li><li><a href="#comments">Comments</a></li></ul></div>
<div class="article-body" itemprop="articleBody">
${captionedPicture(sample)}
${body.slice(0, middle)}
<p><strong>READ MORE: </strong><a href="/news/sample">Tram works to last until spring</a></p>
<div class="inline-newsletter"><h2>Get the latest Specimen news straight to your inbox</h2>${newsletterForm}</div>
${body.slice(middle)}
<p><strong>Join our WhatsApp Community for top stories and breaking news sent directly to your phone.</strong></p>
<div class="read-next-links"><h3>Read Next:</h3><ul><li><p><a href="/news/sample">${elsewhere.headline}</a></p></li></ul></div>
</div>
<div class="tag-list"><span>Follow</span><a href="/all-about/ofsted">Ofsted</a></div>
${wallOf(partial)}
</article>
<div class="box"><p>Get the latest news by signing up to our newsletter</p></div>
<section class="related more"><h2>Most Read</h2><ol><li><a href="/news/sample">${elsewhere.headline}</a></li></ol></section>
</main>`,
  )
}

function wallOf(partial: boolean): Html | '' {
  return partial ? html`<div class="wall"><p>To continue reading, subscribe or sign in.</p></div>` : ''
}

function declared({ article: { title, byline, published } }: Sample): Html {
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { '@type': 'Person', name: byline },
    datePublished: published,
  })
}
