import {
  type Annotation,
  type KeptInspection,
  linkTo,
  noteOf,
  periodInWords,
  tagsOf,
  thatCounts,
} from '@spotcheck/core'
import { byArticle } from './by-article.ts'
import { harvardRuns } from './citations/harvard.ts'
import { sourceIn } from './citations/source.ts'
import type { Collection } from './collection.ts'
import { creditOf } from './credit.ts'
import { linesOf, writable } from './plain-lines.ts'
import { quotedWords } from './quoted.ts'
import { gradesIn } from './record-facts.ts'

/** Nothing is loaded and nothing runs, whatever stands in the file. */
const HEAD = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Saved with Spotcheck</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 Georgia, serif; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
blockquote { margin: 1.5rem 0 0.5rem; padding-left: 1rem; border-left: 3px solid; }
th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; }
</style>
</head>
<body>
`

/** A page to read, print or paste from: records as a table, then the quotes by article, each article cited in Harvard style. */
export function* toHtml({ annotations, inspections }: Collection): Generator<string> {
  yield HEAD
  if (inspections.length > 0) {
    yield `<h1>Inspection records</h1>\n<table>\n<tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr>\n`
    for (const kept of inspections) yield recordRow(kept)
    yield '</table>\n'
  }
  yield '<h1>Saved passages</h1>\n'
  for (const passages of byArticle(annotations)) yield articleSection(passages)
  yield '</body>\n</html>\n'
}

const COLUMNS = ['Council', 'Framework', 'On site', 'Grades', 'Told in']

function recordRow(kept: KeptInspection): string {
  const { name, framework, inspected, judgements } = thatCounts(kept)
  const cells = [
    [name],
    [framework ?? ''],
    [inspected ? periodInWords(inspected) : ''],
    gradesIn(judgements, (slug) => slug.replaceAll('-', ' ')),
    kept.sources.map(({ article, source }) => article.title ?? source),
  ]
  return `<tr>${cells.map((lines) => `<td>${lines.map(escaped).join('<br>')}</td>`).join('')}</tr>\n`
}

function articleSection(passages: [Annotation, ...Annotation[]]): string {
  const [{ article, target, created }] = passages
  const citation = harvardRuns(sourceIn(article, target.source, created))
  const runs = citation.map(({ text, is }) =>
    is === 'publication' ? `<cite>${escaped(text)}</cite>` : escaped(text),
  )
  const link = /^https?:/i.test(target.source) ? ` ${linkOf(target.source, 'Open the article')}` : ''
  return `<section>\n<h2>${escaped(article.title ?? 'Untitled article')}</h2>\n<p>${runs.join('')}${link}</p>\n${passages.map(passageOf).join('')}</section>\n`
}

function passageOf(annotation: Annotation): string {
  const credit = creditOf(annotation)
  const tags = tagsOf(annotation).join(', ')
  const link = linkTo(annotation)
  const parts = [
    `<blockquote>${quotedWords(annotation).flatMap(linesOf).map(paragraph).join('')}</blockquote>`,
    credit && paragraph(`— ${credit}`),
    ...linesOf(noteOf(annotation)).map((line, at) => paragraph(at === 0 ? `Note: ${line}` : line)),
    tags && paragraph(`Tags: ${tags}`),
    link && `<p>${linkOf(link, 'Open at these words')}</p>`,
  ]
  return `${parts.filter(Boolean).join('\n')}\n`
}

function linkOf(address: string, words: string): string {
  return `<a href="${escaped(address)}" rel="noreferrer">${words}</a>`
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`
}

/** Text is text, also between quotation marks. */
function escaped(text: string): string {
  return writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
