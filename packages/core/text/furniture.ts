/**
 * Lines that stand on news pages without being part of the story, told by their words alone. Read off pages of
 * CYP Now, Community Care, the BBC, the Guardian, LocalGov, The MJ, LGC and local papers, 2010–2026.
 */
import { type Line, looksLikeHeadline } from './lines.ts'

/** From here to the end nothing belongs to the story. */
const END =
  /^(?:More like this|Popular articles by\b.*|Related Topics|More on this story|Search Results|More from (?:Community Care|the BBC)|Comments are closed\.?|(?:Leave|Post|Add) a (?:new )?(?:Reply|comment)|Comments? ?\(\d{1,4}\)|\d{1,4} (?:Responses|Replies|Comments|thoughts) (?:to|on) ["“‘].{1,200}["”’]|Press office)$/i

/** From here to the end too: the rest of the story is behind a wall. */
const WALL =
  /^(?:Register Now to Continue Reading|Want full article access\?|Get unlimited access to The MJ\b.*|To continue reading,? (?:visit|subscribe|register|sign)\b.*|Already (?:have an account|a subscriber)\?.*|(?:Log|Sign) in or (?:register|subscribe)\b.*|(?:Register|Subscribe|Sign up|Create (?:a free|an) account|Log in|Sign in)(?: now)?(?: for free)? to (?:continue|keep|carry on|read|unlock)\b.*|You(?:['’]ve| have) (?:read|reached|used) (?:all )?your (?:last |final |monthly |limit of |\d{1,2} )?(?:free\b|limit\b|stor|article).*|This (?:article|story|content|page) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:[a-z]{1,12} )?(?:subscribers|members|registered)\b.*)/i

/** The headlines of other stories follow, up to the next sentence. */
const RELATED =
  /^(?:Click links? below for related\b.*|You may also (?:like|want to watch)|Also in the news|Most (?:Read|Popular|Viewed)|Top stories|Latest (?:news|headlines|stories)|Recent posts|Trending(?: now)?|Don['’]t miss|More (?:stories|news|headlines)|Related(?: (?:articles|content|stories|news|posts))?|See also|Recommended(?: reading)?|Read (?:more|next)|Continue reading):?$/i

/** Offers and appeals of several lines. */
const BOXES = [
  { opens: /^CYP Now (?:Digital|Magazine|Print)\b(?: membership)?$/i, closes: /^Subscribe(?: now)?$/i },
  {
    opens: /^Your support helps us to tell the story$/i,
    closes: /^Your support makes all the difference\.$/i,
  },
]
/** The longest box seen has nine lines. */
const BOX_LINES = 15

/** When an entry of a story told as it happens was written, and by whom. */
const ENTRY =
  /^(?:published at )?\d{1,2}[:.]\d\d ?(?:[ap]m)?(?: (?:GMT|BST))?(?: \d{1,2} \p{Lu}\p{Ll}{2,8})?(?:(?:\p{Lu}[\p{L}'’.-]{1,20} ?){2,4}(?:and (?:\p{Lu}[\p{L}'’.-]{1,20} ?){2,4})?)?$/u

/** To subscribe, follow, join, send in or allow. */
const INVITATIONS = [
  /^(?:Sign up|Subscribe) (?:to|for) (?:our|the|your)\b.{0,100}\b(?:newsletters?|bulletins?|e-?mails?|alerts|updates)\b/i,
  /^(?:Keep|Stay) up to date with (?:our|notifications|the latest)\b/i,
  /^Get (?:more|the latest|all the latest|breaking)\b.{0,80}\b(?:news|headlines|stories|updates)\b/i,
  /^(?:Join our WhatsApp\b|Follow (?:BBC|us) .{0,60}\bon\b)/i,
  /^(?:Invalid e-?mail|Something went wrong, please try again later|Thank you for (?:signing up|subscribing))[.!]?$/i,
  /^We use your sign-?up to provide\b/i,
  /^(?:skip past|after) newsletter promotion$/i,
  /^Notifications can be managed in browser preferences\.$/i,
  /^If you value what this story gives you\b/i,
  /^(?:Watch more of our videos on|Did you know with a Digital Subscription to)\b/i,
  /^(?:Never miss a story|Subscribe for unlimited access)\.?$/i,
  /^What do you think\? Join the (?:debate|conversation|discussion)\b/i,
  /^(?:Get involved with the news|Send your (?:news|story ideas)\b.*)$/i,
  /^(?:Cookies on\b.{0,40}|We use (?:some )?(?:essential )?cookies\b.*)$/i,
]

/** The rest of the story stands on other pages. */
const ONE_OF_PAGES = /^(?:Page \d{1,2} of (?:[2-9]|\d\d)|Pages?: ?1[ |,]{0,3}2(?:[ |,]{0,3}\d{1,2}){0,20})$/i

const SINGLE = together([
  ONE_OF_PAGES,
  /^(?:News|Analysis|Other|Features?|Opinion|Research|Resources|Best Practice|Comment|Comments|Blogs?)$/i,
  /^\d+ mins? read\b/i,
  /^READ MORE:/i,
  /^MORE:/,
  /^(?:Hide Ad|Advert(?:isement|ising)|Subscribe|What's Included|Sign in here|Have your say|View comments|\d+ comments?)$/i,
  /^(?:Share(?: this)?(?: (?:article|page|story|with))?|Save|Copy link|Share on \w+|Listen to this article)[:.]?$/i,
  /^(?:(?:Shares?|Save|Tweet|Facebook|Twitter|X|Bluesky|Threads|WhatsApp|Messenger|LinkedIn|Reddit|Pinterest|E-?mail|Print|Copy(?: link)?|Comments?|on|via|by|this|article)[ ,|·.…]{0,4}){2,20}$/i,
  /^(?:View more share options|(?:Log in|Sign in|Login) to post comments|[\d,]{1,9} views|\(Visited [\d,]{1,9} times?\b.*)$/i,
  /^(?=.{0,60}(?:Next|Previous|Newest|Oldest|of))(?:(?:Newest|Oldest|Newer|Older|Previous|Next|First|Last|Page|of|\d{1,3}|[«»‹›])[ ,|·]{0,3}){3,20}$/i,
  /^This entry was posted (?:on|in|by)\b|^(?:Filed under|Tagged|Posted in)\b:?(?: [^.!?]{1,100})?$/i,
  /^You have \d{1,2} (?:free )?(?:articles?|stor(?:y|ies)) (?:left|remaining)\b/i,
  ...INVITATIONS,
  /^From £\d+(?:\.\d\d)? ?\/ ?(?:month|year)$/i,
  /^(?:This page was|Page) last updated (?:on|at)\b|^Last updated:/i,
  /^This article is more than \d+ (?:years?|months?) old$/i,
  /^Your browser (?:is no longer supported|appears to have cookies disabled)\b/i,
  /^Image (?:source|caption),/i,
  /^image (?:copyright|caption)[A-Z]/,
  /^(?:Getty Images|PA Media|LDRS|Google Maps) (?:An? |The )?[A-Za-z][^.!?]{1,200}$/,
  /^Shares$/,
])

/** One pattern for all with the same flags: engines match it many times faster than each by itself, where all stand at the start of a line. */
function together(patterns: readonly RegExp[]): RegExp[] {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))]
  return flags.map((some) => {
    const sources = patterns.filter((pattern) => pattern.flags === some).map(({ source }) => source)
    return new RegExp(sources.join('|'), some)
  })
}

/** The letters of all languages take an engine a millisecond to prepare, and most pages have no such line. */
function isEntry(words: string): boolean {
  return /^(?:published at )?\d{1,2}[:.]\d\d/.test(words) && ENTRY.test(words)
}

const LONGEST_CAPTION = 300
const CREDIT = /[-–] Credit: [^.!?]{1,80}$/
const CAPTION =
  /(?:^|[.!?)"”’]\s)\(?(?:Picture|Photo|Photograph|Image|Pic|Credit)s?(?: by|:| credit:) ?(?:[^.!?]|\.(?=\S)){1,80}\)?\.?$/i

/** Marks which lines are furniture. `partial`: a registration wall cut the story, or it goes on on another page. */
export function findFurniture(lines: readonly Line[]): { furniture: boolean[]; partial: boolean } {
  const furniture = lines.map(
    ({ words }, at) => isSingle(words) || isGluedCaption(words) || isRepeatedCaption(lines, at),
  )
  let partial = lines.some(({ words }) => ONE_OF_PAGES.test(words))
  for (let at = 0; at < lines.length; at++) {
    const words = lines[at]?.words ?? ''
    if (WALL.test(words) || END.test(words)) {
      partial ||= lines.slice(at).some((line) => WALL.test(line.words))
      furniture.fill(true, at)
      break
    }
    const box = boxEnd(lines, at)
    if (box > at) {
      furniture.fill(true, at, box)
      at = box - 1
    }
  }
  return { furniture, partial }
}

function isSingle(words: string): boolean {
  return (
    words.length <= LONGEST_CAPTION &&
    (SINGLE.some((pattern) => pattern.test(words)) ||
      isEntry(words) ||
      CAPTION.test(words) ||
      CREDIT.test(words))
  )
}

/**
 * A picture's alternative text and its caption say the same, one after the other. Of a headline said twice
 * (at the top, or below the section label) the first stays.
 */
function isRepeatedCaption(lines: readonly Line[], at: number): boolean {
  const words = lines[at]?.words ?? ''
  if (words.length > LONGEST_CAPTION) return false
  const before = lines[at - 1]?.words ?? ''
  const isSaidNext = lines[at + 1]?.words === words
  return before === words || (isSaidNext && before !== '' && !isSingle(before))
}

/** "Barset Echo: The town hallThe town hall": a picture's alternative text behind the name of the paper, and its caption. */
function isGluedCaption(words: string): boolean {
  const after = words.indexOf(': ') + 2
  const half = (words.length - after) / 2
  return (
    after > 2 &&
    half >= 4 &&
    words.length <= LONGEST_CAPTION &&
    words.slice(after, after + half) === words.slice(after + half)
  )
}

/** Where the box of links or offers that opens on a line ends; the line itself where none does. */
function boxEnd(lines: readonly Line[], at: number): number {
  const words = lines[at]?.words ?? ''
  if (RELATED.test(words)) return endOfRelated(lines, at + 1)
  const box = BOXES.find(({ opens }) => opens.test(words))
  if (!box) return at
  const closes = lines.slice(at, at + BOX_LINES).findIndex((line) => box.closes.test(line.words))
  return at + Math.max(closes, 0) + 1
}

function endOfRelated(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && looksLikeHeadline(lines[end]?.words ?? '')) end++
  return end
}
