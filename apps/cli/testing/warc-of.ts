/** A WARC file as a crawler writes it, with a request before the pages. */
import { WARCRecord, WARCSerializer } from 'warcio'

interface Page {
  url: string
  html: string
}

export async function warcOf(
  pages: readonly (Page | undefined)[],
  { gzip }: { gzip: boolean },
): Promise<Buffer> {
  const info = WARCRecord.createWARCInfo({ filename: 'crawl.warc' }, { software: 'a test' })
  const records = [info, ...pages.flatMap((page) => (page ? [recordOf(page)] : []))]
  const written = await Promise.all(records.map((record) => WARCSerializer.serialize(record, { gzip })))
  return Buffer.concat(written)
}

function recordOf({ url, html }: Page): WARCRecord {
  const content = async function* () {
    yield new TextEncoder().encode(html)
  }
  return WARCRecord.create(
    {
      url,
      date: '2018-07-21T09:00:00Z',
      type: 'response',
      statusline: 'HTTP/1.1 200 OK',
      httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
    },
    content(),
  )
}
