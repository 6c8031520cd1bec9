/** RIS, as Zotero, EndNote and Mendeley write it (https://en.wikipedia.org/wiki/RIS_(file_format)): articles with notes and keywords. */

import { isWebAddress } from '@spotcheck/library'
import { annotationFrom, type Elsewhere, quoteOf } from './elsewhere.ts'
import { Gathered, type Read, type ReadIn } from './read-in.ts'

/** “TI  - Care leavers praise their new home” */
export const RIS_LINE = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/

interface Entry {
  fields: [tag: string, value: string][]
  line: number
  isWhole: boolean
}

export async function readRis(text: string, now: string): Promise<ReadIn> {
  const gathered = new Gathered()
  for (const { fields, line, isWhole } of entriesIn(text)) {
    const read: Read<Elsewhere> = isWhole ? articleIn(fields) : { fault: 'cut-short' }
    gathered.annotation('item' in read ? { item: await annotationFrom(read.item, now) } : read, line)
  }
  return gathered.readIn('ris')
}

function entriesIn(text: string): Entry[] {
  const entries: Entry[] = []
  let entry: Entry | null = null
  for (const [at, content] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ''] = RIS_LINE.exec(content) ?? []
    if (tag === 'TY') entry = null
    if (!entry && tag !== undefined && tag !== 'ER') {
      entry = { fields: [], line: at + 1, isWhole: false }
      entries.push(entry)
    }
    if (!entry) continue
    const last = entry.fields.at(-1)
    if (tag === 'ER') {
      entry.isWhole = true
      entry = null
    } else if (tag !== undefined) entry.fields.push([tag, value.trim()])
    // Some programs break long values.
    else if (last && content.trim() !== '') last[1] += `\n${content.trim()}`
  }
  return entries
}

/** What is noted of an article stands at its headline. */
function articleIn(fields: Entry['fields']): Read<Elsewhere> {
  const all = (...tags: string[]) =>
    tags.flatMap((tag) => fields.filter(([name]) => name === tag).map(([, value]) => value)).filter(Boolean)
  const [title] = all('TI', 'T1', 'CT', 'BT')
  if (title === undefined) return { fault: 'no-title' }
  const [doi] = all('DO')
  const links = [...all('UR', 'LK', 'L2'), ...(doi ? [`https://doi.org/${doi}`] : [])]
  const address = links.find(isWebAddress) ?? null
  return {
    item: {
      key: ['ris', address, title],
      address,
      title,
      byline: all('AU', 'A1').map(asSigned).join(', ') || null,
      siteName: all('T2', 'JO', 'JF', 'JA', 'PB')[0] ?? null,
      published: all('DA', 'Y1', 'PY')[0] ?? null,
      quotes: [quoteOf(title)],
      note: all('AB', 'N2', 'N1').join('\n\n'),
      tags: all('KW').flatMap((value) => value.split('\n')),
      created: all('Y2')[0]?.replace(/(?<!\/)\/{1,9}$/, '') ?? null,
      modified: null,
    },
  }
}

/** “Lee, Ann” signs as “Ann Lee”. */
function asSigned(author: string): string {
  const [family = '', given = ''] = author.split(', ', 2)
  return `${given} ${family}`.trim()
}
