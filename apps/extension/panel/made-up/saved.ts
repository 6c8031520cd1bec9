import type { Annotation } from '@spotcheck/core'
import { page } from 'vitest/browser'
import { speechesOf } from '../../quotations/speeches.ts'
import { speechPassage } from '../../saving/passage.ts'
import { annotationOf, type MadeUpDoor } from './door.ts'
import { renderPanel } from './render.tsx'
import * as states from './story.ts'

/** What the tab of what is saved shows. */
export const shown = () => page.getByRole('tabpanel')
export const items = () => shown().getByRole('article')

/** The quotes of the made-up story, saved there or under another address. */
export function savedQuotes(source = states.URL_OF_STORY): Annotation[] {
  const { extraction } = states.oneRecord
  if (!extraction) throw new Error('The made-up story has lost its text.')
  return speechesOf(extraction).map((speech, index) =>
    annotationOf({ ...speechPassage(extraction, speech, null), source }, index),
  )
}

export async function openSaved(door: MadeUpDoor): Promise<void> {
  await renderPanel(door)
  await page.getByRole('tab', { name: /^Saved/ }).click()
}

export const first = savedQuotes().slice(0, 1)
