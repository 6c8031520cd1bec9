/** Who wrote a story, and when, by the markup of its page: for pages whose head says neither. */
import { writtenDate } from '@spotcheck/core'
import { dayOf } from './declared.ts'
import { LONGEST_CREDIT } from './hints.ts'

interface Credits {
  byline: string | null
  /** ISO 8601. */
  published: string | null
}

/** Elements that hold the name of an author and nothing else, by system. */
const AUTHORS: Record<string, string> = {
  'Any site': `[itemprop~="author"] [itemprop~="name"], [rel~="author"], .author.vcard .fn`,
  BBC: `[data-testid="byline-new-contributors"] > div > span:first-child, [class*="TextContributorName"], .byline__name`,
  Reach: '.byline > a',
}

/** Elements that hold the day of publication, by system. */
const DAYS: Record<string, string> = {
  'Any site': 'time[datetime][itemprop~="datePublished"], time[datetime][pubdate], time[datetime].published',
  BBC: '[data-component="byline-block"] time[datetime], .date--v2[data-datetime]',
  Guardian: '[data-gu-name="meta"] summary, [data-gu-name="dateline"]',
  'GOV.UK': '.gem-c-published-dates, .gem-c-metadata',
}

/** Parts that carry the credits of others: of readers, and of other stories. */
const OTHERS = '#comments, .comments-area, .comment-list, aside:not([data-gu-name]), nav, .related, footer'

const MOST_AUTHORS = 5

export function readCredits(document: Document): Credits {
  return {
    byline: namesIn(own(document, AUTHORS)),
    published: own(document, DAYS).map(dayIn).find(Boolean) ?? null,
  }
}

/** What stands above the headline belongs to the site, or to the stories that it leads to. */
function own(document: Document, selectors: Record<string, string>): Element[] {
  const found = [...document.querySelectorAll(['h1', ...Object.values(selectors)].join(', '))]
  const headline = found.findIndex(isHeadline)
  return found.slice(headline + 1).filter((element) => !isHeadline(element) && !element.closest(OTHERS))
}

function isHeadline({ localName }: Element): boolean {
  return localName === 'h1'
}

/** Of the first element and those beside it: one that stands far below is another story's. */
function namesIn([first, ...others]: readonly Element[]): string | null {
  if (!first) return null
  const beside = others.filter(({ parentElement }) => parentElement === first.parentElement)
  const names = [first, ...beside].slice(0, MOST_AUTHORS).map(({ textContent }) => nameIn(textContent ?? ''))
  return [...new Set(names)].filter(Boolean).join(', ') || null
}

function nameIn(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by:? /i, '')
}

function dayIn(element: Element): string | null {
  const written = element.getAttribute('datetime') ?? element.getAttribute('data-datetime')
  return dayOf(written) ?? writtenDate((element.textContent ?? '').slice(0, LONGEST_CREDIT))?.date ?? null
}
