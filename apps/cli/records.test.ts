import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { cells } from '@spotcheck/export/read-csv'
import { renderPage, stories } from '@spotcheck/samples'
import { expect, test, vi } from 'vitest'
import { runSpotcheck, startSpotcheck } from './testing/run-spotcheck.ts'
import { testFolder } from './testing/test-folder.ts'

// Each test starts the command anew, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 })

const RIGHT = 'Wakefield Council was rated "inadequate" by Ofsted after an inspection in June.'
const WRONG = 'Wakefield Council was rated "good" by Ofsted after an inspection in June.'

const { path: folder, file } = await testFolder()

const in2018 = ['--published', '2018-07-20', '--as-of', '2018-08-01']

test('each inspection is a line, checked against the official outcomes, with what is due', async () => {
  const [right, wrong] = [await file('right.txt', RIGHT), await file('wrong.txt', WRONG)]
  const { status, stdout } = await runSpotcheck(['records', right, wrong, '--format', 'jsonl', ...in2018])
  expect(status).toBe(0)
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first).toMatchObject({
    source: right,
    council: 'E08000036',
    register: { verdict: 'agrees', release: '2026-08-20' },
    nextDue: { next: 're-inspection', window: null, since: null },
  })
  expect(second.register).toMatchObject({
    verdict: 'differs',
    differences: [{ judgement: 'overall-effectiveness', story: 'good', official: 'inadequate' }],
  })
})

