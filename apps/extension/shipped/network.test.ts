import { describe, expect, test } from 'vitest'
import { unknownHosts } from './links.ts'
import { reachingOut, takenFromElsewhere } from './network.ts'

describe('A script is not shipped', () => {
  test.each([
    ['that fetches', 'fetch(address)'],
    ['that fetches through another name', 'const get = globalThis.fetch; get(address)'],
    ['that names it in a text', 'globalThis["fetch"](address)'],
    ['that sends a beacon', 'navigator.sendBeacon("/count", words)'],
    ['that opens a socket', 'new WebSocket(address)'],
    ['that runs text', 'eval(text)'],
    ['that makes a function of text', 'new Function("a", text)'],
    ['that starts a worker', 'new Worker(address)'],
    ['that imports from elsewhere', 'import "https://cdn.example/a.js"'],
    ['that exports from elsewhere', 'export * from "https://cdn.example/a.js"'],
    ['that imports what it reads', 'import(address)'],
    ['that imports by a template', 'import(`https://cdn.example/a.js`)'],
    ['that is none', 'function ('],
  ])('%s', (_, script) => {
    expect(reachingOut('reader.js', script)).toHaveLength(1)
  })

  test('and the place is told', () => {
    expect(reachingOut('reader.js', 'const a = 1; fetch(a)')).toEqual(['reader.js at 13: fetch'])
  })
})

test('a script that imports its own parts, and asks what is a function, is shipped', () => {
  const script = 'import "./a.js"; import(`./b.js`); export const is = (a) => a instanceof Function'
  expect(reachingOut('reader.js', script)).toEqual([])
})

describe('A page or stylesheet is not shipped', () => {
  test.each([
    ['with a script from elsewhere', '<script src="https://cdn.example/a.js"></script>'],
    ['with one whose scheme is the page’s', '<script src="//cdn.example/a.js"></script>'],
    ['with a script of its own', '<script>start()</script>'],
    ['with a stylesheet from elsewhere', '<link rel="stylesheet" href=https://cdn.example/a.css>'],
    ['with a letter from elsewhere', '@font-face { src: url(https://cdn.example/a.woff2) }'],
    ['that imports one', '@import "https://cdn.example/a.css";'],
  ])('%s', (_, text) => {
    expect(takenFromElsewhere('page.html', text)).toHaveLength(1)
  })
})

test('a page with its own parts is shipped', () => {
  const page = '<link href="/assets/a.css"><script type="module" src="/chunks/a.js"></script>'
  expect(takenFromElsewhere('page.html', page)).toEqual([])
})

test('an address that nobody has looked at is told', () => {
  const script = 'open("https://www.gov.uk/a"); open("https://statistics.example/?words=")'
  expect(unknownHosts('panel.js', script)).toEqual([
    'panel.js names statistics.example: say in shipped/links.ts what for',
  ])
})
