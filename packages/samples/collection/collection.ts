/**
 * Collections as large as readers' may become, made of the stories' own passages: the same for the same seed on every
 * machine. Hashes are made up.
 */
import { type Annotation, type Article, extract, type KeptInspection, sourceOf } from '@spotcheck/core'
import { practiceStories } from '../practice/index.ts'
import { Random } from '../random.ts'
import type { Sample } from '../sample.ts'
import { stories } from '../stories/index.ts'
import { passagesIn } from './passages.ts'

export interface CollectionSize {
  annotations: number
  articles: number
  seed?: number
}

/** What is saved of one article. */
export interface SavedArticle {
  annotations: Annotation[]
  inspections: KeptInspection[]
}

/** Made once for all the articles that a story stands for. */
interface Source {
  sample: Sample
  extraction: ReturnType<typeof extract>
  passages: ReturnType<typeof passagesIn>
}

const FROM = Date.UTC(2018, 0, 2)
const TO = Date.UTC(2026, 10, 20)
const TAGS = 200

/** Article by article, the first saved first; of every other one, its first record is kept too. */
export function* sampleCollection({
  annotations,
  articles,
  seed = 1,
}: CollectionSize): Generator<SavedArticle> {
  const random = new Random(seed)
  const each = Math.ceil(annotations / articles)
  for (let at = 0; at < articles; at++) {
    const saved = new Date(FROM + ((TO - FROM) / articles) * at).toISOString()
    const wanted = Math.min(each, annotations - at * each)
    yield articleOf(sourceFor(random.pick(SAMPLES)), at, wanted, saved, random)
  }
}

const SAMPLES = [...stories, ...practiceStories]
const read = new Map<Sample, Source>()

/** Each story is read when it is first needed. */
function sourceFor(sample: Sample): Source {
  const { text, article } = sample
  const known = read.get(sample)
  if (known) return known
  const extraction = extract({ text, article })
  const source = { sample, extraction, passages: passagesIn(extraction) }
  read.set(sample, source)
  return source
}

function articleOf(
  { sample, extraction, passages }: Source,
  at: number,
  wanted: number,
  saved: string,
  random: Random,
): SavedArticle {
  const page = `https://news${at % 40}.example/${sample.slug}-${at}`
  const article: Article = { ...sample.article, url: page, siteName: `News ${at % 40}` }
  const moment = { created: saved, modified: saved, deleted: null, revision: 1 }
  return {
    annotations: Array.from({ length: wanted }, (_, number) => {
      const { parts, detected } = passages[number % passages.length] ?? random.pick(passages)
      const note = number % 3 === 0 ? random.pick(passages).parts[0].paragraph.slice(0, 160) : ''
      return {
        ...moment,
        id: idOf(random),
        type: 'Annotation' as const,
        motivation: note === '' ? ('highlighting' as const) : ('commenting' as const),
        body: bodyOf(
          note,
          Array.from(random.some(number % 4, TAGS), (tag) => `tag ${tag}`),
        ),
        target: { source: page, parts },
        page,
        sha256: hexOf(random, 64),
        article,
        detected,
        confirmed: null,
      }
    }),
    inspections: extraction.inspections.slice(0, at % 2).map((inspection) => ({
      ...moment,
      id: idOf(random),
      sources: [{ ...sourceOf({ ...extraction, article }, inspection, page), page, saved }],
      corrected: null,
    })),
  }
}

function bodyOf(note: string, tags: string[]): Annotation['body'] {
  const tagging = tags.map((value) => ({ type: 'TextualBody' as const, purpose: 'tagging' as const, value }))
  return note === '' ? tagging : [{ type: 'TextualBody', purpose: 'commenting', value: note }, ...tagging]
}

function idOf(random: Random): string {
  const lengths = [8, 4, 4, 4, 12]
  return `urn:uuid:${lengths.map((length) => hexOf(random, length)).join('-')}`
}

function hexOf(random: Random, length: number): string {
  return Array.from({ length }, () => random.below(16).toString(16)).join('')
}
