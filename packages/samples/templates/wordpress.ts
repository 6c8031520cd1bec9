/**
 * Papers on WordPress: blocks and a pull quote between the paragraphs, a story on two pages, and older themes with what
 * their plug-ins put around a story.
 */
import type { Sample } from '../sample.ts'
import { bodyOf, linesOf, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { comments, elsewhere } from './furniture.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

/** Since 2019: blocks. */
export function wordPressBlocks(sample: Sample): Html {
  const body = bodyOf(sample)
  return page(
    sample,
    declared(sample),
    html`<div id="page" class="site"><main id="main" class="site-main">
<article id="post-4711" class="post-4711 post type-post status-publish format-standard has-post-thumbnail hentry category-news entry">
${header(sample)}
<figure class="post-thumbnail"><img class="attachment-newspack-featured-image wp-post-image" src="${picture}" alt="" width="720" height="240"><figcaption><span>${sample.caption} <span class="image-credit"><span class="credit-label-wrapper">Credit:</span> The Specimen</span></span></figcaption></figure>
<div class="entry-content">
<p class="has-drop-cap">${textOf(sample, 'standfirst')}</p>
${body.slice(0, 2)}
${pullQuote(sample)}
<div class="wp-block-group has-background newsletter-block" style="background-color:#eef"><div class="wp-block-group__inner-container"><h4 class="wp-block-heading">The Specimen in your inbox</h4><p>Every Friday our editor picks what inspectors and councils said that week.</p><form class="mc4wp-form" method="post"><input type="email"><input type="submit" value="Sign up"></form></div></div>
${body.slice(2, 4)}
<div class="wp-block-newspack-blocks-homepage-articles wpnbha"><h2 class="article-section-title"><span>Also in the news</span></h2><div data-posts><article><div class="entry-wrapper"><h3 class="entry-title"><a href="/sample">${elsewhere.headline}</a></h3><p>${elsewhere.teaser}</p></div></article></div></div>
${body.slice(4)}
<div class="scaip scaip-1"><p>Advertisement</p></div>
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/donate">Donate</a></div></div>
</div>
<div class="author-bio"><div class="author-bio-text"><h2>${sample.article.byline ?? ''}</h2><p>${sample.article.byline ?? ''} writes about children and councils for The Specimen, and has done so for eleven years. <a class="author-link" href="/author/sample">More by this author</a></p></div></div>
<div id="comments" class="comments-area"><h2 class="comments-title">Join the conversation</h2>${comments}</div>
</article>
<nav class="navigation post-navigation" aria-label="Posts"><div class="nav-links"><div class="nav-previous"><a href="/sample" rel="prev"><span class="meta-nav">Previous</span> ${elsewhere.headline}</a></div></div></nav>
</main></div>`,
  )
}

/** "<!--nextpage-->": numbers of pages below the story, and the neighbours in the head. */
export function wordPressPage(sample: Sample): Html {
  const isFirst = linesOf(sample, 'standfirst').length > 0
  const story = sample.url.replace(/\/2\/$/, '/')
  const neighbour = isFirst
    ? html`<link rel="next" href="${sample.url}/2/">`
    : html`<link rel="prev" href="${story}">`
  const pages = [1, 2].map((number) =>
    isFirst === (number === 1)
      ? html`<span class="post-page-numbers current" aria-current="page">${String(number)}</span>`
      : html`<a class="post-page-numbers" href="${story}">${String(number)}</a>`,
  )
  return page(
    sample,
    html`${declared(sample)}${neighbour}`,
    html`<div id="content" class="site-content"><main id="main" class="site-main">
<article id="post-4711" class="post-4711 post type-post hentry entry">
${header(sample)}
<div class="entry-content">
${linesOf(sample, 'standfirst').map(({ text }) => html`<p>${text}</p>`)}
${bodyOf(sample)}
<div class="page-links">Pages: ${pages}</div>
</div>
<footer class="entry-footer"><span class="tags-links">Tagged: <a href="/tag/ofsted" rel="tag">Ofsted</a></span></footer>
</article>
</main><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/sample">${elsewhere.headline}</a></li></ul></section></aside></div>`,
  )
}

/** Before 2015: a theme without a main element, with plug-ins above and below the story and in it. */
export function wordPressClassic(sample: Sample): Html {
  const { title, byline, published } = sample.article
  const body = bodyOf(sample)
  return page(
    sample,
    html``,
    html`<div id="container"><div id="content" class="narrowcolumn">
<div class="navigation"><div class="alignleft">&laquo; <a href="/sample" rel="prev">${elsewhere.headline}</a></div></div>
<div class="post-4711 post hentry category-news" id="post-4711">
<h1 class="posttitle">${title ?? ''}</h1>
<p class="postmetadata">Posted by <span class="author vcard"><a class="url fn" href="/author/sample">${byline ?? ''}</a></span> on ${printed(published).british} &middot; <a href="#respond">Leave a Comment</a>&nbsp;</p>
<div class="entry">
<div class="wp-caption alignright" style="width: 310px"><img src="${picture}" alt="" width="300" height="100"><p class="wp-caption-text">${sample.caption}</p></div>
<p>${textOf(sample, 'standfirst')}<br>
<span id="more-4711"></span></p>
${body}
<div class="tptn_counter">(Visited 1,204 times, 3 visits today)</div>
<div class="wp-about-author-containter-around"><div class="wp-about-author-text"><h3>About ${byline ?? ''}</h3><p>${byline ?? ''} writes about children and councils for The Specimen, and has done so for eleven years.</p></div></div>
<div class="yarpp-related"><h3>Related posts:</h3><ol><li><a href="/sample" rel="bookmark">${elsewhere.headline}</a> <small>${elsewhere.teaser}</small></li></ol></div>
<div class="ssba ssba-wrap"><div>Share this...<br><a href="#share">Facebook</a><a href="#share">Twitter</a></div></div>
</div>
<p class="postmetadata alt"><small>This entry was posted on ${printed(published).american} at 9:15 am and is filed under <a href="/category/news" rel="category tag">News</a>. You can follow any responses to this entry through the <a href="/feed">RSS 2.0</a> feed. You can <a href="#respond">leave a response</a>, or trackback from your own site.</small></p>
</div>
<h3 id="comments">2 Responses to &#8220;${title ?? ''}&#8221;</h3>
${comments}
</div></div>`,
  )
}

function header(sample: Sample): Html {
  const { title, byline, published } = sample.article
  return html`<header class="entry-header"><span class="cat-links"><span class="screen-reader-text">Posted in</span><a href="/category/news" rel="category tag">News</a></span>
<h1 class="entry-title">${title ?? ''}</h1>
<div class="entry-subhead"><div class="entry-meta meta"><span class="byline"><span class="author-prefix">by</span> <span class="author vcard"><a class="url fn n" href="/author/sample">${byline ?? ''}</a></span></span><span class="posted-on"><time class="entry-date published" datetime="${published ?? ''}T09:00:00+00:00">${printed(published).british}</time><time class="updated" datetime="2026-01-02T09:00:00+00:00">2 January 2026</time></span></div></div></header>`
}

/** Says again what stands in the story. */
function pullQuote(sample: Sample): Html {
  const said = linesOf(sample, 'paragraph').at(-1)?.text ?? ''
  return html`<figure class="wp-block-pullquote"><blockquote><p>${said}</p><cite>The Specimen</cite></blockquote></figure>`
}

function declared({ article: { title, published } }: Sample): Html {
  return jsonLd({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', name: `${title} - The Specimen` },
      { '@type': ['Article', 'NewsArticle'], headline: title, datePublished: `${published}T09:00:00+00:00` },
    ],
  })
}
