/** The screens that have a tab to themselves, in each of their states, and how a reader comes there. */
import { addressIdentity } from '@spotcheck/library'
import { stories } from '@spotcheck/samples'
import { keysIn } from '../locales/browser-messages.ts'
import { enGB } from '../locales/en_GB/index.ts'
import type { Key } from '../locales/keys.ts'
import type { Driver, OwnPage } from './drivers/driver.ts'
import { sampleCollection } from './sample-collection.ts'
import { save } from './save.ts'
import { until } from './until.ts'

export interface Screen {
  name: string
  file: 'library.html' | 'options.html' | 'welcome.html'
  /** Behind the “#”. */
  address?: string
  /** What is pressed there, one after the other. */
  press?: readonly Key[]
  /** What is written there before. */
  write?: readonly [field: Key, text: string]
  /** It says this when it is there. */
  says: Key
}

/** Gives the words of a key in the language that the extension runs in. */
export type Words = (key: Key) => string

const texts = keysIn(enGB)
export const english: Words = (key) => texts.get(key) ?? texts.get(`${key}.one`) ?? key

const library = 'library.html'
const options = 'options.html'
const [first] = stories
const article = `article?page=${encodeURIComponent(addressIdentity(first.url))}`
const known = 'council?council=E08000036'
const unsaved = 'council?council=E09000032'
const abolished = 'council?council=E10000006'

export const emptyScreens: readonly Screen[] = [
  { name: 'an empty library', file: library, says: 'library.nothing.empty.title' },
  { name: 'a story not saved', file: library, address: 'article?page=nowhere', says: 'article.none.title' },
  { name: 'an overview of nothing', file: library, address: 'overview', says: 'overview.nothingKept' },
]

export const filledScreens: readonly Screen[] = [
  { name: 'the list', file: library, says: 'library.titles.all' },
  { name: 'the list’s filters', file: library, press: ['library.filter'], says: 'library.facets.region' },
  { name: 'the list’s exports', file: library, press: ['exports.title'], says: 'exports.formats.markdown' },
  { name: 'a note being written', file: library, press: ['note.add'], says: 'note.save' },
  { name: 'an item chosen', file: library, press: ['library.choose'], says: 'library.untag' },
  { name: 'nothing found', file: library, address: 'list?words=zzz', says: 'library.nothing.notFound.title' },
  {
    name: 'a list with filters and groups',
    file: library,
    address: 'list?words=risk&kind=passage&saved-from=2020-01-01&region=London&by=speaker',
    says: 'library.chosenFilters',
  },
  { name: 'the tags', file: library, address: 'tags', says: 'manageTags.title' },
  {
    name: 'a tag being renamed',
    file: library,
    address: 'tags',
    press: ['manageTags.rename'],
    says: 'manageTags.newName',
  },
  { name: 'a list by tag', file: library, address: 'list?by=tag', says: 'library.titles.tag' },
  {
    name: 'quotes to check',
    file: library,
    address: 'list?status=uncertain',
    says: 'library.titles.uncertain',
  },
  { name: 'a story', file: library, address: article, says: 'article.addresses' },
  { name: 'a council', file: library, address: known, says: 'council.due' },
  {
    name: 'a council’s table',
    file: library,
    address: known,
    press: ['charts.asTable'],
    says: 'timeline.columns.stories',
  },
  {
    name: 'how a chart is saved',
    file: library,
    address: known,
    press: ['charts.save'],
    says: 'charts.kinds.png.dark',
  },
  {
    name: 'a council of which nothing is saved',
    file: library,
    address: unsaved,
    says: 'council.nothingKept',
  },
  { name: 'a council that is no more', file: library, address: abolished, says: 'council.takenOver' },
  { name: 'the overview', file: library, address: 'overview', says: 'overview.titles.kept.region' },
  {
    name: 'the overview’s table',
    file: library,
    address: 'overview',
    press: ['charts.asTable'],
    says: 'overview.columns.region',
  },
  {
    name: 'the trash',
    file: library,
    address: 'list?status=trash',
    press: ['acts.title'],
    says: 'saved.undo',
  },
  {
    name: 'the question before erasing',
    file: library,
    address: 'list?status=trash',
    press: ['library.erase'],
    says: 'library.eraseYes',
  },
  { name: 'the options', file: options, says: 'options.backup.never' },
  {
    name: 'the options with words of one’s own',
    file: options,
    write: ['options.words.new', 'care leavers'],
    press: ['options.words.add'],
    says: 'options.words.colourOf',
  },
  {
    name: 'the options with a layout of one’s own',
    file: options,
    write: ['options.copying.template', '{words} {nobody}'],
    says: 'options.copying.unknown',
  },
  { name: 'the first page', file: 'welcome.html', says: 'welcome.sites.title' },
]

/** Saves the sample stories’ quotes and records, and moves one of them to the trash. */
export async function fill(page: OwnPage, words: Words): Promise<void> {
  await save(page.page, sampleCollection(stories.slice(0, 3)))
  await goTo(page, '')
  await page.focus(words('library.choose'))
  await page.keys(' ', 'Delete')
  await goTo(page, 'list?status=trash')
  await until('the trash has an item', async () => (await page.text()).includes(words('library.erase')))
}

/** Opens a screen anew and brings it into its state. */
export async function openScreen(driver: Driver, screen: Screen, words: Words): Promise<OwnPage> {
  const page = await driver.openOwn(screen.file)
  await goTo(page, screen.address ?? '')
  const untilThere = (says: string) =>
    until(`${screen.name} says “${says}”`, async () => {
      const isReading = await page.page.$('.reading, .looking, .chart-picture:empty')
      const { texts } = await page.seen()
      return !isReading && texts.join('\n').includes(says)
    })
  // What moves while it is read is missed by a click.
  await untilThere('')
  if (screen.write) await page.write(words(screen.write[0]), screen.write[1])
  for (const key of screen.press ?? []) {
    await page.focus(words(key))
    await page.keys(' ')
  }
  // What is filled in, and how many, the test does not know.
  const [start = ''] = words(screen.says).split('{')
  await untilThere(start)
  return page
}

/** Goes to one of the library’s addresses. */
export async function goTo({ page }: OwnPage, address: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address
  }, address)
}
