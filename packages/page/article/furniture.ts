import { isText, nodesIn } from '../text/nodes.ts'

/**
 * What news systems set within and around their stories, by the marks of their own that tell it. Systems, not sites: a
 * publisher's papers share one, and a page that was saved may have lost its address.
 */
const FURNITURE: Record<string, string> = {
  'Any site': `.newsletter-signup, .newsletter-form, .inline-newsletter, .share-links, .share-bar, .social-share,
    .breadcrumbs, .related-articles, .related-links, .related-content, .read-next-links, .most-read, .cookie-banner,
    .advertisement, .ad-slot, .ad-container, #comments, .comments-area, #disqus_thread, .outbrain, .taboola`,
  WordPress: `.sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .yarpp-related, .post-navigation,
    .comment-respond, .comment-list, .robots-nocontent, .wp-block-newspack-blocks-homepage-articles, .wp-block-latest-posts,
    .wp-block-query, .mc4wp-form, .gform_wrapper, .wpforms-container, .ssba, .tptn_counter, .postmetadata.alt`,
  Drupal: `.comment-wrapper, .field--name-comment, .field--name-field-tags, .node__links, .pager, .block-views`,
  Arc: `.b-share-bar, .b-ads-block, .b-newsletter-promo, .b-full-author-bio, .b-author-bio, .b-results-list, .b-simple-list`,
  BBC: `[data-component="byline-block"] button, [data-component="share-tools"], [data-component="links-block"],
    [data-component="topic-list"], [data-component="tags"], [data-component="tag-list"], [data-component="see-alsos"],
    [data-component="ad-slot"], .lx-stream-post__meta, .lx-share-tools, .lx-pagination, .share-tools--no-event-tag, .story-image-copyright, .off-screen, .tags-container`,
  Guardian: `gu-island, [data-print-layout="hide"], .ad-slot-container, .submeta, .contributions__epic, .block-share,
    .content__secondary-column, #liveblog-navigation, [data-spacefinder-type*="NewsletterSignup"], [data-spacefinder-role="richLink"]`,
  'GOV.UK': `.gem-c-cookie-banner, .gem-c-breadcrumbs, .gem-c-contextual-sidebar, .gem-c-share-links, .gem-c-feedback,
    .gem-c-published-dates, .gem-c-contents-list, .gem-c-related-navigation, .govspeak .contact, .blog-share`,
  Reach: `.live-event-tabs, .entry-meta > .entry-author, .entry-time, .mod-gallery`,
  Newsquest: `.mar-get-involved, .mar-article__share, .mpu-slot`,
  'National World': `[class^="HideAd"], [class^="AdContainer"], [class^="ReadMore-"]`,
}

const SELECTOR = Object.values(FURNITURE).join(', ')

/** What systems never heard of call such parts, somewhere in the names of their classes. */
const TELLING_NAMES = ['newsletter', 'pullquote', 'pull-quote', 'author-bio', 'about-author', 'photo-gallery']
  .map((name) => `[class*="${name}"]`)
  .join(', ')

/** Longer parts with such a name are the story itself, sent as a newsletter or set among pictures. */
const LONGEST = 700
const LONGEST_OFFER = 400
/** Nodes of a small part; of larger ones no more than these are looked at. */
const MOST_NODES = 200

/** Parts of a page that are not of its story, whoever set them; never one that holds the headline. */
export function furnitureOf(document: Document): Set<Element> {
  const named = [...document.querySelectorAll(TELLING_NAMES)].filter((element) => isUpTo(LONGEST, element))
  const holders = holdersOfHeadlines(document)
  const found = [...document.querySelectorAll(SELECTOR), ...named, ...signUpBoxes(document)]
  return new Set(found.filter((element) => !holders.has(element)))
}

function holdersOfHeadlines(document: Document): Set<Element> {
  const holders = new Set<Element>()
  for (const headline of document.querySelectorAll('h1')) {
    let holder = headline.parentElement
    while (holder && !holders.has(holder)) {
      holders.add(holder)
      holder = holder.parentElement
    }
  }
  return holders
}

/** What stands about a field for an address is an offer of a newsletter, whatever it is called. */
function signUpBoxes(document: Document): Element[] {
  /** Some pages have thousands of fields in one box. */
  const known = new Set<Element>()
  return [...document.querySelectorAll('input[type="email"]')].map((field) => {
    let box = field
    for (let up = box.parentElement; up && !known.has(up) && isOffer(up); up = up.parentElement) {
      known.add(up)
      box = up
    }
    return box
  })
}

function isOffer(element: Element): boolean {
  return !isRoot(element) && isUpTo(LONGEST_OFFER, element)
}

function isRoot({ localName }: Element): boolean {
  return localName === 'body' || localName === 'main' || localName === 'article'
}

/** Whether an element has no more letters than these, in no more than so many nodes. */
function isUpTo(length: number, element: Element): boolean {
  let [letters, nodes] = [0, 0]
  for (const node of nodesIn(element)) {
    nodes++
    if (isText(node)) letters += node.length
    if (nodes > MOST_NODES || letters > length) return false
  }
  return true
}
