/** Sample stories, each set in every page form: which of their lines are found. */
import { parsePage } from '../../apps/cli/parse-page.ts'
import { readArticle } from '../../packages/page/index.ts'
import { pageForms, type Sample, stories } from '../../packages/samples/index.ts'
import { type Compared, compareLines } from './lines.ts'

interface SamplePage extends Compared {
  form: string
  story: string
  /** The same page without any class or other name by which its parts could be known: as of a system never seen. */
  unnamed: Compared
}

const NAMES = / (?:class|id|itemprop|data-[a-z-]+)="[^"]*"/g

export function readSamplePages(): SamplePage[] {
  return Object.entries(pageForms).flatMap(([form, setPage]) =>
    stories.map((sample) => {
      const url = addressWith(form)
      const html = setPage({ ...sample, url }).source
      const compare = (page: string) => compareLines(linesOf(sample), linesRead(page, url))
      return { form, story: sample.slug, ...compare(html), unnamed: compare(html.replace(NAMES, '')) }
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

export function addressWith(form: string): string {
  return form.startsWith('/') ? `https://www.cypnow.co.uk${form}a-story` : `https://www.${form}a-story`
}
