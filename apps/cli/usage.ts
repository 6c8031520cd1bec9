/** What `--help` prints: an overview, and all of a command where it stands behind that. */

export type Command = 'extract' | 'records' | 'export' | 'council'

interface Help {
  usage: readonly string[]
  about: string
  options: readonly (keyof typeof OPTIONS)[]
  examples: readonly string[]
}

const OPTIONS = {
  text: `--text            the input is plain text, taken unchanged (offsets point into it), whatever its name ends in`,
  jsonl: `--jsonl           one story a line, {"id", "text" or "html", "url"?, "published"?}. A line says itself whether it is text;
                    --url and --published serve lines without their own. A line is read up to 8 MB`,
  url: `--url U           the story's address`,
  published: `--published DATE  the story's date where it does not say it, or says it wrongly: 2018, 2018-06 or 2018-06-15`,
  format: `--format F        table (for reading), jsonl or csv; without it, table`,
  output: `--output FILE     where to write (-o for short). It grows as FILE.partial and has its name only once it is whole`,
  folder: `--output FOLDER   where to write (-o for short). It grows as FOLDER.partial and has its name only once it is whole`,
  resume: `--resume          goes on where a run of the same command was killed; what comes out is as if it had not been. Where it is
                    whole already, nothing is done`,
  workers: `--workers N       so many threads read; without it, as many as the machine has cores`,
  json: `--json            one JSON object a council`,
  'as-of': `--as-of DATE      the day from which the next inspection is seen, such as 2018-06-15; without it, today`,
  help: `--help            this text (-h for short)`,
}

const INPUT = `What is read: without FILE, or with -, standard input. Of a FOLDER, every file in it, however deep, whose name ends as a story's
does; a PATTERN such as '2018/**/*.html' is looked up by spotcheck where the shell has not done so. A file is what its name ends in:
.jsonl or .ndjson one story a line, .warc the pages that a crawler kept, .txt plain text, .html or .htm a page; any other, and
standard input, is a page unless --text or --jsonl says otherwise. What ends in .gz too is unpacked. Text is UTF-8.`

const BAD_STORIES = `A story that cannot be read never ends a run: all of them are told on standard error when it is through, by file and line or record, and
the exit status is 1. On a terminal, how far it is and how long it will take stands there meanwhile.`

const EXIT = `Exit status: 0 all went well, 1 something could not be read or written, 2 the command was not understood.`

const ARCHIVE = ['text', 'jsonl', 'url', 'published', 'resume', 'workers', 'as-of', 'help'] as const

const COMMANDS: Record<Command, Help> = {
  extract: {
    usage: [
      'extract [FILE|-] [--text] [--url U] [--published DATE] [--as-of DATE]',
      'extract --jsonl [FILE|FOLDER|PATTERN…|-] [--output FILE [--resume]] [--workers N] [--text] [--url U]',
      '                [--published DATE] [--as-of DATE]',
    ],
    about: `Reads a news story and prints, as JSON, the councils, ratings and quotations in it and the inspections that it reports, each
checked against the official outcomes. With --jsonl it reads an archive and prints one JSON object a line for each story, in the
order of the input, with each line's own id; a page's or a text's id is its path, and that of a page in a WARC file its record's.
A story that cannot be read is answered with {"id", "line", "error"}.

${INPUT}

${BAD_STORIES}`,
    options: [...ARCHIVE.slice(0, 4), 'output', ...ARCHIVE.slice(4)],
    examples: [
      'extract story.html --url https://www.cypnow.co.uk/news/article/a-story',
      'extract --text --published 2018-07-20 < story.txt',
      'extract --jsonl archive/ --output stories.jsonl --resume',
      'extract --jsonl < archive.jsonl | jq -r .quotations[].words',
    ],
  },
  records: {
    usage: [
      'records [FILE|FOLDER|PATTERN…|-] [--format table|jsonl|csv] [--text] [--jsonl] [--output FILE [--resume]]',
      '                [--workers N] [--url U] [--published DATE] [--as-of DATE]',
    ],
    about: `Prints one row for each inspection that stories tell of, with what the official outcomes say of it.

${INPUT}

${BAD_STORIES}`,
    options: [...ARCHIVE.slice(0, 4), 'format', 'output', ...ARCHIVE.slice(4)],
    examples: [
      'records stories/*.html --format csv > inspections.csv',
      'records crawl.warc.gz --format csv --output inspections.csv',
      `records --jsonl --format jsonl < archive.jsonl | grep '"verdict":"differs"'`,
    ],
  },
  export: {
    usage: [
      'export [FILE|FOLDER|PATTERN…|-] --output FOLDER [--resume] [--text] [--jsonl] [--workers N] [--url U]',
      '                [--published DATE] [--as-of DATE]',
    ],
    about: `Writes what stories say as tables, in Parquet files by the stories' year: FOLDER/inspections/year=2018/part-00001.parquet, and
quotations and mentions likewise. DuckDB, pandas, polars, Spark and R's arrow read them.

${INPUT}

${BAD_STORIES}`,
    options: [...ARCHIVE.slice(0, 4), 'folder', ...ARCHIVE.slice(4)],
    examples: [
      'export archive/ --output tables',
      `export '2018/**/*.html' crawl.warc.gz --output tables --resume`,
    ],
  },
  council: {
    usage: ['council NAME|CODE|- [--json] [--as-of DATE]'],
    about: `Prints every official outcome of a council, and what is due next; with -, of each council named in a line of standard input.
CODE is the council's GSS code.`,
    options: ['json', 'as-of', 'help'],
    examples: ['council Wakefield', 'council E08000036 --json', 'council - < councils.txt'],
  },
}

const NAMES = ['extract', 'records', 'export', 'council'] as const

/** All of one command. */
export function helpOf(command: Command): string {
  const { usage, about, options, examples } = COMMANDS[command]
  return `${usageLines(usage)}

${about}

${options.map((option) => `  ${OPTIONS[option]}`).join('\n')}

Examples:
${examples.map((example) => `  spotcheck ${example}`).join('\n')}

${EXIT}
`
}

/** What there is. */
export const overview = `${usageLines(NAMES.flatMap((name) => COMMANDS[name].usage))}

extract prints what a news story says, as JSON; with --jsonl, what each story of an archive says, one a line.
records prints one row for each inspection that stories tell of, beside the official outcome.
export writes what stories say as tables, in Parquet files by year.
council prints every official outcome of a council, and what is due next.

spotcheck COMMAND --help says all of a command.

Examples:
${NAMES.flatMap((name) => COMMANDS[name].examples.slice(0, 2).map((example) => `  spotcheck ${example}`)).join('\n')}

${EXIT}
`

function usageLines(usage: readonly string[]): string {
  return usage
    .map(
      (line, at) => `${at === 0 ? 'Usage: ' : '       '}${line.startsWith(' ') ? line : `spotcheck ${line}`}`,
    )
    .join('\n')
}
