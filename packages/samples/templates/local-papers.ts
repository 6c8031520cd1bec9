/** Local papers by their publishers' page forms: adverts and links stand between the paragraphs. */
import type { Sample } from '../sample.ts'
import { bodyOf, captionedPicture, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

/** Newsquest: one container of paragraphs, comments below. */
export function newsquest(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  return page(
    sample,
    declared(sample),
    html`<main>
<article class="article">
<header class="articleHeader"><h1>${title ?? ''}</h1><p class="meta">By <a rel="author" href="/author/sample">${byline ?? ''}</a> <time datetime="${published ?? ''}">${printed(published).british}</time></p></header>
<div id="subscription-content"><div class="articleBody">
${captionedPicture(sample)}
<p><strong>${textOf(sample, 'standfirst')}</strong></p>
${bodyOf(sample)}
</div></div>
${wallOf(partial)}
</article>
<section class="comments"><h2>Comments: Our rules</h2><p>We want our comments to be a lively and valuable part of our community.</p></section>
</main>`,
  )
}

/** National World: "Hide Ad" after every third paragraph. */
export function nationalWorld(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const hidden = html`<div class="ad" aria-label="Advertisement"><span>Hide Ad</span></div>`
  return page(
    sample,
    declared(sample),
    html`<main>
<article>
<h1>${title ?? ''}</h1>
<p class="meta">By <a href="/author">${byline ?? ''}</a> Published ${printed(published).british}</p>
<p class="standfirst">${textOf(sample, 'standfirst')}</p>
${captionedPicture(sample)}
<div class="article-content">
${bodyOf(sample).flatMap((line, at) => (at % 3 === 2 ? [line, hidden] : [line]))}
</div>
${wallOf(partial)}
</article>
</main>`,
  )
}

/** Archant: "PUBLISHED: … | UPDATED: …", the picture's credit, "You may also want to watch:". */
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
${wallOf(partial)}
</article>
<section class="related more"><h2>Most Read</h2><p><a href="/news/sample">Fair comes back to the market place</a></p></section>
</main>`,
  )
}

/** Reach: "READ MORE:" links inside the body, a newsletter box below. */
export function reach(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const body = bodyOf(sample)
  const middle = Math.ceil(body.length / 2)
  return page(
    sample,
    declared(sample),
    html`<main>
<article class="article-main channel-news">
<h1>${title ?? ''}</h1>
<p class="sub-title standfirst">${textOf(sample, 'standfirst')}</p>
<div class="byline meta"><a class="publication-theme" href="/authors/sample">${byline ?? ''}</a> <time class="date-published" datetime="${published ?? ''}">${printed(published).british}</time></div>
<div class="article-body" itemprop="articleBody">
${captionedPicture(sample)}
${body.slice(0, middle)}
<p><strong>READ MORE: </strong><a href="/news/sample">Tram works to last until spring</a></p>
${body.slice(middle)}
</div>
${wallOf(partial)}
</article>
<div class="box"><p>Get the latest news by signing up to our newsletter</p></div>
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
