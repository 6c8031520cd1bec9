/** Markdown for reading and pasting: grouped by article, nothing in it active but links to the articles. */
import { type Annotation, type Certainty, noteOf, standingOf, tagsOf } from '@spotcheck/core'
import type { Collection } from './collection.ts'
import { inline, paragraphs, titleOf, whereIs } from './markdown-text.ts'
import { quotedWords, saidBy } from './quoted.ts'
import { recordSection } from './records-markdown.ts'

/** Records first, then the articles, in the order in which the first of their annotations comes. */
export function toMarkdown({ annotations, inspections }: Collection): string {
  const records = inspections.map(recordSection)
  const articles = byArticle(annotations).map(articleSection)
  const parts = [
    ...(records.length > 0 ? ['# Inspection records', ...records] : []),
    ...(articles.length > 0 || records.length === 0 ? ['# Saved passages', ...articles] : []),
  ]
  return `${parts.join('\n\n')}\n`
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
  return [`## ${titleOf(article)}`, whereIs(article, target.source), ...annotations.map(passage)].join('\n\n')
}

function passage(annotation: Annotation): string {
  const tags = tagsOf(annotation).map(inline).join(', ')
  const parts = [
    quotedWords(annotation)
      .flatMap(paragraphs)
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
