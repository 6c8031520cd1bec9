/** How far a run is, on a terminal: a line that is written over. */
import type { Source } from './source.ts'
import type { Done } from './task.ts'

const EVERY = 250
const ERASE_LINE = '\r\x1b[K'

interface Reached {
  /** Stories read since the first were, which took so many milliseconds. */
  stories: number
  time: number
  /** The bytes that have been read since then and those that are left; null where nobody can know. */
  part: { read: number; left: number } | null
}

export class Progress {
  readonly #terminal: typeof process.stderr | null
  /** In bytes; null where standard input is among the sources. */
  readonly #size: number | null
  #began: { at: number; read: number } | null = null
  #stories = 0
  #shown = Number.NEGATIVE_INFINITY

  /** In a pipe, or where the stories go to the same terminal, nothing is shown. */
  constructor(sources: readonly Source[], output: string | null) {
    const isSeen = process.stderr.isTTY && (output !== null || !process.stdout.isTTY)
    this.#terminal = isSeen ? process.stderr : null
    this.#size = sources.some(({ file }) => file === null) ? null : total(sources)
  }

  show({ count, read }: Pick<Done, 'count' | 'read'>): void {
    const now = performance.now()
    this.#stories += count
    // The threads start with the first piece, and a run that is taken up again passes over much before it.
    this.#began ??= { at: now, read }
    if (!this.#terminal || now - this.#shown < EVERY) return
    this.#shown = now
    const part = this.#size === null ? null : { read: read - this.#began.read, left: this.#size - read }
    this.#terminal.write(
      `${ERASE_LINE}${progressLine({ stories: this.#stories, time: now - this.#began.at, part })}`,
    )
  }

  clear(): void {
    this.#terminal?.write(ERASE_LINE)
  }
}

function total(sources: readonly Source[]): number {
  return sources.reduce((sum, { size }) => sum + (size ?? 0), 0)
}

/** “12,400 stories, 1,530 a second, 0:31 left” */
export function progressLine({ stories, time, part }: Reached): string {
  const rate = `${numeral(stories)} stories, ${numeral(Math.round((stories / Math.max(time, 1)) * 1000))} a second`
  if (!part || part.read <= 0) return rate
  return `${rate}, ${clock((time / part.read) * part.left)} left`
}

function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const tail = String(seconds % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

const numeral = (number: number) => number.toLocaleString('en-GB')
