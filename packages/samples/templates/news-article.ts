/** `/news/article/…`: byline and weekday date, the caption twice, subscription boxes below. */
import type { Sample } from '../sample.ts'
import { bodyOf, captionedPicture, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { elsewhere } from './furniture.ts'
import { type Html, html } from './html.ts'

export function newsArticle(sample: Sample): Html {
  const { title, byline, published } = sample.article
  const data = jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { '@type': 'Person', name: byline },
    datePublished: published,
    url: sample.url,
  })
  return page(
    sample,
    data,
    html`<main>
<article>
<h1>${title ?? ''}</h1>
<div class="meta">
<p class="author">${byline ?? ''}</p>
<p class="date">${printed(published).american}</p>
</div>
<p class="standfirst">${textOf(sample, 'standfirst')}</p>
${captionedPicture(sample)}
${bodyOf(sample)}
<div class="share-links"><span>Share this article</span><a href="#share">LinkedIn</a><a href="#share">Email</a></div>
</article>
<section class="related more"><h2>Read more in:</h2><p><a href="/news">News</a></p><h3><a href="/news/article/sample">${elsewhere.headline}</a></h3><p>${elsewhere.teaser}</p></section>
${subscriptionBoxes}
</main>`,
  )
}

const subscriptionBoxes = html`<div class="boxes">
<section class="box">
<h2>CYP Now Digital membership</h2>
<ul>
<li>Latest digital issues</li>
<li>Latest online articles</li>
<li>Archive of more than 60,000 articles</li>
<li>Unlimited access to our online Topic Hubs</li>
</ul>
<p class="price">From £15 / month</p>
<p><a href="/subscribe">Subscribe</a></p>
</section>
<section class="box">
<h2>CYP Now Magazine</h2>
<ul>
<li>Latest print issues</li>
<li>Themed supplements</li>
</ul>
<p class="price">From £12 / month</p>
<p><a href="/subscribe">Subscribe</a></p>
</section>
</div>`
