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
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s+/g, ' ')
}
