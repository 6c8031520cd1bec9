import type { Part } from './annotation.ts'

/** What the page says of a passage: the exact words of its parts, a line each. */
export function exactOf(parts: readonly Part[]): string {
  return parts.map(({ selector: [{ exact }] }) => exact).join('\n')
}

/** The parts by the paragraphs that they stand in. */
export function byParagraph(parts: readonly Part[]): Part[][] {
  const paragraphs: Part[][] = []
  for (const part of parts) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.paragraph === part.paragraph) last.push(part)
    else paragraphs.push([part])
  }
  return paragraphs
}
