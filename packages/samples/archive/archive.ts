/**
 * A trade paper's archive, story by story: the same for the same seed on every machine. One story in twelve tells of an
 * inspection and is one of the sample stories; the others are put together from sentences on what such papers write of else.
 */
import { practiceStories } from '../practice/index.ts'
import { Random } from '../random.ts'
import type { Sample } from '../sample.ts'
import { stories } from '../stories/index.ts'
import {
  BODIES,
  CLOSING,
  COUNCILS,
  FIRST_NAMES,
  LAST_NAMES,
  NEWS,
  REPORTING,
  ROLES,
  SAID,
  TOPICS,
} from './phrases.ts'

/** As a line of JSON Lines has it. */
export interface ArchiveStory {
  id: number
  url: string
  published: string
  text: string
}

const FROM = Date.UTC(2006, 0, 3)
const TO = Date.UTC(2026, 9, 30)
const OF_INSPECTIONS = 12
const SAMPLES = [...stories, ...practiceStories]

export function* archiveStories({
  count,
  seed = 1,
}: {
  count: number
  seed?: number
}): Generator<ArchiveStory> {
  const random = new Random(seed)
  for (let id = 1; id <= count; id++) {
    const published = new Date(FROM + ((TO - FROM) / count) * id).toISOString().slice(0, 10)
    const url = `https://news.example/article/${id}`
    if (random.below(OF_INSPECTIONS) === 0)
      yield { id, url, ...inspectionStory(random.pick(SAMPLES), published) }
    else yield { id, url, published, text: otherStory(random) }
  }
}

function inspectionStory(
  { text, article }: Sample,
  published: string,
): Pick<ArchiveStory, 'text' | 'published'> {
  return { text, published: article.published ?? published }
}

interface Person {
  name: string
  last: string
  role: string
}

function otherStory(random: Random): string {
  const topic = random.pick(TOPICS)
  const council = random.pick(COUNCILS)
  const [first, second] = [personOf(random, council), personOf(random, random.pick(BODIES))]
  const fill = (sentence: string) => filled(sentence, { topic, council, random })
  const paragraphs = Array.from({ length: 5 + random.below(8) }, () =>
    [fill(random.pick(NEWS)), fill(random.pick(REPORTING))].join(' '),
  )
  const said = [first, second].flatMap((person) => speechOf(person, random, fill))
  return [
    fill('{topic} under pressure as {council} counts the cost'),
    ...paragraphs,
    ...said,
    fill(random.pick(CLOSING)),
  ].join('\n\n')
}

function personOf(random: Random, body: string): Person {
  const last = random.pick(LAST_NAMES)
  return { name: `${random.pick(FIRST_NAMES)} ${last}`, last, role: `${random.pick(ROLES)} ${body}` }
}

function speechOf(
  { name, last, role }: Person,
  random: Random,
  fill: (sentence: string) => string,
): string[] {
  return [
    `${name}, ${role}, said: “${fill(random.pick(SAID))} ${fill(random.pick(SAID))}”`,
    `${last} added that ${fill(random.pick(SAID)).toLowerCase()}`,
    `“${fill(random.pick(SAID))}” ${random.next() < 0.5 ? 'they' : last} said.`,
  ]
}

function filled(
  sentence: string,
  { topic, council, random }: { topic: string; council: string; random: Random },
): string {
  const line = sentence.replace(/\{(topic|council|number|money|year|percent)\}/g, (_, slot: string) => {
    if (slot === 'topic') return topic
    if (slot === 'council') return council
    if (slot === 'number') return (random.below(400) * 25 + 25).toLocaleString('en-GB')
    if (slot === 'money') return `£${1 + random.below(90)}m`
    if (slot === 'percent') return `${1 + random.below(98)} per cent`
    return String(2006 + random.below(20))
  })
  return line.charAt(0).toUpperCase() + line.slice(1)
}
