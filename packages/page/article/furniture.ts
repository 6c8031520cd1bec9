/**
 * What news systems set within and around their stories, by the marks of their own that tell it. Systems, not sites: a
 * publisher's papers share one, and a page that was saved may have lost its address.
 */
const FURNITURE: Record<string, string> = {
  'Any site': `.newsletter-signup, .newsletter-form, .inline-newsletter, .share-links, .share-bar, .social-share,
    .breadcrumbs, .related-articles, .related-links, .related-content, .read-next-links, .most-read, .cookie-banner,
    .advertisement, .ad-slot, .ad-container, #comments, .comments-area, #disqus_thread, .outbrain, .taboola`,
  WordPress: `.sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .yarpp-related, .post-navigation,
    .comment-respond, .comment-list, .robots-nocontent`,
  BBC: `[data-component="byline-block"] button, [data-component="share-tools"], [data-component="links-block"],
    [data-component="topic-list"], [data-component="tags"], [data-component="tag-list"], [data-component="see-alsos"],
    [data-component="ad-slot"], .share-tools--no-event-tag, .story-image-copyright, .off-screen, .tags-container`,
  Guardian: `gu-island, [data-print-layout="hide"], .ad-slot-container, .submeta, .contributions__epic, .block-share,
    .content__secondary-column, [data-spacefinder-type*="NewsletterSignup"], [data-spacefinder-role="richLink"]`,
  'GOV.UK': `.gem-c-cookie-banner, .gem-c-breadcrumbs, .gem-c-contextual-sidebar, .gem-c-share-links, .gem-c-feedback,
    .gem-c-published-dates, .gem-c-contents-list, .gem-c-related-navigation, .govspeak .contact, .blog-share`,
  Newsquest: `.mar-get-involved, .mar-article__share, .mpu-slot`,
  'National World': `[class^="HideAd"], [class^="AdContainer"], [class^="ReadMore-"]`,
}

const SELECTOR = Object.values(FURNITURE).join(', ')

/** Parts of a page that are not of its story, whoever set them; never one that holds the headline. */
export function furnitureOf(document: Document): Set<Element> {
  const found = document.querySelectorAll(SELECTOR)
  return new Set([...found].filter((element) => !element.querySelector('h1')))
}
