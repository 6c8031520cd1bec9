/** Stories of which a page shows a part alone. */
import type { Line, Sample } from '../sample.ts'

/** Page one of two: the upper half, with the standfirst. */
export function firstHalf(sample: Sample): Sample {
  return partOf(sample, (at, count) => at < Math.ceil(count / 2))
}

/** Page two of two: the lower half below the headline, which is said again. */
export function secondHalf(sample: Sample): Sample {
  const part = partOf(sample, (at, count) => at >= Math.ceil(count / 2))
  return { ...part, lines: part.lines.filter(({ kind }) => kind !== 'standfirst') }
}

/** What stands above a wall. */
export function opening(sample: Sample): Sample {
  return partOf(sample, (at) => at < 3)
}

/** `shows` is asked of each line below the standfirst, by its place among so many. */
function partOf(sample: Sample, shows: (at: number, count: number) => boolean): Sample {
  const isBody = ({ kind }: Line) => kind === 'heading' || kind === 'paragraph'
  const body = sample.lines.filter(isBody)
  const lines = [
    ...sample.lines.filter((line) => !isBody(line)),
    ...body.filter((_, at) => shows(at, body.length)),
  ]
  return { ...sample, lines, article: { ...sample.article, partial: true } }
}
