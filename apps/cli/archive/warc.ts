/** The pages in a WARC file (ISO 28500), which crawlers and web archives write. */
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { Failure } from '../failure.ts'
import { type Input, LONGEST_STORY, TOO_LONG } from '../input.ts'
import type { Broken, OneStory } from './piece.ts'

/**
 * Pages that were there when the crawler asked, by the ids of their records; pictures and scripts are passed over.
 * @throws Failure where the file breaks off or holds something else, after all the pages before that.
 */
export async function* pagesInWarc({ name, stream }: Input): AsyncGenerator<OneStory | Broken> {
  let number = 0
  // Null: the stream has been unpacked already.
  for await (const record of new WARCParser(new AsyncIterReader(stream, null))) {
    number++
    const type = pageType(record)
    const payload = record.reader
    const isTooLong = Number(record.warcHeader('Content-Length')) > LONGEST_STORY
    if (type && !isTooLong) await record.readFully()
    else await passOver(payload)
    if (isCut(record, payload)) throw new Failure(`the file breaks off in record ${number}`)
    if (type && isTooLong) yield { form: 'broken', error: `${name}, record ${number}: ${TOO_LONG}`, count: 1 }
    else if (type) {
      yield {
        form: 'page',
        id: record.warcHeader('WARC-Record-ID') ?? `record ${number}`,
        bytes: await record.readFully(true),
        url: record.warcTargetURI ?? null,
        charset: /charset="?([\w-]+)/i.exec(type)?.[1] ?? null,
        count: 1,
      }
    }
  }
  if (number === 0) throw new Failure('this is no WARC file: it has no record')
}

/** The media type of a record that holds a page; null of any other. */
function pageType(record: WARCRecord): string | null {
  const { httpHeaders, warcType } = record
  const isThere =
    warcType === 'resource' || (warcType === 'response' && Number(httpHeaders?.statusCode) === 200)
  const type = httpHeaders?.headers.get('Content-Type') ?? record.warcContentType
  return isThere && type && /^(?:text\/html|application\/xhtml)/i.test(type) ? type : null
}

/** The parser itself would look for the rest of a cut record for ever. */
async function passOver(payload: WARCRecord['reader']): Promise<void> {
  for await (const _ of payload);
}

function isCut(record: WARCRecord, payload: WARCRecord['reader']): boolean {
  const length = record.warcHeader('Content-Length')
  return !length || (payload instanceof LimitReader && payload.limit > 0)
}
