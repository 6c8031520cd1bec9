/**
 * The weeklies and dailies for councils' officers. LocalGov puts author and date in one line above the headline, The MJ repeats
 * the headline and ends at a wall, LGC opens with a notice to old browsers.
 */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { page, printed } from './frame.ts'
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
</div>
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
</article>
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
${partial ? html`<div class="wall"><p>Sign in or register for free to continue reading</p></div>` : ''}
</article>
<section class="comments"><h2>Comments</h2><p>Have your say. You must sign in to make a comment.</p></section>
</main>`,
  )
}
