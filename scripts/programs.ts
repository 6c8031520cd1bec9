/** Programs that some tests try what we write with. Spotcheck itself needs none of them. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { installDebian } from './debian.ts'

interface Program {
  /** By which tests know it. */
  variable: string
  commands: readonly string[]
  packages: readonly string[]
  /** What is not tried where it is not there. */
  otherwise: string
}

export const programs: Record<string, Program> = {
  LibreOffice: {
    variable: 'SPOTCHECK_LIBREOFFICE',
    commands: ['soffice', 'libreoffice'],
    packages: ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'],
    otherwise: 'the exports to CSV, Excel and Word are opened by libraries alone',
  },
  pandoc: {
    variable: 'SPOTCHECK_PANDOC',
    commands: ['pandoc'],
    packages: ['pandoc'],
    otherwise: 'bibliographies are read by libraries alone',
  },
  'GNU parallel': {
    variable: 'SPOTCHECK_PARALLEL',
    commands: ['parallel'],
    packages: ['parallel'],
    otherwise: 'the shards of an archive are read by xargs alone',
  },
}

/** Finds the program or installs it; null where neither is possible. */
export async function ensureProgram({ variable, commands, packages }: Program): Promise<string | null> {
  return env[variable] || found(commands) || ((await installDebian(packages)) ? found(commands) : null)
}

function found(commands: readonly string[]): string | null {
  const folders = (env.PATH ?? '').split(delimiter)
  return (
    commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(existsSync) ?? null
  )
}
