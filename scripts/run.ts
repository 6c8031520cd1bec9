import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface Run {
  /** False where the command ended with another code than 0, was killed, or could not be started. */
  ok: boolean
  /** Standard output and standard error, as they came. */
  output: string
}

interface Options {
  minutes?: number
  env?: Record<string, string>
  /** Pass the output through while it comes. */
  show?: boolean
  cwd?: string
}

const running = new Set<ChildProcess>()

/** Runs a command of the machine or of the project's dependencies, without standard input and with a time limit. */
export function run(
  command: string,
  args: string[],
  { minutes = 10, env, show = false, cwd = root }: Options = {},
) {
  return new Promise<Run>((resolve) => {
    const windows = process.platform === 'win32'
    const child = spawn(command, args, {
      cwd,
      env: {
        ...process.env,
        PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`,
        NO_COLOR: '1',
        TURBO_TELEMETRY_DISABLED: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what it starts can be ended with it; on Windows, npm's commands need a shell.
      detached: !windows,
      shell: windows,
    })
    running.add(child)

    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk
      if (show) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)

    const limit = setTimeout(() => {
      output += `\nStopped: ${command} took longer than ${minutes} minutes.\n`
      end(child)
    }, minutes * 60_000)
    const finish = (ok: boolean) => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ ok, output })
    }
    child.on('error', (problem) => {
      output += `${problem.message}\n`
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })
}

/** Ends a command and all that it started. */
function end(child: ChildProcess) {
  if (child.pid === undefined || process.platform === 'win32') child.kill()
  else {
    try {
      process.kill(-child.pid, 'SIGTERM')
    } catch {
      // It ended by itself a moment ago.
    }
  }
}

/** Lets Ctrl+C end what runs, and tidy up, before the program itself ends. */
export function endWithChildren(tidyUp: () => Promise<void> = async () => {}) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      for (const child of running) end(child)
      await tidyUp()
      process.exit(130)
    })
  }
}
