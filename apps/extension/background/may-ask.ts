import { addressIdentity, annotationsOnPage, type Library } from '@spotcheck/library'
import type { ToBackground } from '../messages/messages.ts'
import type { Asker } from './asker.ts'

/**
 * Pages of the extension may ask for anything: one of them is read like a story. A content script stands in a hostile place: it
 * sees, saves and edits only the passages of its own page, takes nothing away, and has no part in records.
 */
export async function mayAsk(library: Library, asker: Asker, request: ToBackground): Promise<boolean> {
  if (asker.kind === 'extension') return true
  const own = new Set(asker.addresses.map(addressIdentity))
  const here = (url: string) => own.has(addressIdentity(url))
  switch (request.type) {
    case 'load-reader':
    case 'extract':
    case 'page-changed':
    case 'taken-up':
    case 'correct':
      return true
    case 'saved-on-page':
      return here(request.url)
    case 'save':
      return request.passages.every(({ source }) => here(source))
    case 'edit':
    case 'found-again':
      return areSavedOn(library, asker.addresses, [request.id])
    case 'confirm-speaker':
      return areSavedOn(library, asker.addresses, request.ids)
    case 'read-once':
    case 'remove':
    case 'restore':
    case 'save-record':
    case 'correct-record':
    case 'remove-records':
    case 'restore-records':
    case 'change-settings':
    case 'watch':
    case 'delete-everything':
    case 'imported':
    case 'stand-anew':
    case 'tag':
    case 'rename-tag':
    case 'erase':
    case 'undo':
      return false
  }
}

async function areSavedOn(library: Library, addresses: string[], ids: string[]): Promise<boolean> {
  const pages = await Promise.all(addresses.map((url) => annotationsOnPage(library, url)))
  const there = new Set(pages.flat().map(({ id }) => id))
  return ids.every((id) => there.has(id))
}
