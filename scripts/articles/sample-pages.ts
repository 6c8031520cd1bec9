/** Sample stories, each set in every page form: which of their lines are found. */
import { parsePage } from '../../apps/cli/parse-page.ts'
import { readArticle } from '../../packages/page/index.ts'
import { pageForms, type Sample, stories } from '../../packages/samples/index.ts'
import { type Compared, compareLines } from './lines.ts'

export interface SamplePage extends Compared {
  form: string
  story: string
}

export function readSamplePages(): SamplePage[] {
  return Object.entries(pageForms).flatMap(([form, setPage]) =>
    stories.map((sample) => {
      const url = addressWith(form)
      const html = setPage({ ...sample, url }).source
      return { form, story: sample.slug, ...compareLines(linesOf(sample), linesRead(html, url)) }
    }),
  )
}

function linesOf(sample: Sample): string[] {
  return sample.lines.map(({ text }) => text)
}

/** Bylines and datelines are scored by what they say, not as lines. */
function linesRead(html: string, url: string): string[] {
  const page = readArticle(parsePage(html), url)
  const blocks = page?.blocks.filter(({ kind }) => kind !== 'byline' && kind !== 'dateline') ?? []
  return blocks.map(({ start, end }) => page?.text.slice(start, end) ?? '')
}

function addressWith(form: string): string {
  return form.startsWith('/') ? `https://www.cypnow.co.uk${form}a-story` : `https://www.${form}a-story`
}
