import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { added, around, dialog, tell } from './made-up/around.ts'
import { middleOf } from './made-up/story.ts'
import { startReader } from './reader.ts'

vi.mock('wxt/browser', async (original) => {
  const { inPlaceOf } = await import('./made-up/around.ts')
  return inPlaceOf(await original<typeof import('wxt/browser')>())
})

test('marks are gone through by keys, each announced once, and behind the last stands the first', async () => {
  await startReader(around.life)
  const { extraction } = await tell({ type: 'state' })
  await tell({ type: 'step', by: 1 })
  const first = dialog()?.ariaLabel ?? ''
  expect(first).toContain('mark 1 of ')
  expect(around.cardRoots.at(-1)?.activeElement).toBe(dialog())
  await userEvent.keyboard('{ArrowRight}')
  expect(dialog()?.ariaLabel).toContain('mark 2 of ')
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  const of = Number(/ of (\d+)/.exec(first)?.[1])
  expect(dialog()?.ariaLabel).toContain(`mark ${of} of ${of}`)
  await tell({ type: 'step', by: 1 })
  expect(dialog()?.ariaLabel).toBe(first)
  expect(added()).toBe(1)
  expect(extraction?.text).toContain('Wakefield')
})

test('a mark is gone to in a part of the page that scrolls by itself', async () => {
  const part = document.createElement('div')
  part.style.cssText = 'height: 80px; overflow: auto'
  const article = document.querySelector('article')
  article?.replaceWith(part)
  if (article) part.append(article)
  await startReader(around.life)
  await tell({ type: 'step', by: -1 })
  expect(part.scrollTop).toBeGreaterThan(0)
  const { left, top, bottom } = part.getBoundingClientRect()
  const shown = [...(CSS.highlights.get('mark-pointed') ?? [])].map(({ startContainer, startOffset }) => {
    const range = new Range()
    range.setStart(startContainer, startOffset)
    return range.getBoundingClientRect()
  })
  expect(shown[0]?.left).toBeGreaterThanOrEqual(left)
  expect(shown[0]?.top).toBeGreaterThan(top)
  expect(shown[0]?.bottom).toBeLessThan(bottom)
})

test('the mark under the mouse is brought out, and no other', async () => {
  await startReader(around.life)
  const { paragraph, x, y } = middleOf('Wakefield Council')
  const { left, top } = paragraph.getBoundingClientRect()
  await userEvent.hover(paragraph, { position: { x: x - left, y: y - top } })
  const brought = () =>
    [...(CSS.highlights.get('mark-pointed') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    )
  await vi.waitFor(() => expect(brought()).toEqual(['Wakefield Council']))
  await userEvent.hover(paragraph, { position: { x: 400, y: 1 } })
  await vi.waitFor(() => expect(brought()).toEqual([]))
})
