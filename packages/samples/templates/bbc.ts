/**
 * BBC News: each paragraph in a text block of its own, pictures with "Image source" and "Image caption", a call to
 * follow the local newsroom, related stories in and below the article. Three forms, the newest first.
 */
import type { Sample } from '../sample.ts'
import { linesOf, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { elsewhere } from './furniture.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

/** Since 2024. */
export function bbcArticles(sample: Sample): Html {
  const { title, byline, published } = sample.article
  return page(
    sample,
    declared(sample),
    html`<main id="main-content">
<article>
<div data-component="headline-block" class="sc-f98b1ad2-0 dfvxux"><h1 class="sc-f98b1ad2-0 dfvxux">${title ?? ''}</h1></div>
<div data-component="byline-block" class="sc-801dd632-0 ivkWSg meta"><div data-testid="byline-new"><time datetime="${published ?? ''}T12:00:00.000Z">3 days ago</time><div data-testid="byline-new-contributors"><div><span>${byline ?? ''}</span><span>Local Democracy Reporting Service</span></div></div></div><button>Share</button><button>Save</button></div>
<figure><div data-component="image-block"><img src="${picture}" alt="${sample.caption}" width="720" height="240"><span class="sc-a34861b-2">The Specimen</span></div><figcaption data-component="caption-block">${sample.caption}</figcaption></figure>
<div data-component="text-block" class="sc-3b6b161a-0"><p class="sc-9a00e533-0 hxuGS"><b>${textOf(sample, 'standfirst')}</b></p></div>
<div data-component="ad-slot"><div class="dotcom-ad lh1">Advertisement</div></div>
${linesOf(sample, 'heading', 'paragraph').map(block)}
<div data-component="links-block" class="related"><p><b>More on this story</b></p><ul><li><a href="/news/articles/sample">${elsewhere.headline}</a></li></ul></div>
<div data-component="text-block"><p><i>Follow BBC Specimen on </i><a href="/follow"><i>Facebook</i></a><i>, on </i><a href="/follow"><i>X</i></a><i>, and on </i><a href="/follow"><i>Instagram</i></a><i>. Send your story ideas to </i><a href="mailto:specimen@example.org"><i>specimen@example.org</i></a><i>.</i></p></div>
<div data-component="tags"><a href="/news/topics/ofsted">Ofsted</a><a href="/news/topics/council">Local government</a></div>
</article>
<section data-testid="alaska-section-outer" class="related more"><h2>More from the BBC</h2>${teasers}</section>
</main>`,
  )
}

/** 2020 to 2024. */
export function bbc(sample: Sample): Html {
  const { title, byline, published } = sample.article
  return page(
    sample,
    declared(sample),
    html`<main id="main-content">
<article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l6">
<header data-component="headline-block" class="ssrcss-1eqcsb1-HeadingWrapper"><h1 id="main-heading" tabindex="-1">${title ?? ''}</h1></header>
<div data-component="byline-block" class="ssrcss-1hf3wfc-MetadataStripItem meta"><span class="visually-hidden">Published</span><time datetime="${published ?? ''}T12:00:00.000Z">${printed(published).british}</time><div class="ssrcss-68pt20-Text-TextContributorName">By ${byline ?? ''}</div><div data-testid="byline-role">Local Democracy Reporting Service</div></div>
<section data-component="share-tools"><button>Share</button><h2 class="visually-hidden">Share page</h2><a href="#share">About sharing</a></section>
<div data-component="image-block"><figure><div><span class="ssrcss-11kpz0x-Placeholder"><img src="${picture}" alt="" width="720" height="240"></span><span role="text" class="ssrcss-1pvwv4b-ImageCopyright"><span class="visually-hidden">Image source, </span>The Specimen</span></div>
<figcaption><span class="visually-hidden">Image caption, </span>${sample.caption}</figcaption></figure></div>
<div data-component="text-block"><p><b>${textOf(sample, 'standfirst')}</b></p></div>
${linesOf(sample, 'heading', 'paragraph').map(block)}
<div data-component="text-block"><p><i>Follow BBC Specimen on <a href="/follow">Facebook</a> and <a href="/follow">Twitter</a>. Send your story ideas to <a href="mailto:specimen@example.org">specimen@example.org</a></i>.</p></div>
<section data-component="links-block" class="related"><h2>More on this story</h2><ul><li><a href="/news/articles/sample">${elsewhere.headline}</a></li></ul></section>
<section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/news/topics/ofsted">Ofsted</a></li></ul></section>
</article>
<section class="related more"><h2>Top Stories</h2>${teasers}</section>
</main>`,
  )
}

/** 2012 to 2019: the story's own divisions, a share bar above it. */
export function bbcStoryBody(sample: Sample): Html {
  const { title, published } = sample.article
  return page(
    sample,
    html`<meta property="og:type" content="article"><meta property="og:title" content="${title ?? ''} - BBC News">
<meta name="OriginalPublicationDate" content="${published?.replaceAll('-', '/') ?? ''} 12:00:00">`,
    html`<div id="site-container"><div id="page"><div role="main"><div class="container">
<div class="column--primary"><div class="story-body">
<h1 class="story-body__h1">${title ?? ''}</h1>
<div class="with-extracted-share-icons"><div class="story-body__mini-info-list-and-share"><ul class="mini-info-list"><li class="mini-info-list__item"><div class="date date--v2" data-datetime="${printed(published).british}">${printed(published).british}</div></li></ul>
<div class="share-tools--no-event-tag"><p>Share this with</p><ul><li><a href="#share">Facebook</a></li><li><a href="#share">Email</a></li></ul></div></div></div>
<div class="story-body__inner" property="articleBody">
<figure class="media-landscape has-caption full-width lead"><span class="image-and-copyright-container"><img src="${picture}" alt="${sample.caption}"><span class="off-screen">Image copyright</span><span class="story-image-copyright">The Specimen</span></span><figcaption class="media-caption"><span class="off-screen">Image caption</span><span class="media-caption__text">${sample.caption}</span></figcaption></figure>
<p class="story-body__introduction">${textOf(sample, 'standfirst')}</p>
${linesOf(sample, 'heading', 'paragraph').map(({ kind, text }) =>
  kind === 'heading' ? html`<h2 class="story-body__crosshead">${text}</h2>` : html`<p>${text}</p>`,
)}
</div></div>
<div class="tags-container"><h2 class="tags-title">Related Topics</h2><ul class="tags-list"><li><a href="/news/topics/ofsted">Ofsted</a></li></ul></div>
<div class="story-more"><h2>More on this story</h2>${teasers}</div>
<div id="comp-related-internet-links"><h2>Related Internet links</h2><ul><li><a href="/ofsted">Ofsted</a></li></ul><p>The BBC is not responsible for the content of external Internet sites</p></div>
</div></div></div></div></div>`,
  )
}

/** Until 2010: tables within tables, an advert and a fact box floating in the story, a share bar of pictures. */
export function bbcTables(sample: Sample): Html {
  const { title, published } = sample.article
  const [first, second, ...others] = linesOf(sample, 'heading', 'paragraph').map(({ kind, text }) =>
    kind === 'heading' ? html`<p><b>${text}</b></p>` : html`<p>${text}</p>`,
  )
  return page(
    sample,
    html`<meta name="Headline" content="${title ?? ''}"><meta name="OriginalPublicationDate" content="${published?.replaceAll('-', '/') ?? ''} 12:00:00">`,
    html`<table cellspacing="0" cellpadding="0" width="629"><tr><td valign="top" class="leftnav"><div class="navitem"><a href="/1/hi/uk">UK</a></div><div class="navitem"><a href="/1/hi/education">Education</a></div></td>
<td valign="top"><div class="mxb"><h1>${title ?? ''}</h1></div>
<table class="storycontent" cellspacing="0"><tr><td><div class="ds"><span class="lu">Page last updated at 12:00 GMT, ${printed(published).american}</span></div></td></tr>
<tr><td class="storybody">
<div class="ibox"><table align="right" width="226"><tr><td><img src="${picture}" alt="${sample.caption}" width="226" height="170"><div class="cap">${sample.caption}</div></td></tr></table></div>
<p class="first"><b>${textOf(sample, 'standfirst')}</b></p>
${first ? [first] : []}
<div class="videoInStoryB"><noscript>You need to have Javascript enabled</noscript></div>
${second ? [second] : []}
<div class="o"><img src="${picture}" alt="Advertisement"></div>
${others}
</td></tr></table>
<div class="sharesb"><h3>Bookmark with:</h3><ul><li><a href="/delicious">Delicious</a></li><li><a href="/digg">Digg</a></li></ul><p><a href="/what">What are these?</a></p></div>
<table class="relatedbox"><tr><td><h2>SEE ALSO</h2><div class="arr"><a href="/2/hi/sample.stm">${elsewhere.headline}</a></div><div class="dtsb">02 Feb 08 | Education</div><h2>RELATED INTERNET LINKS</h2><div class="arr"><a href="/ofsted">Ofsted</a></div><div class="disclaimer">The BBC is not responsible for the content of external internet sites</div></td></tr></table>
</td></tr></table>`,
  )
}

function declared({ article: { title, byline, published } }: Sample): Html {
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: [{ '@type': 'Person', name: byline }],
    datePublished: `${published}T12:00:00.000Z`,
  })
}

const block = ({ kind, text }: Sample['lines'][number]): Html =>
  kind === 'heading'
    ? html`<div data-component="subheadline-block"><h2>${text}</h2></div>`
    : html`<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper ep2nwvo0"><div class="ssrcss-7uxr49-RichTextContainer e5tfeyi1"><p class="ssrcss-1q0x1qg-Paragraph e1jhz7w10">${text}</p></div></div>`

const teasers = html`<div data-testid="edinburgh-card"><a href="/news/articles/sample"><h2 data-testid="card-headline">${elsewhere.headline}</h2><p data-testid="card-description">${elsewhere.teaser}</p><span data-testid="card-metadata-lastupdated">2 days ago</span></a></div>`
