import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { renderPage, stories } from '@spotcheck/samples'
import { expect, test, vi } from 'vitest'
import { LONGEST_STORY } from '../input.ts'
import { runSpotcheck } from '../testing/run-spotcheck.ts'
import { testFolder } from '../testing/test-folder.ts'
import { warcOf } from '../testing/warc-of.ts'
import { LONGEST_LINE } from './line-blocks.ts'

const RATED = 'Wakefield Council was rated "inadequate" by Ofsted after an inspection in June.'
const in2018 = ['--published', '2018-07-20']
const [first, second, third] = stories.map(({ url, ...story }) => ({
  url,
  html: renderPage({ url, ...story }),
}))

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

// Each test starts the command several times, which takes a busy machine a while.
vi.setConfig({ testTimeout: 180_000 })

const { path: folder, file } = await testFolder()

function idsIn(stdout: string): unknown[] {
  return answersIn(stdout).map(({ id }) => id)
}

function answersIn(stdout: string): { id: unknown; article?: { url: string | null }; error?: string }[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

const line = (id: unknown, text = RATED) => `${JSON.stringify({ id, text })}\n`

test('a folder is read whatever lies in it, in order, past what is bad, which is told at the end', async () => {
  const page = await file('mixed/2016/page.html', first?.html ?? '')
  const empty = await file('mixed/2016/empty.html', '<p>Nothing here')
  await file('mixed/2016/picture.png', 'no story')
  await file('mixed/2017.jsonl', `${line(1)}{"id": 2\n${line('three')}`)
  await file('mixed/2018.jsonl.gz', gzipSync(line(4)))
  const text = await file('mixed/2019.txt', RATED)
  await file('mixed/2020.warc.gz', await warcOf([second, third], { gzip: true }))
  const { status, stdout, stderr } = await runSpotcheck(['extract', '--jsonl', join(folder, 'mixed')])
  expect(idsIn(stdout)).toEqual([
    empty,
    page,
    1,
    null,
    'three',
    4,
    text,
    expect.any(String),
    expect.any(String),
  ])
  expect(answersIn(stdout).slice(-2)).toMatchObject([
    { article: { url: second?.url } },
    { article: { url: third?.url } },
  ])
  expect(stderr.split('\n')).toEqual([
    expect.stringContaining(`${empty}: no article was found`),
    expect.stringContaining(`${join(folder, 'mixed/2017.jsonl')}, line 2: not JSON`),
    'spotcheck: 2 of 9 stories could not be read',
    '',
  ])
  expect(status).toBe(1)
})

test('a pattern finds files, and what finds none is told', async () => {
  await file('pattern/a.txt', RATED)
  await file('pattern/deep/b.txt', RATED)
  const found = await runSpotcheck([
    'records',
    join(folder, 'pattern/**/*.txt'),
    '--format',
    'jsonl',
    ...in2018,
  ])
  expect(answersIn(found.stdout)).toMatchObject([
    { source: join(folder, 'pattern/a.txt') },
    { source: join(folder, 'pattern/deep/b.txt') },
  ])
  const none = await runSpotcheck(['records', join(folder, 'pattern/*.html')])
  expect(none.stderr).toContain('there is no such file, and as a pattern it finds none')
  const empty = await runSpotcheck(['records', dirname(await file('bare/picture.png', ''))])
  expect(empty.stderr).toContain('no file in this folder ends in jsonl, ndjson, warc, txt, html, htm')
})

test('many threads answer in the order of the lines, long and short, as one thread does', async () => {
  const lines = Array.from({ length: 600 }, (_, id) =>
    line(id, `${RATED} `.repeat(id % 97 === 0 ? 400 : 1 + (id % 5))),
  )
  const archive = await file('many.jsonl', lines.join(''))
  const runs = ['1', '4'].map((workers) =>
    runSpotcheck(['extract', '--jsonl', archive, '--as-of', '2026-11-22', '--workers', workers]),
  )
  const [one, four] = await Promise.all(runs)
  expect(idsIn(one?.stdout ?? '')).toEqual(lines.map((_, id) => id))
  expect(four).toEqual(one)
})

test.each([
  ['as it is', false],
  ['packed', true],
])(
  'of a WARC file, %s, that was cut all before the cut is kept, and where it was is told',
  async (_how, gzip) => {
    const whole = await warcOf([first, second, third], { gzip })
    const archive = await file(`cut.warc${gzip ? '.gz' : ''}`, whole.subarray(0, whole.length - 1500))
    const { status, stdout, stderr } = await runSpotcheck(['extract', '--jsonl', archive])
    expect(answersIn(stdout)).toMatchObject([
      { article: { url: first?.url } },
      { article: { url: second?.url } },
    ])
    expect(stderr).toContain(`${archive}: the file breaks off in record 4`)
    expect(status).toBe(1)
  },
)

test('a packed file that is none', async () => {
  const archive = await file('false.jsonl.gz', line(1))
  const { stderr } = await runSpotcheck(['extract', '--jsonl', archive])
  expect(stderr).toContain(`${archive}: it cannot be unpacked: incorrect header check`)
})

test('output has its name only once it is whole, in place of what stood there', async () => {
  const archive = await file('out.jsonl', line(1))
  const output = await file('out.csv', 'old')
  const { status, stdout } = await runSpotcheck([
    'records',
    archive,
    '--format',
    'csv',
    '--output',
    output,
    ...in2018,
  ])
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  expect(await readFile(output, 'utf8')).toMatch(/^council,.*\r\nWakefield,.*\r\n$/)
  const nowhere = join(folder, 'nowhere/out.csv')
  const lost = await runSpotcheck(['records', archive, '--output', nowhere])
  expect(lost).toMatchObject({ status: 1, stderr: expect.stringContaining(`${nowhere}: ENOENT`) })
})

test.each([
  [['extract', 'a.html', '--output', 'a.json'], '--output is for archives: give --jsonl too'],
  [['records', '--resume'], '--resume goes on with a file: name it with --output'],
  [['records', '--workers', '0'], '--workers "0" is not a whole number from 1 to 256'],
])('%j is refused', async (args, message) => {
  expect(await runSpotcheck(args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
})

test('a disk that takes no more is told, and what was there is left alone', async () => {
  const archive = await file('large.jsonl', line(1, `${RATED} `.repeat(1000)).repeat(3))
  const output = await file('full.jsonl', 'old')
  const args = ['extract', '--jsonl', archive, '--output', output]
  // So large a file may be, in blocks: the same refusal, in the same place, without filling a disk.
  const limited = ['-c', 'ulimit -f 64; exec "$0" "$@"', process.execPath, main, ...args]
  const { status, stderr } = spawnSync('bash', limited, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `spotcheck: ${output}: EFBIG: file too large, write\n`,
  })
  expect(await readFile(output, 'utf8')).toBe('old')
})

test('a device that is full is told where standard output goes to it', async () => {
  const archive = await file('small.jsonl', line(1))
  const args = ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, main, 'extract', '--jsonl', archive]
  expect(spawnSync('bash', args, { encoding: 'utf8' })).toMatchObject({
    status: 1,
    stderr: 'spotcheck: standard output: ENOSPC: no space left on device, write\n',
  })
})

test('tables that a disk cannot take are told, and nothing has their name', async () => {
  const quotes = Array.from({ length: 400 }, (_, id) => line(id, `“We will act ${id},” said Ann Example.`))
  const archive = await file('tables.jsonl', quotes.join(''))
  const output = join(folder, 'full-tables')
  const limited = ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, main]
  const args = [...limited, 'export', archive, '--output', output]
  const { status, stderr } = spawnSync('bash', args, { encoding: 'utf8' })
  expect(stderr).toContain(`spotcheck: ${output}: EFBIG: file too large, write`)
  expect(status).toBe(1)
  expect(existsSync(output)).toBe(false)
})

