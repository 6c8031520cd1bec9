import { isDeepStrictEqual } from 'node:util'
import { exactOf, type KeptInspection, type Passage } from '@spotcheck/core'
import { faultsIn, storedPassage, type Tables } from '@spotcheck/library/audit'
import type { Answer, Kept } from '../../messages/messages.ts'
import type { Request } from './library-page.ts'

/** A passage or a record as its table holds it. */
type Stored = ReturnType<typeof storedPassage> | KeptInspection

/**
 * What the reader was told is kept, written down outside of the browser; and what was asked for without an answer, which
 * may be there or not, but not by half.
 */
export class Ledger {
  readonly #told = new Map<string, Stored>()
  readonly #wasInTrash = new Set<string>()
  #open: Request[] = []
  /** How many changes were confirmed, were refused and got no answer, and how many things turned out to be changed by these. */
  readonly count = { confirmed: 0, refused: 0, unanswered: 0, changedAfterAll: 0 }

  /**
   * Enters what was asked for with its answer. Where there is none, or a refusal, nobody can tell whether it is done.
   * @throws whatever went wrong where no answer came.
   */
  async enter(request: Request, coming: Promise<Answer>): Promise<void> {
    this.#open.push(request)
    this.count.unanswered++
    const answer = await coming
    this.count.unanswered--
    if (!answer.ok) {
      this.count.refused++
      return
    }
    this.#open.splice(this.#open.indexOf(request), 1)
    this.#confirm(answer)
  }

  /** What the reader knows to be saved, as it was told last. */
  get passages(): Extract<Stored, { parts: unknown }>[] {
    return [...this.#told.values()].filter((thing) => 'parts' in thing)
  }

  get records(): KeptInspection[] {
    return [...this.#told.values()].filter((thing) => 'sources' in thing)
  }

  /** What is wrong with what the browser holds, a line for each fault; from here on the reader knows it as it is. */
  compare(tables: Tables): string[] {
    const held = [tables.annotations, tables.inspections].flatMap((table) => table?.records ?? []) as Stored[]
    const faults = [...faultsIn(tables), ...this.#lost(held), ...this.#unasked(held), ...this.#twice(held)]
    const ids = new Set(held.map(({ id }) => id))
    for (const id of this.#told.keys()) if (!ids.has(id)) this.#told.delete(id)
    for (const thing of held) {
      if ((this.#told.get(thing.id)?.revision ?? 0) < thing.revision) this.count.changedAfterAll++
      this.#tell(thing)
    }
    this.#open = []
    return faults
  }

  #confirm({ annotations, inspections = [] }: Kept): void {
    this.count.confirmed++
    for (const thing of [...annotations.map(storedPassage), ...inspections]) this.#tell(thing)
  }

  #tell(thing: Stored): void {
    if (thing.deleted !== null) this.#wasInTrash.add(thing.id)
    if ((this.#told.get(thing.id)?.revision ?? 0) < thing.revision) this.#told.set(thing.id, thing)
  }

  /** Each thing is as the reader was told, or as it became by what was asked for since. */
  #lost(held: Stored[]): string[] {
    const now = new Map(held.map((thing) => [thing.id, thing]))
    return [...this.#told.values()].flatMap((told) => {
      const { id, revision } = told
      const thing = now.get(id)
      if (!thing) return [`lost: ${id}, confirmed in revision ${revision}`]
      const further = thing.revision - revision
      if (further < 0) return [`lost: revision ${revision} of ${id}, it is at ${thing.revision}`]
      if (further > this.#open.length) return [`${id} was changed ${further} times by nobody`]
      if (further === 0 && !isDeepStrictEqual(thing, told))
        return [`lost: ${id} is otherwise than it was confirmed`]
      return []
    })
  }

  /** What nobody was told of is what one of the unanswered saves asked for, and all of that. */
  #unasked(held: Stored[]): string[] {
    const fresh = held.filter(({ id }) => !this.#told.has(id))
    const passages = fresh.filter((thing) => 'parts' in thing)
    const there = new Set(passages.map(wordsOf))
    const known = new Set(this.passages.map(wordsOf))
    const saves = this.#open.filter((message) => message.type === 'save')
    const asked = saves.map((save) => save.passages.map(wordsOf).filter((words) => !known.has(words)))
    const isHalf = (words: string[]) => {
      const others = new Set(asked.filter((each) => each !== words).flat())
      const own = words.filter((each) => !others.has(each))
      return own.some((each) => there.has(each)) && !own.every((each) => there.has(each))
    }
    // What is in the trash is saved anew.
    const all = new Set(saves.flatMap((save) => save.passages.map(wordsOf)))
    const records = this.#open.filter(({ type }) => type === 'save-record').length
    return [
      ...asked
        .filter(isHalf)
        .map(
          (words) =>
            `half of a save: ${words.map((each) => `${there.has(each) ? 'there' : 'not there'}: ${each}`).join('; ')}`,
        ),
      ...passages
        .filter((passage) => !all.has(wordsOf(passage)))
        .map(({ id }) => `passage ${id} was saved by nobody`),
      ...(fresh.length - passages.length > records ? ['a record was kept by nobody'] : []),
    ]
  }

  /** One that came back from the trash may stand beside another that was saved meanwhile. */
  #twice(held: Stored[]): string[] {
    const seen = new Set<string>()
    return held.flatMap((thing) => {
      if (!('parts' in thing) || thing.deleted !== null || this.#wasInTrash.has(thing.id)) return []
      const words = wordsOf(thing)
      if (seen.has(words)) return [`saved twice: ${words}`]
      seen.add(words)
      return []
    })
  }
}

/** By page and place. */
function wordsOf({ source, parts }: Pick<Passage, 'source' | 'parts'>): string {
  return `${source} ${parts[0]?.selector[1].start} ${exactOf(parts)}`
}
