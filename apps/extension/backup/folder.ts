/** Folders that the reader picks, in browsers that let a page write into them. */
import type { FolderHandle } from '@spotcheck/library'

const WRITING = { mode: 'readwrite' } as const

const { showDirectoryPicker } = globalThis as {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite'; startIn: string }) => Promise<FolderHandle>
}

export const canPickFolder = showDirectoryPicker !== undefined

/** Only while a press is handled. Null where the reader picks none. */
export async function pickFolder(): Promise<FolderHandle | null> {
  try {
    return (await showDirectoryPicker?.({ id: 'backups', startIn: 'documents', ...WRITING })) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Whether the browser lets us write without asking the reader. */
export async function mayWrite(folder: FolderHandle): Promise<boolean> {
  return (await folder.queryPermission(WRITING)) === 'granted'
}

/** Has the browser ask the reader. Only while a press is handled. */
export async function askToWrite(folder: FolderHandle): Promise<boolean> {
  return (await folder.requestPermission(WRITING)) === 'granted'
}
