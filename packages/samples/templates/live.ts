/** Stories told as they happen, entry by entry, each with its time; and stories with a gallery of pictures. */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { elsewhere, newsletterForm } from './furniture.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

const LINES_OF_ENTRY = 3

export function bbcLive(sample: Sample): Html {
  const { title, published } = sample.article
  return page(
    sample,
    declared(sample),
    html`<main id="main-content" data-testid="main-content">
<div data-testid="live-header"><h1 id="main-heading"><span role="text">${title ?? ''}</span></h1></div>
<section data-testid="summary"><h2 class="visually-hidden">Summary</h2></section>
<div data-component="text-block"><p><b>${textOf(sample, 'standfirst')}</b></p></div>
<h2 class="visually-hidden">Live Reporting</h2>
<ol class="lx-stream__feed" role="list">
${entriesOf(sample).map(
  (
    entry,
    at,
  ) => html`<li class="lx-stream__post-container"><article class="lx-stream-post qa-post" data-testid="content-post"><div class="lx-stream-post__meta"><span class="visually-hidden">published at </span><time><span data-testid="timestamp">${timeOf(at)} ${printed(published).british.slice(0, -5)}</span></time></div>
<div class="lx-stream-post-body">${entry}</div>
<div class="lx-share-tools"><button>Share</button><p>View more share options</p></div></article></li>`,
)}
</ol>
<div class="lx-pagination"><nav class="lx-pagination__nav"><span class="lx-pagination__page">page <span class="lx-pagination__page-number">1</span> of <span class="lx-pagination__page-number">1</span></span></nav></div>
<section class="related more"><h2>Top Stories</h2><a href="/news/articles/sample"><h3>${elsewhere.headline}</h3><p>${elsewhere.teaser}</p></a></section>
</main>`,
  )
}

export function guardianLive(sample: Sample): Html {
  const { title, byline, published } = sample.article
  return page(
    sample,
    declared(sample),
    html`<main data-layout="LiveLayout"><article>
<div data-gu-name="headline"><h1 class="dcr-1kagh1c">${title ?? ''}</h1></div>
<div data-gu-name="standfirst"><div class="dcr-1kpcv08"><p>${textOf(sample, 'standfirst')}</p></div></div>
<aside data-gu-name="meta" class="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/sample">${byline ?? ''}</a></address><details><summary>${printed(published).british} 17.41 GMT</summary></details></aside>
<gu-island name="KeyEventsCarousel"><div><h2>Key events</h2><ul><li><a href="?page=with:block-1">Key event: ${title ?? ''}</a></li></ul></div></gu-island>
<div data-gu-name="body"><div id="maincontent" class="dcr-1qp23oo"><div id="liveblog-body" class="article-body-viewer-selector">
<div id="liveblog-navigation"><div data-component="newest"><span>Newest</span><span>Previous</span><span>1</span><span>of</span><span>1</span><span>Next</span><span>Oldest</span></div></div>
${entriesOf(sample).map(
  (
    entry,
    at,
  ) => html`<article id="block-5f0c${String(at)}" data-link-name="block-1" class="block dcr-1wvz2md"><header><div><div data-updated="1"><a href="?page=with:block-5f0c${String(at)}#block-5f0c${String(at)}" class="dcr-1ws7obd"><time dateTime="${published ?? ''}T09:15:00.000Z" data-locale="en-GB" title="Published">${timeOf(at)} GMT</time></a></div></div></header>
${entry}
<footer class="block-share dcr-1k2p0yh"><div data-component="share"><a href="#share">Share</a></div><div>Updated at <time dateTime="${published ?? ''}T09:20:00.000Z">09.20 GMT</time></div></footer></article>`,
)}
</div></div></div>
<div data-print-layout="hide"><div class="submeta"><span>Explore more on these topics</span></div></div>
</article><section class="related more"><h2>Most viewed</h2><ol><li><a href="/society/sample">${elsewhere.headline}</a></li></ol></section></main>`,
  )
}