test('a page, a text and an archive go into one table', async () => {
  const [story] = stories
  const page = await file('story.html', renderPage(story))
  const lines = [
    { id: 'a', text: RIGHT, published: '2018-07-20' },
    { id: 7, text: RIGHT },
  ]
  const archive = await file('archive.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))
  const { status, stdout } = await runSpotcheck(['records', page, archive, '--format', 'csv', ...in2018])
  expect(status).toBe(0)
  const [head, ...rows] = stdout.trimEnd().split('\r\n')
  expect(head).toContain('council,code,framework,visit,inspected,')
  const inspections = cells(stdout)
  expect(inspections.at(-2)).toMatchObject({
    council: 'Wakefield',
    code: 'E08000036',
    inspected: '2018-06',
    'story published': '2018-07-20',
    judgements: 'overall-effectiveness inadequate',
    verdict: 'agrees',
    'official report': 'https://files.ofsted.gov.uk/v1/file/50004490',
    'official outcomes to': '2026-08-20',
    source: `${archive}#a`,
  })
  expect(rows.at(-1)?.endsWith(`${archive}#7`)).toBe(true)
})

test('what prompted the inspection, what follows and how many there were stand in each row', async () => {
  const story = await file(
    'more.txt',
    `${RIGHT} It was prompted by a focused visit in March. Ministers have sent a commissioner. It is the 33rd authority to be rated "inadequate" under SIF.`,
  )
  const { stdout } = await runSpotcheck(['records', story, '--format', 'csv', ...in2018])
  expect(cells(stdout)).toMatchObject([
    {
      'prompted by': 'focused-visit 2018-03',
      intervention: 'commissioner in-force',
      tally: '33rd authority: inadequate, SIF',
      'officially counted': '33 by 2018-07-17 (counts in the news depend on mergers and re-inspections)',
      'not said': expect.stringContaining('published'),
      partial: 'no',
    },
  ])
})

test('the table is for reading: a row fits, says the verdict, and what the verdict rests on', async () => {
  const { stdout } = await runSpotcheck(['records', await file('t.txt', RIGHT), ...in2018])
  const [head, row, last] = stdout.split('\n')
  expect(head?.indexOf('verdict')).toBe(row?.indexOf('agrees'))
  expect(last).toBe('The verdicts rest on the official outcomes to 20 August 2026.')
})

test('what came since is told, or that a renewed framework is planned', async () => {
  const story = await file('since.txt', RIGHT)
  const inNovember = [...in2018.slice(0, 2), '--as-of', '2026-11-22', '--format', 'csv']
  const { stdout } = await runSpotcheck(['records', story, ...inNovember])
  expect(cells(stdout)).toMatchObject([{ 'what is due': 'inspected again 2021-11-19: good' }])
  const { stdout: council } = await runSpotcheck(['council', 'Leeds', '--as-of', '2026-11-22'])
  expect(council).toContain('A renewed framework is planned for 2027 and may change this.')
})

test.each([
  ['a page', () => renderPage(stories[0]), []],
  ['a text', () => RIGHT, ['--text']],
  ['an archive', () => JSON.stringify({ id: 7, text: RIGHT }), ['--jsonl']],
])('%s from standard input gives its records', async (_, input, form) => {
  const args = ['records', '-', ...form, '--format', 'jsonl', ...in2018]
  const { status, stdout } = await runSpotcheck(args, input())
  expect(status).toBe(0)
  expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({
    source: expect.stringMatching(/^standard input/),
    council: 'E08000036',
    register: { verdict: 'agrees' },
  })
})

test('councils are named line by line, each told as soon as it is read', async () => {
  const child = startSpotcheck('council', '-')
  const told = createInterface(child.stdout)[Symbol.asyncIterator]()
  child.stdin.write('Leeds\n')
  expect((await told.next()).value).toContain('Leeds City Council (E08000035')
  child.stdin.end('Nowhere\nE08000036\n')
  const rest: string[] = []
  for await (const line of told) rest.push(line)
  expect(rest.join('\n')).toContain('Wakefield Metropolitan District Council (E08000036')
  expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(1)
})

test('one file that cannot be read does not hide the others', async () => {
  const good = await file('good.txt', RIGHT)
  const { status, stdout, stderr } = await runSpotcheck([
    'records',
    join(folder, 'missing.txt'),
    good,
    '--format',
    'jsonl',
  ])
  expect(status).toBe(1)
  expect(stderr).toMatch(/^spotcheck: [^:]+missing\.txt: there is no such file$/m)
  expect(stderr).toContain('1 of 2 stories could not be read')
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
})

test('extract says of each inspection what the register holds', async () => {
  const { stdout } = await runSpotcheck(['extract', '--text', ...in2018], RIGHT)
  expect(JSON.parse(stdout).inspections).toMatchObject([{ register: { verdict: 'agrees' }, nextDue: {} }])
})

test('a council’s outcomes come oldest first, with what is due', async () => {
  const { stdout } = await runSpotcheck(['council', 'wakefield', '--as-of', '2026-09-01'])
  expect(stdout).toMatch(
    /^Wakefield Metropolitan District Council \(E08000036, .+, Yorkshire and The Humber\)\n/,
  )
  expect(stdout.match(/^(?:SIF|ILACS) .*$/gm)?.map((row) => row.slice(0, 31))).toEqual([
    'SIF        2016-07-05/2016-07-2',
    'ILACS      2018-06-04/2018-06-1',
    'ILACS      2021-11-08/2021-11-1',
    'ILACS      2025-03-24/2025-03-2',
  ])
  expect(stdout).toContain('Due between 2027-09-28 and 2028-09-28.')
})

test('a council of the past is found by its title, and JSON has the same', async () => {
  const [old, now] = await Promise.all(
    ['Somerset County Council', 'Somerset'].map((name) => runSpotcheck(['council', name, '--json'])),
  )
  expect(JSON.parse(old?.stdout ?? '').council.code).toBe('E10000027')
  expect(JSON.parse(now?.stdout ?? '').council.code).toBe('E06000066')
})

test('a council that is gone has its successors and nothing due; these have its outcomes, as its own', async () => {
  const [gone, after] = await Promise.all(
    ['Cumbria', 'Cumberland Council'].map((name) => runSpotcheck(['council', name, '--as-of', '2026-11-22'])),
  )
  expect(gone?.stdout).toContain('Until 2023-03-31; then Cumberland, Westmorland and Furness.')
  expect(gone?.stdout).not.toContain('Due')
  expect(after?.stdout).toMatch(/^SIF .*\(Cumbria County Council\)/m)
})

test.each([
  [['council', 'Foo'], 1, 'no council is called "Foo": give its name'],
  [['council', 'Wandswroth'], 1, 'did you mean "Wandsworth"?'],
  [['council', 'Gloucester'], 1, 'did you mean "Gloucestershire"?'],
  [['council', 'East Surrey'], 1, 'East Surrey begins on 2027-04-01'],
  [['council'], 2, 'needs the name or the code'],
  [['records', '-', '-'], 2, 'got - twice'],
  [['records', 'a.txt', '--format', 'xml'], 2, '--format "xml" is none of table, jsonl, csv'],
  [['council', 'Leeds', '--as-of', '2018'], 2, '--as-of "2018" is not a day'],
  [['constructor'], 2, 'there is no command "constructor"'],
])('%j is refused in one line', async (args, status, words) => {
  const run = await runSpotcheck(args)
  expect(run.status).toBe(status)
  expect(run.stdout).toBe('')
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(run.stderr).toContain(words)
})
