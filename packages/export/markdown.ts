/** Markdown for reading and pasting: grouped by article, nothing in it active but links to the articles. */
import { type Annotation, type KeptInspection, linkTo, noteOf, tagsOf } from '@spotcheck/core'
import { byArticle } from './by-article.ts'
import type { Collection } from './collection.ts'
import { creditOf } from './credit.ts'
import { inline, linkNamed, paragraphs, titleOf, whereIs } from './markdown-text.ts'
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
  for (const passages of byArticle(annotations)) yield articleNote(passages, '##')
}

/** What is saved of an article, under its headline. */
export function articleNote(annotations: [Annotation, ...Annotation[]], heading: '#' | '##' = '#'): string {
  const { article, target } = annotations[0]
  const head = [`${heading} ${titleOf(article)}`, whereIs(article, target.source)]
  return [...head, ...annotations.map(passage)].join('\n\n')
}

function passage(annotation: Annotation): string {
  const credit = inline(creditOf(annotation))
  const tags = tagsOf(annotation).map(inline).join(', ')
  const link = linkTo(annotation)
  const parts = [
    quotedWords(annotation)
      .flatMap(paragraphs)
      .map((line) => `> ${line}`)
      .join('\n>\n'),
    credit && `— ${credit}`,
    ...paragraphs(noteOf(annotation)).map((line, at) => (at === 0 ? `**Note:** ${line}` : line)),
    tags && `**Tags:** ${tags}`,
    link && linkNamed('Open at these words', link),
  ]
  return parts.filter(Boolean).join('\n\n')
}
