/** The lines that open a story: headline, byline and dateline. */
import { writtenDate } from './calendar.ts'
import { type Line, looksLikeHeadline } from './lines.ts'
import type { BlockKind } from './story.ts'

const LONGEST_BYLINE = 200
const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u
const WEEKDAY =
  'Mon(?:day)?|Tues?(?:day)?|Wed(?:nesday)?|Thu(?:rs)?(?:day)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'
const AROUND_A_DATE = new RegExp(
  `^(?:\\W|(?:${WEEKDAY})\\b|(?:first )?(?:published|updated|posted)(?: by)?(?: on)?|leave a (?:comment|reply)|\\d{1,4} comments?|\\d{1,2}[:.]\\d\\d|[ap]m|E[SD]T|GMT|BST|UTC|Z)*$`,
  'i',
)

/** Below a byline: what the reporter is, or works for. */
const ROLE =
  /^(?:(?:[\p{L}’'&-]{1,20} ){0,4}(?:reporter|correspondent|editor|journalist)|Local Democracy Reporting Service|LDRS|BBC (?:News|Radio|Politics|Verify))(?:,? [^.!?]{1,60})?$/iu

/** "Jo BylineLocal Democracy Reporting Service": two elements with nothing between. */
const GLUED_ROLE = /(?<=\p{Ll})(?:Local Democracy Report(?:er|ing Service)|BBC News)(?:,? [^.!?]{1,60})?$/u

/** Words of bodies and sections, which are written like names. */
const NO_NAME =
  /\b(?:Council|Hall|Care|Services?|Social|Health|Education|Ofsted|Local|Government|Children|News|Politics|County|City|Borough|Trust|Board)\b/i

/** The date of a line that holds a date and nothing but what stands around dates; else null. */
function datelineDate(words: string): string | null {
  if (words.length > LONGEST_BYLINE) return null
  const found = writtenDate(words)
  if (!found) return null
  const [before, after] = [words.slice(0, found.start), words.slice(found.end)]
  const again = writtenDate(after)
  const rest = again ? after.slice(0, again.start) + after.slice(again.end) : after
  return AROUND_A_DATE.test(before) && AROUND_A_DATE.test(rest) ? found.date : null
}

/** What stands before the names. */
const LED = /^(?:(?:posted|submitted|written|words|report) )?by:? /i

/** The names of "By A, B and C", with or without the date some papers put behind them; else null. */
function bylineOf(words: string): { names: string; date: string | null; by: boolean } | null {
  if (words.length > LONGEST_BYLINE) return null
  const dated = datedCredit(words)
  const credit = dated?.credit ?? words
  const unled = credit.replace(LED, '')
  const by = unled !== credit
  const names = unled.replace(GLUED_ROLE, '')
  return areNames(names) ? { names, date: dated?.date ?? null, by } : null
}

/** "Jo Byline 3 March 2020", "3 March 2020 By Jo Byline": the date, and the words that it leaves. */
function datedCredit(words: string): { date: string; credit: string } | null {
  const found = writtenDate(words)
  if (!found) return null
  const [before, after] = [words.slice(0, found.start), words.slice(found.end)]
  if (AROUND_A_DATE.test(after))
    return { date: found.date, credit: before.replace(/(?<![\s|,–—-])(?: on)?[\s|,–—-]+$/, '') }
  const by = after.search(/\bby\b/i)
  const leads = by >= 0 && AROUND_A_DATE.test(before) && AROUND_A_DATE.test(after.slice(0, by))
  return leads ? { date: found.date, credit: after.slice(by) } : null
}

/** How every list of names begins: hardly any paragraph does, and to split one takes long. */
const FIRST_NAME = /^\p{Lu}[\p{L}'’.-]* \p{Lu}/u

function areNames(words: string): boolean {
  if (!FIRST_NAME.test(words)) return false
  return words.split(/, (?:and )?| and | & /).every((name) => {
    const parts = name.split(' ')
    return parts.length >= 2 && parts.length <= 4 && parts.every((part) => NAME_WORD.test(part))
  })
}

/** "… must do better By A and B": a standfirst that runs into its byline. */
function creditAtEnd(words: string): string | null {
  const by = words.lastIndexOf(' By ')
  return by < 0 ? null : (bylineOf(words.slice(by + 1))?.names ?? null)
}

export interface Masthead {
  title: string | null
  byline: string | null
  published: string | null
}

/**
 * Marks the headline, and the byline and dateline around it, in `kinds`; lines that already have a kind keep it.
 * A byline must follow the headline or stand before a dateline: no other line is taken for one.
 */
export function readMasthead(lines: readonly Line[], kinds: (BlockKind | null)[]): Masthead {
  const masthead: Masthead = { title: null, byline: null, published: null }
  let last: BlockKind | null = null
  let hasHeadline = kinds.includes('headline')
  for (const [at, { words }] of lines.entries()) {
    if (kinds[at] === 'furniture') continue
    kinds[at] ??= guess(words, nextWords(lines, kinds, at), last, hasHeadline)
    const kind = kinds[at]
    if (kind === 'headline') masthead.title = unwrapped(words)
    else if (kind === 'byline') {
      const byline = bylineOf(words)
      masthead.byline ??= byline?.names ?? words.replace(LED, '')
      masthead.published ??= byline?.date ?? null
    } else if (kind === 'dateline')
      masthead.published ??= datelineDate(words) ?? writtenDate(words)?.date ?? null
    else {
      const credit = last === 'headline' ? creditAtEnd(words) : null
      if (credit) masthead.byline = credit
      // A standfirst that the page names as such may stand above byline and date; words alone tell none from a paragraph.
      else if (kind !== 'standfirst') break
    }
    hasHeadline ||= kind === 'headline'
    last = kind
  }
  if (masthead.title !== null && masthead.byline === null) findLateByline(lines, kinds, masthead)
  return masthead
}

/** Some papers credit the reporter below the standfirst and the picture, never later than this many lines down. */
const LATEST_BYLINE = 8

function findLateByline(lines: readonly Line[], kinds: (BlockKind | null)[], masthead: Masthead) {
  for (const [at, { words }] of lines.slice(0, LATEST_BYLINE).entries()) {
    const byline = kinds[at] === null ? bylineOf(words) : null
    if (!byline?.by) continue
    kinds[at] = 'byline'
    masthead.byline = byline.names
    masthead.published ??= byline.date
    return
  }
}

function guess(words: string, next: string, last: BlockKind | null, hasHeadline: boolean): BlockKind | null {
  if (datelineDate(words)) return 'dateline'
  const byline = bylineOf(words)
  if (byline?.date) return 'byline'
  if (byline && (last === 'headline' || (last !== null && byline.by) || datelineDate(next))) return 'byline'
  if (byline && last === 'dateline' && hasHeadline && !NO_NAME.test(byline.names)) return 'byline'
  if (last === 'byline' && ROLE.test(words)) return 'byline'
  const opensStory = !hasHeadline && (looksLikeHeadline(words) || isMasthead(next))
  return opensStory ? 'headline' : null
}

function isMasthead(words: string): boolean {
  return datelineDate(words) !== null || bylineOf(words)?.by === true
}

function nextWords(lines: readonly Line[], kinds: readonly (BlockKind | null)[], at: number): string {
  for (let next = at + 1; next < lines.length; next++) {
    if (kinds[next] !== 'furniture') return lines[next]?.words ?? ''
  }
  return ''
}

/** The print view wraps a whole headline in curly marks. */
function unwrapped(words: string): string {
  const inside = words.slice(1, -1)
  return words.startsWith('“') && words.endsWith('”') && !/[“”]/.test(inside) ? inside : words
}
