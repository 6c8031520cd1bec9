/**
 * The Guardian: standfirst in a block of its own, the caption twice, an age notice for old stories; newsletter, rich
 * links and an appeal for support between the paragraphs and below them.
 */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { elsewhere } from './furniture.ts'
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
  const body = bodyOf(sample)
  return page(
    sample,
    data,
    html`<main data-layout="StandardLayout">
<article>
<div data-gu-name="media"><div id="img-1"><figure><img src="${picture}" alt="${sample.caption}" width="720" height="240"><figcaption>${sample.caption} Photograph: The Specimen</figcaption></figure></div></div>
<div data-gu-name="title"><div class="label"><a href="/society">Children's services</a></div></div>
<div data-gu-name="headline"><h1 class="dcr-y70mar">${title ?? ''}</h1><p class="meta">This article is more than 2 years old</p></div>
<div data-gu-name="standfirst"><div class="dcr-1kpcv08"><p class="standfirst">${textOf(sample, 'standfirst')}</p></div></div>
<aside data-gu-name="meta" class="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/sample">${byline ?? ''}</a></address><details><summary>${printed(published).british} 07.00 BST</summary></details><gu-island name="ShareButton"><button>Share</button></gu-island></aside>
<div data-gu-name="body"><div id="maincontent" class="dcr-1qp23oo"><div class="article-body-commercial-selector article-body-viewer-selector dcr-11jq3zt">
${body.slice(0, 2)}
${newsletter}
${body.slice(2, 4)}
${richLink}
<div class="ad-slot-container"><div class="ad-slot ad-slot--inline" data-label="Advertisement">Advertisement</div></div>
${body.slice(4)}
</div></div></div>
<div data-print-layout="hide" class="dcr-1nbc0q2"><div class="submeta"><span>Explore more on these topics</span><ul><li><a href="/society/ofsted">Ofsted</a></li><li><a href="/society/children">Children</a></li></ul><div><button>Share</button><a href="/syndication">Reuse this content</a></div></div></div>
${partial ? html`<div class="wall"><p>Sign in or register to keep reading.</p></div>` : ''}
</article>
<section class="related more"><h2>Related stories</h2><ul><li><a href="/society/sample">${elsewhere.headline}</a></li></ul></section>
<div class="contributions__epic box"><h2>Support The Specimen</h2><p>Readers pay for samples like this one.</p></div>
</main>`,
  )
}

const newsletter = html`<figure data-spacefinder-role="inline" data-spacefinder-type="model.dotcomrendering.pageElements.NewsletterSignupBlockElement"><a href="#EmailSignup-skip-link-2" data-ignore="global-link-styling">skip past newsletter promotion</a><aside aria-label="newsletter promotion"><p>Sign up to <span>First Look</span></p><p>Our morning email breaks down the key stories of the day, telling you what's happening and why it matters</p><div><strong>Privacy Notice: </strong>Newsletters may contain information about charities, online ads, and content funded by outside parties.</div></aside><p id="EmailSignup-skip-link-2" tabindex="0" aria-label="after newsletter promotion" role="note">after newsletter promotion</p></figure>`

const richLink = html`<figure data-spacefinder-role="richLink" data-spacefinder-type="model.dotcomrendering.pageElements.RichLinkBlockElement"><gu-island name="RichLinkComponent"><div data-print-layout="hide"><a href="/society/sample"><div>${elsewhere.headline}</div><span>Read more</span></a></div></gu-island></figure>`
