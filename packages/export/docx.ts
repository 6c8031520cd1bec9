import { type Annotation, councilByCode, noteOf, tagsOf } from '@spotcheck/core'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { harvardRuns } from './citations/harvard.ts'
import { sourceIn } from './citations/source.ts'
import type { Collection } from './collection.ts'
import { creditOf } from './credit.ts'
import { linesOf, writable } from './plain-lines.ts'
import { quotedWords, saidBy } from './quoted.ts'

export type Grouping = 'council' | 'speaker' | 'tag'

/** What stands over a quote; over those for which that is not known, the words behind. */
const GROUPINGS: Record<Grouping, [of: (annotation: Annotation) => string[], none: string]> = {
  council: [councilsOf, 'No council named'],
  speaker: [(annotation) => [saidBy(annotation).speaker?.name ?? ''].filter(Boolean), 'Nobody named'],
  tag: [tagsOf, 'No tags'],
}

/** A Word document of quotes, each with who said it, the reader's note and where it stands, in Harvard style. One with several tags stands under each. */
export async function toDocx(
  { annotations }: Pick<Collection, 'annotations'>,
  grouping: Grouping,
): Promise<Uint8Array<ArrayBuffer>> {
  const groups = grouped(annotations, grouping).flatMap(([name, quotes]) => [
    new Paragraph({ text: writable(name), heading: HeadingLevel.HEADING_1 }),
    ...quotes.flatMap(quoteWithSource),
  ])
  const children = [new Paragraph({ text: 'Saved quotes', heading: HeadingLevel.TITLE }), ...groups]
  const document = new Document({
    creator: 'Spotcheck',
    title: 'Saved quotes',
    sections: [{ children }],
    styles: STYLES,
  })
  return new Uint8Array(await Packer.pack(document, 'uint8array'))
}

/** Word's own style of that name, so that a document's theme can change it. */
const QUOTE = 'Quote'
const STYLES = {
  default: { document: { run: { language: { value: 'en-GB' } } } },
  paragraphStyles: [
    {
      id: QUOTE,
      name: QUOTE,
      basedOn: 'Normal',
      paragraph: { indent: { left: 567 }, spacing: { before: 240, after: 120 } },
    },
  ],
}

/** By name, those without one last; within a group as they come. */
function grouped(annotations: readonly Annotation[], grouping: Grouping): [string, Annotation[]][] {
  const [of, none] = GROUPINGS[grouping]
  const groups = new Map<string, Annotation[]>()
  for (const annotation of annotations) {
    const names = of(annotation)
    for (const name of names.length > 0 ? names : [none]) {
      const group = groups.get(name)
      if (group) group.push(annotation)
      else groups.set(name, [annotation])
    }
  }
  const last = (name: string) => Number(name === none)
  return [...groups].sort(([a], [b]) => last(a) - last(b) || a.localeCompare(b, 'en-GB'))
}

/** The council that it is about, or else whose speaker it is. */
function councilsOf(annotation: Annotation): string[] {
  const { council } = annotation.detected
  const code = saidBy(annotation).speaker?.council
  const name = council?.name ?? (code && councilByCode(code)?.name)
  return name ? [name] : []
}

function quoteWithSource(annotation: Annotation): Paragraph[] {
  const { article, target, created } = annotation
  const credit = creditOf(annotation)
  const citation = harvardRuns(sourceIn(article, target.source, created))
  return [
    ...quotedWords(annotation)
      .flatMap(linesOf)
      .map((text) => new Paragraph({ text, style: QUOTE })),
    ...(credit ? [new Paragraph(`— ${writable(credit)}`)] : []),
    ...linesOf(noteOf(annotation)).map(
      (text, at) =>
        new Paragraph({
          children: [...(at === 0 ? [new TextRun({ text: 'Note: ', bold: true })] : []), new TextRun(text)],
        }),
    ),
    new Paragraph({
      children: citation.map(
        ({ text, is }) => new TextRun({ text: writable(text), italics: is === 'publication' }),
      ),
    }),
  ]
}
