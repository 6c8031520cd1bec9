/** Hostile text in Markdown: shown as it is, with nothing active in it but links to articles. */
import { type Article, dateInWords } from '@spotcheck/core'

export function titleOf({ title }: Article): string {
  return inline(title ?? '') || 'Untitled article'
}

/** Publication, date and address, as far as they are known. */
export function whereIs({ siteName, published }: Article, address: string): string {
  const facts = [siteName && inline(siteName), published && dateInWords(published), link(address)]
  return facts.filter(Boolean).join(' · ')
}

/** Each line a paragraph of its own, as in the article: single line breaks would run together. */
export function paragraphs(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]/)
    .map(inline)
    .filter((line) => line !== '')
}

/**
 * Text on one line that CommonMark, GitHub's and Obsidian's Markdown give back as it is. HTML's own characters
 * become entities, which even a flavour that knows fewer escapes leaves alone. GitHub's may still link a bare
 * address to itself: no escape holds against that, and it hides nothing. There escapes would be seen, so what
 * addresses are full of (a_b, c#d, e&f) has none where it does nothing.
 */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=#?\w{1,40};)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*[\]{}~|$^]|(?<!\w)[_#]|_(?!\w)|=(?==)|%(?=%)/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A link, for plain http(s) addresses; anything else is only shown. */
function link(address: string): string {
  return isPlain(address) ? `<${address}>` : inline(address)
}

/** The same under a name; nothing for anything else. */
export function linkNamed(name: string, address: string): string {
  return isPlain(address) ? `[${name}](<${address}>)` : ''
}

function isPlain(address: string): boolean {
  return /^https?:\/\/[\w\-.~:/?#@!$&'()*+,=%[\]]+$/i.test(address)
}
