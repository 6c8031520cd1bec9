import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { showLayer } from '../reading/layer-shown.ts'
import { createCardPlace } from './card-place.ts'

let life: AbortController
let element: HTMLElement

beforeEach(() => {
  showLayer()
  life = new AbortController()
  element = document.createElement('div')
  element.className = 'card'
  element.style.cssText = 'width: 200px; animation: none'
})

afterEach(() => life.abort())

function openAt(top: number): void {
  openBeside(() => new DOMRect(40, top, 100, 20))
}

function openBeside(subject: () => DOMRect): void {
  const card = { element, hasUnsavedWords: () => false, remind: () => {} }
  createCardPlace(life.signal).open(subject, () => card)
}

function space(height: number): HTMLElement {
  const made = document.createElement('div')
  made.style.height = `${height}px`
  return made
}

test('a card that grows beyond the window’s end moves until it is seen whole', async () => {
  openAt(innerHeight - 140)
  element.append(space(200))
  await vi.waitFor(() => expect(element.getBoundingClientRect().bottom).toBeLessThan(innerHeight))
})

test.each([
  'position: relative; margin: 50px 0 0 70px',
  'zoom: 1.25',
  'transform: translate(30px, 20px) scale(0.8)',
])('stands beside its subject where the page has its whole document set: %s', (style) => {
  document.documentElement.style.cssText = style
  openAt(100)
  expect(element.getBoundingClientRect()).toMatchObject({ left: 40, top: 128 })
  document.documentElement.removeAttribute('style')
})

test('stands above what the page shows on top of everything else', () => {
  const banner = document.createElement('div')
  banner.style.cssText = 'position: fixed; inset: 0; margin: 0; width: 100%; height: 100%'
  banner.popover = 'manual'
  document.body.append(banner)
  banner.showPopover()
  openAt(100)
  expect(document.elementFromPoint(60, 135)).toBe(document.documentElement.lastElementChild)
  banner.remove()
})

test('stands above the page’s own parts also where the page keeps it from the top', () => {
  const cover = document.createElement('div')
  cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647'
  document.body.append(cover)
  const refuse = (event: Event) => event.preventDefault()
  addEventListener('beforetoggle', refuse, { capture: true })
  openAt(100)
  removeEventListener('beforetoggle', refuse, { capture: true })
  expect(document.elementFromPoint(60, 135)).toBe(document.documentElement.lastElementChild)
  cover.remove()
})

test('a window made small, as by zooming in, holds all of the card, which scrolls where it is taller', async () => {
  const { innerWidth, innerHeight } = window
  openAt(innerHeight - 60)
  element.append(space(250))
  for (const height of [280, 180]) {
    await page.viewport(400, height)
    await vi.waitFor(() => {
      const { top, bottom } = element.getBoundingClientRect()
      expect(top).toBeGreaterThan(0)
      expect(bottom).toBeLessThan(height)
    })
  }
  expect(element.scrollHeight).toBeGreaterThan(element.clientHeight)
  await page.viewport(innerWidth, innerHeight)
})

test('goes with its subject where the page moves that, and stays away where the reader has scrolled it away', async () => {
  const subject = space(20)
  document.body.append(space(100), subject, space(3000))
  openBeside(() => subject.getBoundingClientRect())
  const distance = () => element.getBoundingClientRect().top - subject.getBoundingClientRect().bottom
  expect(distance()).toBe(8)
  subject.before(space(150))
  await vi.waitFor(() => expect(distance()).toBe(8))
  scrollTo({ top: 1500, behavior: 'instant' })
  document.body.append(space(500))
  await new Promise((done) => new ResizeObserver(done).observe(document.body))
  expect(element.getBoundingClientRect().bottom).toBeLessThan(0)
  document.body.replaceChildren()
})

test('a press of the mouse that comes with the card was meant for what stood there before it', () => {
  const pressed = vi.fn<() => void>()
  element.addEventListener('click', pressed)
  openAt(100)
  const press = (detail: number) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))
  press(1)
  expect(pressed).not.toHaveBeenCalled()
  press(0)
  expect(pressed).toHaveBeenCalledOnce()
})

test('a card that has stood for a moment takes every press', () => {
  const pressed = vi.fn<() => void>()
  element.addEventListener('click', pressed)
  vi.spyOn(performance, 'now').mockReturnValueOnce(performance.now() - 1000)
  openAt(100)
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
  expect(pressed).toHaveBeenCalledOnce()
  vi.restoreAllMocks()
})
