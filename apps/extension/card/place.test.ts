import { expect, test } from 'vitest'
import { placeBeside } from './place.ts'

const viewport = { width: 1000, height: 600 }
const card = { width: 400, height: 150 }
const mark = (left: number, top: number, height = 20) =>
  ({
    left,
    top,
    bottom: top + height,
    right: left + 100,
    width: 100,
    height,
    x: left,
    y: top,
  }) as DOMRectReadOnly

test('stands under its mark where there is room', () => {
  expect(placeBeside(mark(200, 100), card, viewport)).toEqual({ left: 200, top: 128 })
})

test('stands above a mark near the lower edge', () => {
  expect(placeBeside(mark(200, 550), card, viewport)).toEqual({ left: 200, top: 392 })
})

test('stays inside at both sides', () => {
  expect(placeBeside(mark(950, 100), card, viewport).left).toBe(588)
  expect(placeBeside(mark(-50, 100), card, viewport).left).toBe(12)
})

test('stays in sight beside a mark taller than the window', () => {
  expect(placeBeside(mark(200, -300, 1200), card, viewport).top).toBe(438)
})

test('stays in sight where its mark is not', () => {
  expect(placeBeside(mark(200, 900), card, viewport).top).toBe(438)
  expect(placeBeside(mark(200, -300), card, viewport).top).toBe(12)
})
