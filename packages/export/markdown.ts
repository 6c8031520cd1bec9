/** Markdown for reading and pasting: grouped by article, nothing in it active but links to the articles. */
import { type Annotation, type Certainty, dateInWords, noteOf, standingOf, tagsOf } from '@spotcheck/core'
import { quotedWords, saidBy } from './quoted.ts'

/** Articles stand in the order in which the first of their annotations comes. */
export function toMarkdown(annotations: Annotation[]): string {
  const sections = byArticle(annotations).map(articleSection)
  return `${['# Saved passages', ...sections].join('\n\n')}\n`
}

function byArticle(annotations: Annotation[]): [Annotation, ...Annotation[]][] {
  const articles = new Map<string, [Annotation, ...Annotation[]]>()
  for (const annotation of annotations) {
    const article = articles.get(annotation.page)
    if (article) article.push(annotation)
    else articles.set(annotation.page, [annotation])
  }
  return [...articles.values()]
}

function articleSection(annotations: [Annotation, ...Annotation[]]): string {
  const { article, target } = annotations[0]
  const facts = [
    article.siteName && inline(article.siteName),
    article.published && dateInWords(article.published),
    link(target.source),
  ]
  return [
    `## ${inline(article.title ?? '') || 'Untitled article'}`,
    facts.filter(Boolean).join(' · '),
    ...annotations.map(passage),
  ].join('\n\n')
}

function passage(annotation: Annotation): string {
  const tags = tagsOf(annotation).map(inline).join(', ')
  const parts = [
    paragraphs(quotedWords(annotation))
      .map((line) => `> ${line}`)
      .join('\n>\n'),
    attribution(annotation),
    ...paragraphs(noteOf(annotation)).map((line, at) => (at === 0 ? `**Note:** ${line}` : line)),
    tags && `**Tags:** ${tags}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** What a reader of the file must know of the speaker; one that the rules are certain of needs no words. */
const CERTAINTY: Record<Certainty, string> = {
  confirmed: ' (speaker confirmed by the reader)',
  certain: '',
  uncertain: ' (attribution uncertain)',
}

/** Who said it, or what a saved grade is about. */
function attribution(annotation: Annotation): string {
  const { speaker, certainty } = saidBy(annotation)
  const { council, rating } = annotation.detected
  const grade = rating && `${rating.rating.replaceAll('-', ' ')} (${rating.status})`
  const names = speaker ? [speaker.name, ...standingOf(speaker)] : grade ? [council?.name, grade] : []
  const line = names.map((name) => inline(name ?? '')).filter(Boolean)
  if (line.length === 0) return ''
  return `— ${line.join(', ')}${speaker && certainty ? CERTAINTY[certainty] : ''}`
}

/** Each line a paragraph of its own, as in the article: single line breaks would run together. */
function paragraphs(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]/)
    .map(inline)
    .filter((line) => line !== '')
}

/**
 * Text on one line that CommonMark, GitHub's and Obsidian's Markdown give back as it is. HTML's own characters
 * become entities, which even a flavour that knows fewer escapes leaves alone. GitHub's may still link a bare
 * address to itself: no escape holds against that, and it hides nothing.
 */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]{}#~|$^]|=(?==)|%(?=%)/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A link, for plain http(s) addresses; anything else is only shown. */
function link(address: string): string {
  return /^https?:\/\/[\w\-.~:/?#@!$&'()*+,=%[\]]+$/i.test(address) ? `<${address}>` : inline(address)
}
