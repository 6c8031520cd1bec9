/**
 * The weeklies and dailies for councils' officers. LocalGov puts author and date in one line above the headline, The MJ repeats
 * the headline and ends at a wall, LGC opens with a notice to old browsers.
 */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { page, printed } from './frame.ts'
import { comments, elsewhere } from './furniture.ts'
import { type Html, html } from './html.ts'

export function localGov(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  return page(
    sample,
    html`<meta property="og:title" content="${title ?? ''}">`,
    html`<main>
<div class="article-detail">
<p class="meta">${byline ?? ''} ${printed(published).british}</p>
<h1>${title ?? ''}</h1>
<p>${textOf(sample, 'standfirst')}</p>
${bodyOf(sample)}
${partial ? html`<p>To continue reading visit The MJ (£)</p>` : ''}
<p>Photo: The Specimen/Shutterstock.com</p>
</div>
<div class="banner"><p>SIGN UP</p><p>For your free daily news bulletin</p></div>
<div class="jobs more"><h2>Highest paid jobs</h2><div class="job"><h3><a href="/jobs/1">Director of Children's Services</a></h3><p>Anytown Council, up to £140,000 a year</p></div></div>
</main>`,
  )
}

export function theMj(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  return page(
    sample,
    html`<meta property="og:title" content="${title ?? ''}">`,
    html`<main>
<p class="label">${title ?? ''}</p>
<article class="article">
<h1>${title ?? ''}</h1>
<p class="meta">By ${byline ?? ''} | ${printed(published).british}</p>
<p class="standfirst">${textOf(sample, 'standfirst')}</p>
${bodyOf(sample)}
<ul class="tags"><li><a href="/tag/ofsted">#Ofsted</a></li></ul>
</article>
<section class="related more"><h2>Popular articles by ${byline ?? ''}</h2><p><a href="/sample">${elsewhere.headline}</a></p></section>
${partial ? html`<div class="wall"><h2>Want full article access?</h2><p>Already a subscriber? <a href="/login">Login</a></p></div>` : ''}
</main>`,
  )
}

export function lgc(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  return page(
    sample,
    html`<meta property="article:published_time" content="${published ?? ''}">`,
    html`<p class="notice">Your browser appears to have cookies disabled. For the best experience of this website, please enable cookies in your browser.</p>
<main>
<article class="story">
<p class="label">Children's services</p>
<h1>${title ?? ''}</h1>
<p class="meta">${printed(published).british} By ${byline ?? ''}</p>
<p class="standfirst">${textOf(sample, 'standfirst')}</p>
${bodyOf(sample)}
<ul class="inlineList"><li><strong>Read more:</strong> <a href="/sample">${elsewhere.headline}</a></li></ul>
${partial ? html`<div class="wall"><p>Sign in or register for free to continue reading</p></div>` : ''}
</article>
<section class="related more"><h2>Related articles</h2><h3><a href="/sample">${elsewhere.headline}</a></h3><p>${elsewhere.teaser}</p></section>
<section class="comments"><h2>Comments</h2><p>Have your say. You must sign in to make a comment.</p>${comments}</section>
</main>`,
  )
}
