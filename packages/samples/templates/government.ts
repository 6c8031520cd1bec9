/** Ofsted's own pages: its news on GOV.UK, and its blog. */
import type { Sample } from '../sample.ts'
import { bodyOf, captionedPicture, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { comments } from './furniture.ts'
import { type Html, html } from './html.ts'

/** News on GOV.UK: lead paragraph, a list of metadata, a cookie banner above and updates below. */
export function govUk(sample: Sample): Html {
  const { title, published } = sample.article
  const data = jsonLd({
    '@context': 'http://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${published}T09:30:00.000+01:00`,
    publisher: { '@type': 'Organization', name: 'GOV.UK' },
    author: { '@type': 'Organization', name: 'Ofsted' },
  })
  return page(
    sample,
    data,
    html`<div id="global-cookie-message" class="gem-c-cookie-banner govuk-cookie-banner" role="region" aria-label="Cookies on GOV.UK"><h2 class="govuk-cookie-banner__heading">Cookies on GOV.UK</h2><div class="govuk-cookie-banner__content"><p>We use some essential cookies to make this website work.</p><p>We'd like to set additional cookies to understand how you use GOV.UK, remember your settings and improve government services.</p></div></div>
<div id="wrapper" class="govuk-width-container"><div class="gem-c-breadcrumbs govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/social-care">Children's social care</a></li></ol></div>
<main role="main" id="content" class="news-article" lang="en">
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-heading"><span class="govuk-caption-xl gem-c-heading__context">Press release</span><h1 class="gem-c-heading__text govuk-heading-l">${title ?? ''}</h1></div><p class="gem-c-lead-paragraph">${textOf(sample, 'standfirst')}</p></div></div>
<div class="gem-c-metadata metadata-column"><dl data-module="metadata"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/ofsted">Ofsted</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">${printed(published).british}</dd></dl></div>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${captionedPicture(sample)}
<div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">
${bodyOf(sample)}
<h3 id="press-office">Press office</h3>
<div class="contact" role="group" aria-label="Contact"><div class="content"><p>8.30am to 6pm Monday to Friday 0300 000 0000</p></div></div>
</div></div>
<div class="gem-c-share-links"><h2 class="gem-c-share-links__title">Share this page</h2><p>The following links open in a new tab</p><ul><li><a href="#share">Share on Facebook (opens in new tab)</a></li></ul></div>
<div class="gem-c-published-dates" id="full-publication-update-history">Published ${printed(published).british}</div>
</div></div>
<div class="gem-c-contextual-sidebar"><nav aria-label="Related content"><h2>Related content</h2><ul><li><a href="/guidance">Inspecting local authority children's services</a></li></ul></nav></div>
</main>
<div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button><p>Help us improve GOV.UK</p><p>To help us improve GOV.UK, we'd like to know more about your visit today.</p></div></div>`,
  )
}

/** A blog of the government's: "Posted by", categories, the other posts and what readers think of it. */
export function govUkBlog(sample: Sample): Html {
  const { title, byline, published } = sample.article
  return page(
    sample,
    html`<meta property="og:type" content="article"><meta property="og:title" content="${title ?? ''} - Ofsted: social care"><meta property="article:published_time" content="${published ?? ''}T10:00:00+00:00">`,
    html`<main class="main" id="content" role="main">
<article class="post-123 post type-post status-publish hentry category-inspection">
<header><h1 class="entry-title govuk-heading-xl">${title ?? ''}</h1><div class="govuk-body-s entry-meta meta"><span class="govuk-visually-hidden">Posted by: </span><span class="author vcard"><a class="url fn n" rel="author" href="/author/sample">${byline ?? ''}</a></span>, <span class="govuk-visually-hidden">Posted on:</span><time class="updated" datetime="${published ?? ''}T10:00:00+00:00">${printed(published).british}</time> - <span>Categories:</span> <a rel="category tag" href="/category/inspection">Inspection</a></div></header>
<div class="entry-content">
<p>${textOf(sample, 'standfirst')}</p>
${bodyOf(sample)}
<p>Keep up to date with our blog by <a href="/subscribe">signing up for email alerts</a>. You can also follow <a href="/follow">Ofsted on X</a>.</p>
</div>
<footer><div class="article-tags"><span class="tags">Tags:</span> <a rel="tag" href="/tag/ilacs">ILACS</a></div><div class="blog-share"><h2>Sharing and comments</h2><h3>Share this page</h3><ul><li><a href="#share">Facebook</a></li></ul></div></footer>
</article>
<div id="comments" class="comments-area"><h3 class="comments-title">2 comments</h3>${comments}</div>
</main>`,
  )
}

/** A report that GOV.UK sets as a page: a title block, a list of contents beside the words, the licence above them. */
export function govUkReport(sample: Sample): Html {
  const { title, published } = sample.article
  return page(
    sample,
    html`<meta name="govuk:first-published-at" content="${published ?? ''}T09:30:00+00:00"><meta property="og:type" content="article"><meta property="og:title" content="${title ?? ''}">`,
    html`<div class="govuk-width-container"><main role="main" id="content" class="html-publication" lang="en">
<div class="gem-c-inverse-header"><div class="gem-c-heading"><span class="govuk-caption-xl gem-c-heading__context">Research and analysis</span><h1 class="gem-c-heading__text govuk-heading-l">${title ?? ''}</h1></div><p class="gem-c-lead-paragraph gem-c-lead-paragraph--inverse">${textOf(sample, 'standfirst')}</p></div>
<p class="publication-header__last-changed">Published ${printed(published).british}</p>
<div class="govuk-grid-row"><div class="gem-c-contents-list-with-body"><div class="govuk-grid-column-one-third gem-c-contents-list-with-body__link-wrapper"><nav class="gem-c-contents-list" aria-label="Contents" role="navigation"><h2 class="gem-c-contents-list__title">Contents</h2><ol class="gem-c-contents-list__list"><li><a href="#main-findings">Main findings</a></li></ol></nav></div>
<div class="govuk-grid-column-two-thirds"><div class="print-meta-data"><p>© Crown copyright 2026</p><p>This publication is licensed under the terms of the Open Government Licence v3.0 except where otherwise stated. To view this licence, visit <a href="/licence">nationalarchives.gov.uk/doc/open-government-licence/version/3</a>.</p><p>This publication is available at https://www.gov.uk/government/publications/sample</p></div>
<div class="gem-c-govspeak-html-publication"><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">
${bodyOf(sample)}
</div></div></div></div>
<a class="govuk-link gem-c-back-to-top-link" href="#contents">Back to top</a></div></div>
</main></div>
<div class="gem-c-feedback"><h2>Is this page useful?</h2><p>Help us improve GOV.UK</p></div>`,
  )
}
