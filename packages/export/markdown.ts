/** Markdown for reading and pasting: grouped by article, nothing in it active but links to the articles. */
import { type Annotation, type KeptInspection, noteOf, tagsOf } from '@spotcheck/core'
import { byArticle } from './by-article.ts'
import type { Collection } from './collection.ts'
import { creditOf } from './credit.ts'
import { inline, paragraphs, titleOf, whereIs } from './markdown-text.ts'
import { quotedWords } from './quoted.ts'
import { recordSection } from './records-markdown.ts'

/** Records first, then the articles, in the order in which the first of their annotations comes. */
export function* toMarkdown({ annotations, inspections }: Collection): Generator<string> {
  let between = ''
  for (const part of partsOf(annotations, inspections)) {
    yield between + part
    between = '\n\n'
  }
  yield '\n'
}

function* partsOf(annotations: readonly Annotation[], inspections: readonly KeptInspection[]) {
  if (inspections.length > 0) yield '# Inspection records'
  for (const kept of inspections) yield recordSection(kept)
  if (annotations.length > 0 || inspections.length === 0) yield '# Saved passages'
  for (const passages of byArticle(annotations)) yield articleSection(passages)
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
