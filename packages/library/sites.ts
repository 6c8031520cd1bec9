/** What is known of the addresses of single sites. Any other site gets the general treatment alone. */
export interface SiteAddresses {
  /** Host names without `www.`, the first standing for all. */
  hosts: [string, ...string[]]
  /** Parameters (`name=value`) that make no other page, besides those in `IDLE`. */
  idle?: RegExp
  /** Paths (decoded, no slash at the end) of one and the same story, as named groups `section` and `slug`, or `number` alone. */
  stories?: RegExp[]
  /** Old names of sections. */
  sections?: ReadonlyMap<string, string>
}

/**
 * Parameters (`name=value`) that tell who sent the reader, or ask for a print view or a faster form, on any site. Links that were
 * escaped twice have "amp;" before the name.
 */
export const IDLE =
  /^(?:amp;)*(?:(?:utm|mtm|pk|hsa|guce)_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|srsltid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|cmpid|s_cid|ref_src|guccounter|__twitter_impression|jsessionid|phpsessid|print|printable|amp|amp_js_v|amp_gsa|usqp|outputtype)=|^(?:view|format|output)=(?:print|amp)$/i

/** What stands before a site's name to say how it is shown. */
export const SHOWN_AS = /^(?:(?:www|amp|m|mobile)\.)+(?=[^.]+\.)/

/** A segment of the path, or an ending, that asks for the form of a page that telephones load faster. */
export const FAST_FORM = /(?:^amp)?(?:\.amp)*$/i

/** The number of a visit, which some systems hang onto a segment. */
export const VISIT = /;jsessionid=.*$/i

/** "/what-inspectors-saw-there/print": behind a title of several words, the form of it that is printed. */
export const PRINT_VIEW = /^print$/i
export const LONG_TITLE = /-[^-]{1,60}-[^-]{1,60}-/

/** The page that a folder opens with, and a page of readers' comments, which has the story above them. */
export const FOLDER_PAGE = /^(?:index|default)\.(?:s?html?|php|aspx?)$|^comment-page-\d{1,4}$/i

/** Where copies of fast forms are handed out, and the path of such a copy: the address of the page without `https://`. */
export const FAST_COPIES: { hosts: RegExp; path: RegExp }[] = [
  { hosts: /^google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/amp\/(?:s\/)?(?<address>[^/.]+\.[^/]*\/.*)$/ },
  {
    hosts: /\.(?:cdn\.ampproject\.org|bing-amp\.com)$/,
    path: /^\/[cv]\/(?:s\/)?(?<address>[^/.]+\.[^/]*\/.*)$/,
  },
]

/** "/news/19936947.title-of-the-story": Newsquest's papers, of which there are more than two hundred. */
export const NUMBER_BEFORE_TITLE =
  /^\/(?:[^/]+\/){1,6}(?<number>\d{6,9})\.(?:[^/._-]{1,100}[_-][^/.]*|display)$/i

/** "/Title-of-the-story/50101": the number opens the story, whatever its title is now. */
const NUMBERED = /^\/(?:[^/]+\/)?(?<number>\d+)$/

export const SITES: SiteAddresses[] = [
  {
    // Four address forms since 2010; the slug of the newest drops the apostrophe that the older ones keep as a hyphen.
    hosts: ['cypnow.co.uk'],
    stories: [
      /^\/(?<section>[^/]+)\/article\/(?<slug>[^/]+)$/i,
      /^\/content\/(?<section>[^/]+)\/(?<slug>[^/]+)$/i,
      /^(?:\/print_article)?\/cyp\/(?<section>[^/]+)\/\d+\/(?<slug>[^/]+)$/i,
    ],
    sections: new Map([
      ['feature', 'features'],
      ['best practice', 'best-practice'],
    ]),
  },
  {
    hosts: ['communitycare.co.uk'],
    idle: /^(?:replytocom|share|nb)=/,
  },
  {
    // Until 2010 each story had an address for each edition, with many or with few pictures.
    hosts: ['bbc.co.uk', 'bbc.com', 'news.bbc.co.uk'],
    idle: /^(?:at_\w*|ns_\w*|ocid|xtor|pinned_post\w*)=/,
    stories: [/^\/(?:[12]\/)?(?:hi|low)\/(?:[^/]+\/){1,4}(?<number>\d{5,8})\.stm$/],
  },
  {
    // A live story has an address for each of its entries.
    hosts: ['theguardian.com', 'guardian.co.uk'],
    idle: /^(?:CMP\w*|INTCMP|dcr|filterKeyEvents)=|^page=with:block-/,
  },
  {
    hosts: ['lgcplus.com'],
    idle: /^(?:blocktitle|contentID)=/i,
    stories: [/^\/(?:[^/]+\/){1,5}(?<number>\d{6,8})\.article$/],
  },
  { hosts: ['localgov.co.uk'], stories: [NUMBERED] },
  { hosts: ['themj.co.uk'], stories: [NUMBERED] },
]
