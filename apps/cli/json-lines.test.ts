import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { runSpotcheck, startSpotcheck } from './testing/run-spotcheck.ts'

// Each test starts the command anew, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 })

const args = ['extract', '--jsonl']

function answersIn(stdout: string): { id: unknown; text?: string; error?: string; line?: number }[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('one line out for each line in, in order, with the same id', async () => {
  const items = [
    { id: 'b', text: 'Wakefield Council said no.\u2028Surrey County Council said yes.' },
    { id: 7, text: 'Nothing here.', url: 'https://www.cypnow.co.uk/news/article/a', published: '2018-07' },
    { id: 'a', text: 'x'.repeat(300_000) },
  ]
  const { status, stdout, stderr } = await runSpotcheck(
    args,
    items.map((item) => JSON.stringify(item)).join('\n'),
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(answersIn(stdout).map(({ id, text }) => ({ id, text }))).toEqual(
    items.map(({ id, text }) => ({ id, text })),
  )
  expect(answersIn(stdout)[1]).toMatchObject({ article: { url: items[1]?.url, published: '2018-07' } })
})

test('what the command line says of all stories holds where a line does not say it itself', async () => {
  const items = [
    { id: 1, text: 'Nothing here.' },
    { id: 2, text: 'Nor here.', published: '2016-02' },
  ]
  const { stdout } = await runSpotcheck(
    [...args, '--text', '--published', '2018-07-20'],
    items.map((item) => JSON.stringify(item)).join('\n'),
  )
  expect(answersIn(stdout)).toMatchObject([
    { article: { published: '2018-07-20' } },
    { article: { published: '2016-02' } },
  ])
})

test.each([
  ['{"id": "bad", ', null, 'not JSON: '],
  ['', null, 'not JSON: '],
  ['["bad"]', null, 'a line must be a JSON object'],
  ['{"text": "no id"}', null, '"id" must be a string or a whole number'],
  ['{"id": 12345678901234567890, "text": ""}', null, '"id" must be a string or a whole number'],
  ['{"id": "bad"}', 'bad', 'a line must have either "text" or "html"'],
  ['{"id": "bad", "text": "both", "html": "<p>both"}', 'bad', 'a line must have either "text" or "html"'],
  ['{"id": "bad", "text": 5}', 'bad', '"text" must be a string'],
  ['{"id": "bad", "text": "", "url": "cypnow"}', 'bad', '"url" must be a whole address'],
  ['{"id": "bad", "text": "", "url": "javascript:alert(1)"}', 'bad', '"url" must be a whole address'],
  ['{"id": "bad", "text": "", "published": "July"}', 'bad', '"published" must be a date such as 2018'],
  ['{"id": "bad", "text": "", "published": "2018-02-31"}', 'bad', '"published" must be a date such as 2018'],
  ['{"id": "bad", "html": "<p>Hello"}', 'bad', 'no article was found in this page'],
  [Buffer.from('{"id": "bad", "text": "£"}', 'latin1'), null, 'not UTF-8 at byte 23'],
])('a bad line is answered and told, and the next is read: %s', async (bad, id, error) => {
  const good = '{"id": "good", "text": "Good."}\n'
  const input = Buffer.concat([Buffer.from(good), Buffer.from(bad), Buffer.from('\n'), Buffer.from(good)])
  const { status, stdout, stderr } = await runSpotcheck(args, input)
  const [first, second, third] = answersIn(stdout)
  expect(first).toMatchObject({ id: 'good', text: 'Good.' })
  expect(second).toEqual({ id, line: 2, error: expect.stringContaining(error) })
  expect(third).toMatchObject({ id: 'good', text: 'Good.' })
  expect(stderr).toContain(`spotcheck: standard input, line 2: ${second?.error}`)
  expect(status).toBe(1)
})

test('a byte order mark, Windows line ends, and null for what is not known are no errors', async () => {
  const line = '{"id": 1, "text": "Hello.", "html": null, "url": null, "published": null}\r\n'
  const { status, stdout } = await runSpotcheck(args, `\uFEFF${line}${line}`)
  expect(answersIn(stdout).map(({ id, text }) => ({ id, text }))).toEqual([
    { id: 1, text: 'Hello.' },
    { id: 1, text: 'Hello.' },
  ])
  expect(status).toBe(0)
})

test('a line is answered before the next has come', async () => {
  const child = startSpotcheck(...args)
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of [1, 2]) {
    child.stdin.write(`${JSON.stringify({ id, text: 'Hello.' })}\n`)
    const { value } = await answers.next()
    expect(JSON.parse(value ?? 'null')).toMatchObject({ id })
  }
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
})

test('a reader that leaves early ends the work quietly', async () => {
  const child = startSpotcheck(...args)
  child.stdout.once('data', () => child.stdout.destroy())
  const item = `${JSON.stringify({ id: 1, text: 'Wakefield Council. '.repeat(2000) })}\n`
  child.stdin.end(item.repeat(200))
  const [complaints, closed] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect(complaints).toBe('')
  expect(closed).toEqual([0, null])
})

test('a file that is not there', async () => {
  const { status, stdout, stderr } = await runSpotcheck([...args, '/nowhere/stories.jsonl'])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^spotcheck: \/nowhere\/stories.jsonl: there is no such file\n/)
})