export function reachLive(sample: Sample): Html {
  const { title, byline, published } = sample.article
  return page(
    sample,
    declared(sample),
    html`<main class="article-main live-event"><div class="live-event-wrapper">
<h1 itemprop="headline name" class="live-event-header">${title ?? ''}</h1>
<p class="sub-title">${textOf(sample, 'standfirst')}</p>
<div class="byline"><a class="publication-theme" href="/authors/sample">${byline ?? ''}</a></div><ul class="time-info"><li><span class="time-container"><span class="date-published">${timeOf(0)}, ${printed(published).british}</span></span></li></ul>
<div class="live-event-tabs"><ul><li><button>Live feed</button></li><li><button>Key events</button></li></ul></div>
<div class="live-event-entries article-body">
${entriesOf(sample).map(
  (
    entry,
    at,
  ) => html`<div class="entry entry-content-unit" data-id="${String(at)}"><div class="entry-meta"><time class="entry-time">${timeOf(at)}</time><span class="entry-author">${byline ?? ''}</span></div>
<div class="entry-content">${entry}</div><div class="share-bar"><span>Share</span></div></div>`,
)}
<div class="inline-newsletter"><h2>Get the latest Specimen news straight to your inbox</h2>${newsletterForm}</div>
</div></div><section class="related more"><h2>Most Read</h2><ol><li><a href="/news/sample">${elsewhere.headline}</a></li></ol></section></main>`,
  )
}

/** Pictures with captions and counts between the paragraphs and below them. */
export function reachGallery(sample: Sample): Html {
  const { title, byline, published } = sample.article
  const [first, ...others] = bodyOf(sample)
  const pictures = [1, 2, 3].map(
    (at) =>
      html`<li class="gallery-slide"><div class="img-container"><img src="${picture}" alt="${sample.caption}"></div><div class="gallery-caption-wrapper"><span class="count">${String(at)} of 3</span><div class="caption"><h3>${sample.caption}</h3><p>Inspectors at the civic centre, where the council was told of its grade in the spring.</p><span class="credit">(Image: The Specimen)</span></div></div></li>`,
  )
  return page(
    sample,
    declared(sample),
    html`<main><article class="article-main channel-news">
<h1 itemprop="headline name">${title ?? ''}</h1>
<p class="sub-title standfirst">${textOf(sample, 'standfirst')}</p>
<div class="byline meta"><a class="publication-theme" href="/authors/sample">${byline ?? ''}</a> <time class="date-published" datetime="${published ?? ''}">${printed(published).british}</time></div>
<div class="article-body" itemprop="articleBody">
<div class="mod-gallery"><div class="gallery-head"><span>View 3 Images</span><a href="/gallery/sample">View gallery</a></div><ul class="gallery-slides">${pictures}</ul></div>
${first ? [first] : []}
<div class="wp-gallery gallery gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon landscape"><a href="/img/1"><img src="${picture}" alt=""></a></dt><dd class="wp-caption-text gallery-caption">${sample.caption}</dd></dl></div>
${others}
</div></article>
<section class="related more"><h2>More galleries</h2><ul><li><a href="/gallery/sample">${elsewhere.headline}</a></li></ul></section></main>`,
  )
}

function entriesOf(sample: Sample): Html[][] {
  const body = bodyOf(sample)
  const starts = body.flatMap((_, at) => (at % LINES_OF_ENTRY === 0 ? [at] : []))
  return starts.map((start) => body.slice(start, start + LINES_OF_ENTRY))
}

function timeOf(entry: number): string {
  return `${String(17 - entry).padStart(2, '0')}:${String((entry * 7 + 12) % 60).padStart(2, '0')}`
}

function declared({ article: { title, byline, published } }: Sample): Html {
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: title,
    author: { '@type': 'Person', name: byline },
    datePublished: `${published}T09:00:00Z`,
    liveBlogUpdate: [{ '@type': 'BlogPosting', headline: elsewhere.headline, articleBody: elsewhere.teaser }],
  })
}
