/** Two real articles, kept outside the repository in the folder that SPOTCHECK_SHARED names: what must be found in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Extraction, extract } from '../packages/core/index.ts'

interface Expectation {
  what: string
  expected: string
  actual: string
}

interface RealArticle {
  title: string
  file: string
  published: string
  /** Marks as an editor set them: what is counted, and what it comes to. */
  marks: readonly [what: string, expected: string, count: (extraction: Extraction) => string | number][]
}

const WANDSWORTH: RealArticle = {
  title: 'Wandsworth, February 2016',
  file: '004_',
  published: '2016-02-16',
  marks: [
    ['records', 'E09000032', councilsWithRecords],
    ['frameworks', 'SIF', frameworksOfRecords],
    ['time of the first', '2015-11 2015-12', timeOfFirstRecord],
    ['grades', 'inadequate', gradesOfRecords],
    ['grades before', 'good', gradesBefore],
    ['change', 'down', ({ inspections }) => inspections.map(({ change }) => change).join()],
    ['councils', 'E09000032', councils],
    ['current ratings', '3', (extraction) => ratings(extraction, 'current')],
    ['previous ratings', '1', (extraction) => ratings(extraction, 'previous')],
    ['other ratings', '0', otherRatings],
    ['place in the count', '21', ordinals],
    ['quotations of Ofsted', '7', (extraction) => quotations(extraction, 'Ofsted')],
    ['quotations of Dawn Warwick', '6', (extraction) => quotations(extraction, 'Dawn Warwick')],
    ['quotations of the headline', '1', quotedInHeadlines],
    ['all quotations', '14', allQuotations],
  ],
}

const WAKEFIELD: RealArticle = {
  title: 'Wakefield, July 2018',
  file: '000_',
  published: '2018-07-20',
  marks: [
    ['records', 'E08000036 E10000030', councilsWithRecords],
    ['frameworks', 'ILACS; SIF', frameworksOfRecords],
    ['time of the first', '2018-06 2018-06', timeOfFirstRecord],
    ['grades', 'inadequate inadequate inadequate inadequate; inadequate', gradesOfRecords],
    ['grades before', 'requires-improvement; none', gradesBefore],
    ['councils', 'E08000018 E08000036 E09000008 E10000030', councils],
    ['current ratings, "lowest rating" among them', '5', (extraction) => ratings(extraction, 'current')],
    ['previous ratings', '1', (extraction) => ratings(extraction, 'previous')],
    ['scale ratings', '3', (extraction) => ratings(extraction, 'scale')],
    ['other ratings', '0', otherRatings],
    ['first to get the lowest rating', '1', ordinals],
    ['sums', '1000000 3500000', sums],
    ['people who moved', 'Beate Wagner, Eleni Ionannides, John Wilson, Vicky Schofield', movers],
    ['quotations of Ofsted', '7', (extraction) => quotations(extraction, 'Ofsted')],
    ['quotations of Peter Box', '4', (extraction) => quotations(extraction, 'Peter Box')],
    ['quotations of Merran McRae', '3', (extraction) => quotations(extraction, 'Merran McRae')],
    ['all quotations', '14', allQuotations],
  ],
}

/** @throws Error where the folder does not hold the articles. */
export function readRealArticles(shared: string): { title: string; expectations: Expectation[] }[] {
  return [WANDSWORTH, WAKEFIELD].map(({ title, file, published, marks }) => {
    const extraction = extract({ text: textOf(shared, file), article: { published } })
    const expectations = marks.map(([what, expected, count]) => ({
      what,
      expected,
      actual: `${count(extraction)}`,
    }))
    return { title, expectations }
  })
}

function textOf(shared: string, start: string): string {
  const folder = join(shared, 'seeds')
  const file = readdirSync(folder).find((name) => name.startsWith(start))
  if (!file)
    throw new Error(`No file ${start}* in ${folder}: SPOTCHECK_SHARED must name the folder of seeds/.`)
  return readFileSync(join(folder, file), 'utf8')
}

function councilsWithRecords({ inspections }: Extraction): string {
  return inspections.map(({ council }) => council).join(' ')
}

function frameworksOfRecords({ inspections }: Extraction): string {
  return inspections.map(({ framework }) => framework).join('; ')
}

function timeOfFirstRecord({ inspections: [first] }: Extraction): string {
  return `${first?.inspected?.from} ${first?.inspected?.to}`
}

function gradesOfRecords({ inspections }: Extraction): string {
  return inspections.map(({ judgements }) => judgements.map(({ rating }) => rating).join(' ')).join('; ')
}

function gradesBefore({ inspections }: Extraction): string {
  return inspections
    .map(({ previous }) => previous?.judgements.map(({ rating }) => rating).join(' ') ?? 'none')
    .join('; ')
}

function councils({ mentions }: Extraction): string {
  const codes = mentions.flatMap((mark) => (mark.kind === 'council' ? [mark.council ?? 'none'] : []))
  return [...new Set(codes)].toSorted().join(' ')
}

function ratings({ mentions }: Extraction, status: string): number {
  return mentions.filter((mark) => mark.kind === 'rating' && mark.status === status).length
}

function otherRatings({ mentions }: Extraction): number {
  const counted = ['current', 'previous', 'scale']
  return mentions.filter((mark) => mark.kind === 'rating' && !counted.includes(mark.status)).length
}

function ordinals({ mentions }: Extraction): string {
  const values = mentions.flatMap((mark) => (mark.kind === 'count' && mark.ordinal ? [mark.value] : []))
  return [...new Set(values)].join(' ')
}

function sums({ mentions }: Extraction): string {
  return mentions.flatMap((mark) => (mark.kind === 'money' ? [mark.amount] : [])).join(' ')
}

function movers({ mentions }: Extraction): string {
  const names = mentions.flatMap((mark) => (mark.kind === 'person' && mark.move ? [mark.name] : []))
  return [...new Set(names)].toSorted().join(', ')
}

function quotations({ quotations }: Extraction, speaker: string): number {
  return quotations.filter(
    ({ kind, headline, ...quotation }) =>
      kind !== 'indirect' && !headline && quotation.speaker?.name === speaker,
  ).length
}

function quotedInHeadlines({ quotations }: Extraction): number {
  return quotations.filter(({ headline }) => headline).length
}

function allQuotations({ quotations }: Extraction): number {
  return quotations.filter(({ kind }) => kind !== 'indirect').length
}
