/** How a copied quotation is laid out: a template whose named slots are filled in. */
/**
 * What can stand in curly brackets. `harvard` is the whole reference in that style, `source` title, site and date in one; `today`
 * is when it is copied.
 */
export const SLOTS = [
  'words',
  'speaker',
  'harvard',
  'source',
  'author',
  'title',
  'site',
  'date',
  'year',
  'address',
  'today',
] as const
export type Slot = (typeof SLOTS)[number]

/** Text of the template's own, or what a slot is filled with. */
export interface Piece {
  slot: Slot | null
  text: string
}

/** What stands in square brackets goes where one of its slots has nothing to say. */
const OPTIONAL = /(\[[^[\]]*\])/
const SLOT = /(\{[a-z]+\})/
/** What would part it from something before it that is not there. */
const LOOSE_START = /^[\s,;:–—]+/

/**
 * The template filled in, line by line; a line that has nothing left to say is left out. A line's words, paragraphs and
 * all, are one piece.
 */
export function filled(template: string, values: Readonly<Record<Slot, string>>): Piece[][] {
  return template.split('\n').flatMap((line) => {
    const pieces = tidied(line.split(OPTIONAL).flatMap((part) => piecesOf(part, values)))
    return pieces.length === 0 && line.trim() !== '' ? [] : [pieces]
  })
}

/** Names in curly brackets that are no slots: they are copied as they stand. */
export function unknownSlots(template: string): string[] {
  return template.split(SLOT).filter((part) => SLOT.test(part) && slotNamed(part) === null)
}

function piecesOf(part: string, values: Readonly<Record<Slot, string>>): Piece[] {
  const inner = OPTIONAL.test(part) ? part.slice(1, -1) : part
  const pieces = inner.split(SLOT).map((piece): Piece => {
    const slot = slotNamed(piece)
    return { slot, text: slot ? values[slot] : piece }
  })
  const slots = pieces.filter(({ slot }) => slot !== null)
  if (inner === part || slots.length === 0) return inner === part ? pieces : [{ slot: null, text: part }]
  return slots.every(({ text }) => text !== '') ? pieces : []
}

function slotNamed(piece: string): Slot | null {
  return SLOTS.find((slot) => piece === `{${slot}}`) ?? null
}

function tidied(pieces: Piece[]): Piece[] {
  const said = pieces.filter(({ text }) => text !== '')
  const [first, ...others] = said
  if (!first || said.every(({ text }) => text.trim() === '')) return []
  const start = { ...first, text: first.slot ? first.text : first.text.replace(LOOSE_START, '') }
  return start.text === '' ? others : [start, ...others]
}
