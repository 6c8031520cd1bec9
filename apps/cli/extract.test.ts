import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Extraction } from '@spotcheck/core'
import { renderPage, stories } from '@spotcheck/samples'
import { expect, test, vi } from 'vitest'
import { type Run, runSpotcheck } from './testing/run-spotcheck.ts'
import { testFolder } from './testing/test-folder.ts'

// Each test starts the command anew, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 })

const [story] = stories
const sentence = '\uFEFFWakefield Council was rated "inadequate" in June.\r\n'

const { path: folder, file } = await testFolder()

function extraction({ status, stdout, stderr }: Run): Extraction {
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return Extraction.parse(JSON.parse(stdout))
}

test('a page gives its story, without the furniture around it', async () => {
  const page = await file('story.html', renderPage(story))
  const { article, text, mentions } = extraction(await runSpotcheck(['extract', page, '--url', story.url]))
  expect(article).toMatchObject({ title: story.article.title, url: story.url, published: '2018-07-20' })
  expect(text).toContain('Risk had gone unrecognised for too long')
  expect(text).not.toContain('Picture: The Specimen')
  expect(text).not.toContain('This page is a sample')
  expect(text).not.toContain('From £15 / month')
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  expect(mentions).toContainEqual(expect.objectContaining({ kind: 'council', council: 'E08000036' }))
})

test('with --text the text is the input itself, to the last byte', async () => {
  const { text, mentions } = extraction(
    await runSpotcheck(['extract', await file('a.txt', sentence), '--text']),
  )
  expect(text).toBe(sentence)
  expect(mentions).toContainEqual(expect.objectContaining({ kind: 'council', start: 1, end: 18 }))
})

test.each([[['extract', '-', '--text']], [['extract', '--text']]])(
  '%j reads standard input',
  async (args) => {
    expect(extraction(await runSpotcheck(args, sentence)).text).toBe(sentence)
  },
)

test.each([
  ['leaves out <html>, <head> and <body>', /<\/?(?:html|body|head)\b[^>]*>|<!doctype html>/g, ''],
  ['leaves out <head> and <body>', /<\/?(?:body|head)\b[^>]*>/g, ''],
  ['has something between <head> and <body>', '</head>', '</head><script></script>'],
  ['sets it into a frameset', /<(\/?)body[^>]*>/g, '<$1noframes>'],
  ['names <html> and <body> in a comment alone', /^[\s\S]*<body[^>]*>/, '<!-- <html><body> -->'],
])('a page that %s has its story all the same', async (_how, old, fresh) => {
  const page = renderPage(story).replace(old, fresh)
  expect(page).not.toBe(renderPage(story))
  expect(extraction(await runSpotcheck(['extract'], page)).text).toContain('Risk had gone unrecognised')
})

test('a page that would take minutes to parse is refused', async () => {
  const deep = '<div>'.repeat(1_000_000)
  expectComplaint(
    await runSpotcheck(['extract'], deep),
    1,
    'standard input: the page is too large: it has more than 60,000 tags',
  )
})

test('--published dates a story, whatever it says itself', async () => {
  const dated = await runSpotcheck(['extract', '--text', '--published', '2018-07'], sentence)
  expect(extraction(dated).article.published).toBe('2018-07')
  const page = await runSpotcheck(['extract', '--published', '2018-07-21'], renderPage(story))
  expect(extraction(page).article.published).toBe('2018-07-21')
  expect(extraction(await runSpotcheck(['extract', '--text'], sentence)).article.published).toBe(null)
})

test('a story behind a registration wall is partial', async () => {
  const cut = stories.find(({ article }) => article.partial)
  if (!cut) throw new Error('no sample story is cut any more')
  expect(extraction(await runSpotcheck(['extract'], renderPage(cut))).article.partial).toBe(true)
})

test('the npm script prints nothing but JSON', async () => {
  const page = await file('script.html', renderPage(story))
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const args = ['run', '-s', 'spotcheck', '--', 'extract', page]
  const { stdout } = await promisify(execFile)('npm', args, { cwd: root })
  expect(Extraction.parse(JSON.parse(stdout)).article.title).toBe(story.article.title)
})

