import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { reasonOf } from '../failure.ts'
import type { BadStory } from '../json-lines.ts'
import { halvesOf, type Piece } from './piece.ts'
import type { Done, Task } from './task.ts'

/** What a story leaves behind is soon swept up: without a limit, the young generation alone takes a third more memory, and no less time. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 384 }

/** Threads that read stories, each started when there is work and none is free. */
export class Workers {
  readonly #task: Task
  readonly #free: Worker[] = []
  readonly #all = new Set<Worker>()

  constructor(task: Task) {
    this.#task = task
  }

  /** What kills a worker, such as a story that no memory can hold, is that story's failure: its piece is halved until it stands alone. */
  async perform(piece: Piece): Promise<Done> {
    const { source, count, read } = piece
    if (piece.form === 'broken') return { count, read, out: Buffer.from(''), rows: [], bad: [piece.error] }
    const worker = this.#free.pop() ?? this.#started()
    try {
      worker.postMessage(piece)
      const [done] = await once(worker, 'message')
      this.#free.push(worker)
      return done
    } catch (error) {
      this.#all.delete(worker)
      if (piece.form === 'lines' && count > 1) {
        const [first, second] = halvesOf(piece)
        return together(await this.perform(first), await this.perform(second))
      }
      const bad: BadStory =
        piece.form === 'lines'
          ? { id: null, line: piece.line, error: reasonOf(error) }
          : { id: piece.id, error: reasonOf(error) }
      const where = bad.line === undefined ? source : `${source}, line ${bad.line}`
      const out = Buffer.from(this.#task.command === 'extract' ? `${JSON.stringify(bad)}\n` : '')
      return { count, read, out, rows: [], bad: [`${where}: ${bad.error}`] }
    }
  }

  async stop(): Promise<void> {
    await Promise.all(Array.from(this.#all, (worker) => worker.terminate()))
  }

  #started(): Worker {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: this.#task,
      resourceLimits: LIMITS,
    })
    this.#all.add(worker)
    return worker
  }
}

/** What was made of two pieces, one behind the other. */
function together(first: Done, second: Done): Done {
  return {
    count: first.count + second.count,
    out: Buffer.concat([first.out, second.out]),
    rows: [...first.rows, ...second.rows],
    bad: [...first.bad, ...second.bad],
    read: second.read,
  }
}
