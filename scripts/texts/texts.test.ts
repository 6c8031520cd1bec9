import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { browserMessages, keysIn } from '../../apps/extension/locales/browser-messages.ts'
import { enGB } from '../../apps/extension/locales/en_GB/index.ts'
import { root } from '../run.ts'
import { isOf, stepsIn } from './keys-in-code.ts'
import { wordsIn } from './words-in-code.ts'

const extension = join(root, 'apps/extension')
/** Neither tests nor what only the build reads. */
const OTHERS = /(?:\.(?:test|browser|e2e)\.tsx?|[\\/](?:e2e|made-up|icons|shipped|locales[\\/]en_GB)[\\/])/
/** The manifest, the names of publications, and examples that are written as code. */
const OF_THEIR_OWN = /^(?:wxt\.config|sites|panel.examples.*)\.ts$/
const files = globSync('**/*.{ts,tsx}', { cwd: extension, exclude: ['node_modules', '.*'] })
  .filter((path) => !OTHERS.test(`/${path}`))
  .map((path) => ({ path, code: readFileSync(join(extension, path), 'utf8') }))

const forms = new Intl.PluralRules(enGB.language).resolvedOptions().pluralCategories
const texts = keysIn(enGB)
/** A text with plurals is one. */
const keys = new Set([...texts.keys()].map((key) => (isPlural(key) ? parentOf(key) : key)))

function isPlural(key: string): boolean {
  return texts.has(`${parentOf(key)}.other`)
}

function parentOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'))
}

it('every text is used', () => {
  const used = files.flatMap(({ path, code }) => stepsIn(path, code))
  expect([...keys].filter((key) => !used.some((steps) => isOf(key, steps)))).toEqual([])
})

it('no words that readers see stand in the code', () => {
  expect(files.flatMap(({ path, code }) => (OF_THEIR_OWN.test(path) ? [] : wordsIn(path, code)))).toEqual([])
})

it('every text has a name of its own in the browser, which tells no capital from a small letter', () => {
  const names = Object.keys(browserMessages(enGB)).map((name) => name.toLowerCase())
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([])
})

it('no text has what the browser would put something in for', () => {
  expect([...texts].filter(([, text]) => text.includes('$'))).toEqual([])
})

it('a text with a count has the plurals of its language, and no other text has one', () => {
  for (const [key, text] of texts) {
    if (isPlural(key)) expect(forms.map((form) => `${parentOf(key)}.${form}`)).toContain(key)
    else expect(text, key).not.toContain('{count}')
  }
  for (const key of keys)
    if (!texts.has(key)) for (const form of forms) expect(texts.has(`${key}.${form}`), key).toBe(true)
})

test.each([
  ['words on the screen', '<p>Saved</p>'],
  ['a name that is read out', '<button aria-label="close" />'],
  ['one of two words', '<p>{is ? "saved" : t("a.b")}</p>'],
  ['words around a number', `<p>{\`\${count} quotes\`}</p>`],
  ['a property of an element', 'element("p", { title: "close" })'],
  ['a text put into an element', 'button.textContent = "save"'],
  ['words anywhere', 'const label = "Save it"'],
  ['a word that will be shown', 'const label = "Save"'],
  ['what goes wrong', 'throw new Error("It was not saved.")'],
  ['a text added to another', 'const at = "Saved " + count'],
  ['a text put together', `const at = \`\${number} of \${all}\``],
])('finds %s', (_, code) => {
  expect(wordsIn('a.tsx', code)).toHaveLength(1)
})

test.each([
  ['keys', '<p class="one two" id="here">{t("saved.none")} · 2</p>'],
  ['types', 'type Kind = "Saved it" | "Kept it"'],
  ['keys of the keyboard', 'const left = key === "Escape"'],
  ['mistakes of programmers', 'throw new TypeError("Render this inside its provider.")'],
])('lets %s pass', (_, code) => {
  expect(wordsIn('a.tsx', code)).toEqual([])
})

it('takes a template for all the keys that it can become', () => {
  const [steps = []] = stepsIn('a.ts', `const a = t(\`terms.\${kind}.good\`)`)
  expect(isOf('terms.rating.good', steps)).toBe(true)
  expect(isOf('terms.rating.bad', steps)).toBe(false)
  expect(isOf('terms.good', steps)).toBe(false)
})
