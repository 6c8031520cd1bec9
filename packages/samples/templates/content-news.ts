/**
 * `/content/news/…`: section label, reading time and topics, related links inside the body, no byline in the
 * text; a registration wall where the story is cut.
 */
import type { Sample } from '../sample.ts'
import { bodyOf, captionedPicture, textOf } from './article.ts'
import { page } from './frame.ts'
import { elsewhere } from './furniture.ts'
import { type Html, html } from './html.ts'

export function contentNews(sample: Sample): Html {
  const { title, published, partial } = sample.article
  const meta = html`<meta property="og:type" content="article">
<meta property="og:title" content="${title ?? ''}">
<meta property="og:site_name" content="The Specimen">
<meta property="article:published_time" content="${published ?? ''}">`
  return page(
    sample,
    meta,
    html`<main>
<div class="umb-block-grid">
<article>
<p class="label">News</p>
<h1>${title ?? ''}</h1>
<div class="tags">${readingTime(sample)} mins read Children's Services Ofsted</div>
<p class="standfirst">${textOf(sample, 'standfirst')}</p>
${captionedPicture(sample)}
${withRelated(bodyOf(sample), sample.related)}
${partial ? registrationWall : ''}
</article>
<section class="related more">
<h2>More like this</h2>
<div class="card"><h3><a href="/content/news/sample">Councils share lessons from their latest inspections</a></h3><p>${elsewhere.teaser}</p></div>
<p><a href="/jobs/sample">Senior Social Worker, Anytown Council</a></p>
<div class="job"><h3>Head of Safeguarding</h3><p>Anytown, a council that was rated good last year, wants somebody to lead its front door.</p></div>
</section>
</div>
</main>`,
  )
}

function readingTime(sample: Sample): string {
  const wordsPerMinute = 200
  return String(Math.max(2, Math.round(sample.text.split(/\s+/).length / wordsPerMinute)))
}

/** The block of links stands in the middle of the story, as if it were part of it. */
function withRelated(body: Html[], related: string[]): Html[] {
  if (related.length === 0) return body
  const middle = Math.ceil(body.length / 2)
  const links = related.map((headline) => html`<p><a href="/content/news/sample">${headline}</a></p>`)
  const block = html`<div class="related">
<p>Click links below for related stories:</p>
${links}
</div>`
  return [...body.slice(0, middle), block, ...body.slice(middle)]
}

const registrationWall = html`<div class="wall">
<h2>Register Now to Continue Reading</h2>
<p>Thank you for visiting. You have read your free articles for this month.</p>
<p>What's Included</p>
<ul>
<li>Unlimited access to news and good practice</li>
<li>Weekly email newsletter</li>
</ul>
<p><a href="/register">Register</a></p>
<p>Already have an account? <a href="/sign-in">Sign in here</a></p>
</div>`
