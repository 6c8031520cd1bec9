import { commands } from 'vitest/browser'

/** Opens a fixture, or markup, as a page of its own: laid out, scripts off, gone at the end of the test file. */
export async function openPage(source: { fixture: string } | { html: string }): Promise<Document> {
  const html =
    'html' in source ? source.html : await commands.readFile(`packages/page/fixtures/${source.fixture}`)
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-same-origin')
  frame.srcdoc = html
  await new Promise((done) => {
    frame.addEventListener('load', done)
    document.body.append(frame)
  })
  if (!frame.contentDocument) throw new Error('the page did not open')
  return frame.contentDocument
}
