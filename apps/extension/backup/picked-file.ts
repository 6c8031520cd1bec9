/** A file that the reader picks, in browsers that let a page write into it. There we know what has become of it. */
import { removeSoon, writeTo } from './write-file.ts'

/** As Chromium has it. */
interface PickedFile extends FileSystemFileHandle {
  remove(): Promise<void>
}

interface WithPicker {
  showSaveFilePicker?: (options: {
    id: string
    startIn: string
    suggestedName: string
    types: { accept: Record<string, string[]> }[]
  }) => Promise<PickedFile>
}

const browser = globalThis as WithPicker

export const canPickFile = () => browser.showSaveFilePicker !== undefined

/** Only while a press is handled. Null where the reader picks none. */
export async function pickFile(suggestedName: string): Promise<PickedFile | null> {
  const types = [{ accept: { 'application/json': ['.json'] } }]
  try {
    return (
      (await browser.showSaveFilePicker?.({ id: 'backups', startIn: 'documents', suggestedName, types })) ??
      null
    )
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Whole or not at all: of a file that could not be written, nothing is left that could be taken for a backup. */
export async function writePicked(file: PickedFile, content: Blob): Promise<void> {
  try {
    await writeTo(file, content)
  } catch (error) {
    await removeSoon(() => file.remove())
    throw error
  }
}
