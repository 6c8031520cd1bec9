import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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
  const card = { element, hasUnsavedWords: () => false, remind: () => {} }
  createCardPlace(life.signal).open(
    () => new DOMRect(40, top, 100, 20),
    () => card,
  )
}

test('a card that grows beyond the window’s end moves until it is seen whole', async () => {
  openAt(innerHeight - 140)
  const form = document.createElement('div')
  form.style.height = '200px'
  element.append(form)
  await vi.waitFor(() => expect(element.getBoundingClientRect().bottom).toBeLessThan(innerHeight))
})

test('stands beside its subject where the page has moved its whole document', () => {
  document.documentElement.style.cssText = 'position: relative; margin: 50px 0 0 70px'
  openAt(100)
  expect(element.getBoundingClientRect()).toMatchObject({ left: 40, top: 128 })
  document.documentElement.removeAttribute('style')
})
