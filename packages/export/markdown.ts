/** Markdown for reading and pasting: grouped by article, nothing in it active but links to the articles. */
import { type Annotation, noteOf, tagsOf } from '@spotcheck/core'
import { byArticle } from './by-article.ts'
import type { Collection } from './collection.ts'
import { creditOf } from './credit.ts'
import { inline, paragraphs, titleOf, whereIs } from './markdown-text.ts'
import { quotedWords } from './quoted.ts'
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

function articleSection(annotations: [Annotation, ...Annotation[]]): string {
  const { article, target } = annotations[0]
  return [`## ${titleOf(article)}`, whereIs(article, target.source), ...annotations.map(passage)].join('\n\n')
}

function passage(annotation: Annotation): string {
  const credit = inline(creditOf(annotation))
  const tags = tagsOf(annotation).map(inline).join(', ')
  const parts = [
    quotedWords(annotation)
      .flatMap(paragraphs)
      .map((line) => `> ${line}`)
      .join('\n>\n'),
    credit && `— ${credit}`,
    ...paragraphs(noteOf(annotation)).map((line, at) => (at === 0 ? `**Note:** ${line}` : line)),
    tags && `**Tags:** ${tags}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}
