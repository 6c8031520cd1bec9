import type { Annotation, FormerNote, KeptInspection, Settings } from '@spotcheck/core'
import type { Fault, Rejected } from './problems.ts'

/** What can be read, told by the content of a file and never by its name. */
export type Origin = 'spotcheck' | 'web-annotation' | 'hypothesis' | 'table' | 'clippings' | 'ris'

/** What a file holds. */
export interface ReadIn {
  origin: Origin
  annotations: Annotation[]
  inspections: KeptInspection[]
  formerNotes: FormerNote[]
  /** Null where the file says nothing of them, or what nobody understands. */
  settings: Settings | null
  rejected: Rejected[]
}

/** A record as it was read, or why it is left out. */
export type Read<Item> = { item: Item } | { fault: Fault; field?: string }

type Line<Item> = { item: Item; line: number }

/** Gathers what is read, each id once: the later revision counts, of two alike the first. */
export class Gathered {
  readonly rejected: Rejected[] = []
  readonly #annotations = new Map<string, Line<Annotation>>()
  readonly #inspections = new Map<string, Line<KeptInspection>>()

  annotation(read: Read<Annotation>, line: number): void {
    if ('item' in read) this.#put(this.#annotations, read.item, line)
    else this.reject(line, read.fault, read.field)
  }

  inspection(read: Read<KeptInspection>, line: number): void {
    if ('item' in read) this.#put(this.#inspections, read.item, line)
    else this.reject(line, read.fault, read.field)
  }

  reject(line: number, fault: Fault, field: string | null = null): void {
    this.rejected.push({ line, fault, field })
  }

  /** All of it, with what only our own backups have. */
  readIn(origin: Origin, allElse?: Pick<ReadIn, 'formerNotes' | 'settings'>): ReadIn {
    return {
      origin,
      annotations: Array.from(this.#annotations.values(), ({ item }) => item),
      inspections: Array.from(this.#inspections.values(), ({ item }) => item),
      formerNotes: [],
      settings: null,
      ...allElse,
      rejected: this.rejected.sort((a, b) => a.line - b.line),
    }
  }

  #put<Item extends Pick<Annotation, 'id' | 'revision' | 'modified'>>(
    items: Map<string, Line<Item>>,
    item: Item,
    line: number,
  ): void {
    const known = items.get(item.id)
    if (!known) items.set(item.id, { item, line })
    else if (isLater(item, known.item)) {
      this.reject(known.line, 'twice')
      items.set(item.id, { item, line })
    } else this.reject(line, 'twice')
  }
}

function isLater(
  one: Pick<Annotation, 'revision' | 'modified'>,
  other: Pick<Annotation, 'revision' | 'modified'>,
): boolean {
  return one.revision === other.revision ? one.modified > other.modified : one.revision > other.revision
}
