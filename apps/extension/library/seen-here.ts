/** Where on a screen the reader was. It is kept with the step of the browser's history, so that Back, Forward and a reload lead there again. */
import * as z from 'zod/mini'

const Seen = z.object({
  y: z.number(),
  /** The topmost line of a list, and where it stood in the window: heights of lines that are out of sight are not known. */
  line: z.nullable(z.object({ key: z.string(), top: z.number() })),
  /** The line that had the focus. */
  focused: z.nullable(z.string()),
})
export type Seen = z.infer<typeof Seen>

/** Null where the reader comes for the first time. */
export function seenHere(): Seen | null {
  return Seen.safeParse(history.state).data ?? null
}

export function noteSeen(): void {
  // While the collection is being opened there is nothing to see.
  if (!document.querySelector('main')) return
  const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')]
  const top = lines.find((line) => line.getBoundingClientRect().bottom > 0)
  const focused = document.activeElement?.closest<HTMLElement>('[data-line]')
  const seen: Seen = {
    y: scrollY,
    line: top ? { key: keyOf(top), top: top.getBoundingClientRect().top } : null,
    focused: focused ? keyOf(focused) : null,
  }
  history.replaceState(seen, '')
}

function keyOf({ dataset }: HTMLElement): string {
  return dataset.line ?? ''
}
