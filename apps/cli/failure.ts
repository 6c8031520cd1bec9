/** What a user can put right: told in one line, without a stack. */
export class Failure extends Error {
  readonly exitCode: number = 1
}

/** The command line itself was wrong. */
export class Misuse extends Failure {
  override readonly exitCode = 2
}

/** @returns a line of text, whatever was thrown. */
export function reasonOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error))
}

/** File names and input may hold line breaks, and codes that a terminal would obey. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ')
}

/** What the operating system refused. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
