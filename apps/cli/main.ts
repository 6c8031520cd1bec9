/** `spotcheck`: what the extension reads in a page, on the command line. */
import { Failure, isSystemError, Misuse, oneLine, reasonOf } from './failure.ts'
import { readCouncilOptions, readExportOptions, readExtractOptions, readRecordsOptions } from './options.ts'
import { print } from './print.ts'
import { type Command, helpOf, overview } from './usage.ts'

/** By the command's name; each reads its own options, and loads what it needs: of an archive the threads read the stories, not this one. */
const commands: Record<Command, (args: string[]) => Promise<void>> = {
  extract: async (args) => {
    const options = readExtractOptions(args)
    if (options.help) await print([helpOf('extract')])
    else if ('files' in options) await (await import('./extract-all.ts')).extractAll(options, complain)
    else await (await import('./extract-one.ts')).extractOne(options)
  },
  records: async (args) => {
    const options = readRecordsOptions(args)
    if (options.help) await print([helpOf('records')])
    else await (await import('./records-command.ts')).listRecords(options, complain)
  },
  export: async (args) => {
    const options = readExportOptions(args)
    if (options.help) await print([helpOf('export')])
    else await (await import('./export-command.ts')).exportTables(options, complain)
  },
  council: async (args) => {
    const options = readCouncilOptions(args)
    if (options.help) await print([helpOf('council')])
    else await (await import('./council-command.ts')).tellOfCouncils(options, complain)
  },
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!isClosedPipe(error)) {
    const failure = unwritten(error)
    if (!(failure instanceof Failure)) throw failure
    complain(failure.message)
    process.exitCode = failure.exitCode
  }
}

async function run([command, ...args]: string[]): Promise<void> {
  if (command === undefined || command === '--help' || command === '-h') return print([overview])
  if (!isCommand(command)) throw new Misuse(`there is no command "${command}"; see spotcheck --help`)
  await commands[command](args)
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(commands, name)
}

function complain(message: string): void {
  process.stderr.write(`spotcheck: ${oneLine(message)}\n`)
}

/** Whoever read standard output has had enough (`| head`): no reason to complain. */
function isClosedPipe(error: unknown): boolean {
  return isSystemError(error) && error.code === 'EPIPE'
}

/** Standard output took no more, of a full disk for one; other errors pass through. */
function unwritten(error: unknown): unknown {
  const isWriting = isSystemError(error) && error.syscall === 'write'
  return isWriting ? new Failure(`standard output: ${reasonOf(error)}`) : error
}
