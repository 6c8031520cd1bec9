import type { NamedFile } from './file-of.ts'

/** Gives the reader a file. */
export function handFile({ name, content }: NamedFile): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file over by its next turn; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
