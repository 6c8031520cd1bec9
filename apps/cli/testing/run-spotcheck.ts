/** The command itself, as a process of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

export function startSpotcheck(...args: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [main, ...args])
  // A command that ends early leaves input unread: its status and its words tell why.
  child.stdin.on('error', () => {})
  return child
}

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

export async function runSpotcheck(args: string[], input: string | Buffer = ''): Promise<Run> {
  const child = startSpotcheck(...args)
  child.stdin.end(input)
  const status = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await status, stdout, stderr }
}