test.each([[[]], [['--help']], [['-h']]])('%j gives an overview', async (args) => {
  const { status, stdout, stderr } = await runSpotcheck(args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Usage: spotcheck extract [FILE|-]')
  expect(stdout).toContain('spotcheck COMMAND --help')
})

test.each([
  ['extract', ['text', 'jsonl', 'url', 'published', 'output', 'resume', 'workers', 'as-of']],
  ['records', ['text', 'jsonl', 'url', 'published', 'format', 'output', 'resume', 'workers', 'as-of']],
  ['export', ['text', 'jsonl', 'url', 'published', 'output', 'resume', 'workers', 'as-of']],
  ['council', ['json', 'as-of']],
])('%s --help explains all options, with examples and exit statuses', async (command, options) => {
  const { status, stdout, stderr } = await runSpotcheck([command, '--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(`Usage: spotcheck ${command} `)
  expect([...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option)).toEqual([...options, 'help'])
  expect(stdout).toMatch(new RegExp(`\nExamples:\n {2}spotcheck ${command} `))
  expect(stdout).toContain('Exit status: 0 all went well')
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(140)
})

test.each([
  [['exctract'], 'there is no command "exctract"'],
  [['extract', '--htlm'], "Unknown option '--htlm'"],
  [['extract', 'a.html', 'b.html'], 'one file at a time, got also "b.html"'],
  [['extract', '--published', 'July 2018'], '--published "July 2018" is not a date: write 2018, 2018-06'],
  [['extract', '--published', '2018-02-31'], '--published "2018-02-31" is not a date'],
  [['extract', '--url', 'cypnow'], '--url "cypnow" is not an address'],
  [['extract', '--url', 'file:///story.html'], '--url "file:///story.html" is not an address'],
  [['extract', ''], 'the file has no name'],
  [['ex\ntract\x1b[31m'], 'there is no command "ex tract [31m"'],
])('%j is told in one line what was wrong with it', async (args, message) => {
  expectComplaint(await runSpotcheck(args), 2, message)
})

test('a file that is not there', async () => {
  const path = join(folder, 'nowhere.html')
  expectComplaint(await runSpotcheck(['extract', path]), 1, `${path}: there is no such file`)
})

test('a path that the system refuses', async () => {
  const inFile = join(await file('file.html', ''), 'inside.html')
  expectComplaint(await runSpotcheck(['extract', inFile]), 1, `${inFile}: ENOTDIR: not a directory`)
  const long = 'a'.repeat(5000)
  expectComplaint(await runSpotcheck(['extract', long]), 1, `${long}: ENAMETOOLONG: name too long`)
})

test('a directory', async () => {
  expectComplaint(await runSpotcheck(['extract', folder]), 1, `${folder}: this is a directory`)
})

test('a file in another encoding: the first bad byte, and what to do', async () => {
  const wellMeant = await runSpotcheck(['extract', '--text'], 'A replacement character \uFFFD is no error.')
  expect(wellMeant.status).toBe(0)
  const bad = await file(
    'latin-1.txt',
    Buffer.concat([Buffer.from('\uFFFD £', 'utf8'), Buffer.from('£1m', 'latin1')]),
  )
  expectComplaint(
    await runSpotcheck(['extract', '--text', bad]),
    1,
    `${bad}: not UTF-8 at byte 6; convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8`,
  )
})

test.each([
  [Buffer.from('\uFEFFWakefield', 'utf16le'), 'UTF-16'],
  [Buffer.from([0xff]), 'WINDOWS-1252'],
])('of bytes that are not UTF-8, %j, it says what they are likely to be', async (bytes, encoding) => {
  const path = await file('other.txt', bytes)
  const message = `${path}: not UTF-8 at byte 0; convert it first, for example: iconv -f ${encoding} -t UTF-8`
  expectComplaint(await runSpotcheck(['extract', '--text', path]), 1, message)
})

test.each(['', 'Just words', '<ul><li>News</li></ul>', '%PDF-1.7'])('no article in %j', async (page) => {
  expectComplaint(
    await runSpotcheck(['extract'], page),
    1,
    'standard input: no article was found in this page',
  )
})

function expectComplaint({ status, stdout, stderr }: Run, expected: number, message: string): void {
  expect(stderr).toContain(`spotcheck: ${message}`)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stdout).toBe('')
  expect(status).toBe(expected)
}
