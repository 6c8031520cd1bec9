/**
 * Writes a file into a folder, whole or not at all, and in no other's place: where the name is taken, it has a number
 * behind it. The browser writes under a name of its own, and gives the file its name when it is closed.
 * @returns its name.
 */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  wanted: string,
  content: Blob,
): Promise<string> {
  const name = await freeName(folder, wanted)
  const file = await folder.getFileHandle(name, { create: true })
  try {
    await writeTo(file, content)
  } catch (error) {
    await removeSoon(() => folder.removeEntry(name))
    throw error
  }
  return name
}

/** In place of what is in the file; where it fails, that stays. */
export async function writeTo(file: FileSystemFileHandle, content: Blob): Promise<void> {
  const stream = await file.createWritable()
  try {
    await stream.write(content)
    await stream.close()
  } catch (error) {
    await stream.abort().catch(() => {})
    throw error
  }
}

/** Removes what could not be written. Chromium may hold a file some milliseconds longer than its stream says. */
export async function removeSoon(remove: () => Promise<void>, tries = 20): Promise<void> {
  try {
    await remove()
  } catch {
    // Why it was not written counts, not why an empty file is left.
    if (tries === 1) return
    await new Promise((resolve) => setTimeout(resolve, 50))
    await removeSoon(remove, tries - 1)
  }
}

/** "backup.json", "backup-2.json", "backup-3.json" … */
async function freeName(folder: FileSystemDirectoryHandle, wanted: string): Promise<string> {
  let name = wanted
  for (let count = 2; await isThere(folder, name); count++) name = wanted.replace(/(?=\.[^.]*$)/, `-${count}`)
  return name
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name)
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false
    throw error
  }
}