test('a line that goes on for ever is passed over, and is told by its number', async () => {
  const endless = Buffer.alloc(LONGEST_LINE + 2_000_000, 'x')
  const archive = await file(
    'endless.jsonl',
    Buffer.concat([Buffer.from(line(1)), endless, Buffer.from(`\n${line(3)}`)]),
  )
  const { status, stdout, stderr } = await runSpotcheck(['extract', '--jsonl', archive])
  expect(answersIn(stdout)).toMatchObject([
    { id: 1 },
    { id: null, line: 2, error: 'the line is longer than 8 MB' },
    { id: 3 },
  ])
  expect(stderr).toContain(`${archive}, line 2: the line is longer than 8 MB`)
  expect(status).toBe(1)
})

test('a line of as much JSON as is read does not stop the command, whatever the parser makes of it', async () => {
  const objects = `[${'{},'.repeat(LONGEST_LINE / 3 - 1)}0]\n`
  const archive = await file('objects.jsonl', `${objects}${line(2)}`)
  const { stdout } = await runSpotcheck(['extract', '--jsonl', archive, '--workers', '1'])
  expect(answersIn(stdout)).toMatchObject([{ id: null, error: 'a line must be a JSON object' }, { id: 2 }])
})

test.each([
  ['extract', []],
  ['records', ['--workers', '1']],
])('of a gigabyte that no story has, %s reads no more than shows that', async (command, args) => {
  const page = await file('gigabyte.html', '')
  await truncate(page, 1024 ** 3)
  const { status, stderr } = await runSpotcheck([command, page, ...args])
  expect(stderr).toContain(`${page}: it is longer than 32 MB, so neither a page nor a story`)
  expect(status).toBe(1)
})

test('a page that is too long is passed over, and those behind it are read', async () => {
  const long = { url: 'https://news.example/long', html: 'x'.repeat(LONGEST_STORY + 1) }
  const archive = await file('long.warc', await warcOf([first, long, second], { gzip: false }))
  const { stdout, stderr } = await runSpotcheck(['extract', '--jsonl', archive])
  expect(answersIn(stdout).map(({ article }) => article?.url)).toEqual([first?.url, second?.url])
  expect(stderr).toContain(`${archive}, record 3: it is longer than 32 MB`)
})
