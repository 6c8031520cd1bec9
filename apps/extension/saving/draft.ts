import { browser } from 'wxt/browser'
import type { Words } from '../card/note-form.ts'

/** By the annotation that the words are for. */
const keyOf = (id: string) => `draft:${id}`

/** The words typed for this annotation that were neither saved nor dropped: the page, or the extension under it, went before. */
export async function draftOf(id: string): Promise<Words | null> {
  const key = keyOf(id)
  return (await browser.storage.local.get<Record<string, Words>>(key))[key] ?? null
}

/** With every letter, since nobody is told before a page or an extension goes. */
export async function keepDraft(id: string, words: Words): Promise<void> {
  await browser.storage.local.set({ [keyOf(id)]: words })
}

export async function dropDraft(id: string): Promise<void> {
  await browser.storage.local.remove(keyOf(id))
}

/** Those of any number of annotations, few of which have one. */
export async function forgetDrafts(ids: readonly string[]): Promise<void> {
  const keys = new Set(ids.map(keyOf))
  const kept = Object.keys(await browser.storage.local.get())
  await browser.storage.local.remove(kept.filter((key) => keys.has(key)))
}
