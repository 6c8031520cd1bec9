/**
 * Community Care, a WordPress site: the picture's alternative text and credit above the byline; share buttons, invitations to
 * debate and to sign up, related posts, tags and comments below.
 */
import type { Sample } from '../sample.ts'
import { bodyOf, textOf } from './article.ts'
import { page, printed } from './frame.ts'
import { comments, elsewhere } from './furniture.ts'
import { type Html, html } from './html.ts'
import { picture } from './picture.ts'

export function communityCare(sample: Sample): Html {
  const { title, byline, published, partial } = sample.article
  const head = html`<meta property="og:type" content="article">
<meta property="og:title" content="${title ?? ''}">
<meta property="article:published_time" content="${published ?? ''}T09:00:00+00:00">`
  return page(
    sample,
    head,
    html`<main id="main" class="site-main" role="main">
<article id="post-123456" class="post-123456 post type-post status-publish format-standard has-post-thumbnail hentry category-children-young-people tag-ofsted">
<header class="entry-header">
<h1 class="entry-title">${title ?? ''}</h1>
<p class="entry-excerpt standfirst">${textOf(sample, 'standfirst')}</p>
<p class="entry-meta meta"><span class="posted-on"><time class="entry-date published" datetime="${published ?? ''}">${printed(published).british}</time></span> in <a href="/category/children" rel="category tag">Children</a>, <a href="/category/workforce" rel="category tag">Workforce</a></p>
<div class="addtoany_share_save_container addtoany_content_top"><div class="a2a_kit"><a class="a2a_button_facebook" href="#share" title="Facebook"></a><a class="a2a_button_email" href="#share">Email</a></div></div>
</header>
<div class="entry-content">
<div id="attachment_123457" class="wp-caption alignnone"><img src="${picture}" alt="${sample.caption}" width="720" height="240"><p id="caption-attachment-123457" class="wp-caption-text">Photo: ${sample.caption}</p></div>
<p><strong>By ${byline ?? ''}</strong></p>
${bodyOf(sample)}
${partial ? html`<p class="wall">Log in or register to read the rest of this story.</p>` : ''}
<p>What do you think? Join the debate in our forum</p>
<p><strong>Keep up to date with the latest developments in social care. <a href="/newsletters">Sign up to our daily and weekly emails</a></strong></p>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li><a href="?share=facebook">Facebook</a></li><li><a href="?share=x">X</a></li></ul></div></div></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items"><div class="jp-relatedposts-post"><h4><a href="/sample">${elsewhere.headline}</a></h4><p class="jp-relatedposts-post-excerpt">${elsewhere.teaser}</p><p class="jp-relatedposts-post-date">3 March 2020</p></div></div></div>
</div>
<footer class="entry-footer"><p>Tags: <a href="/tag/ofsted" rel="tag">Ofsted</a></p></footer>
</article>
<section class="comments-area" id="comments"><h2 class="comments-title">2 Responses to ${title ?? ''}</h2>${comments}</section>
<section class="related more"><h2>More from Community Care</h2><p><a href="/sample">${elsewhere.headline}</a></p></section>
</main>`,
  )
}
