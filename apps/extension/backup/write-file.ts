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
    const stream = await file.createWritable()
    try {
      await stream.write(content)
      await stream.close()
    } catch (error) {
      await stream.abort().catch(() => {})
      throw error
    }
  } catch (error) {
    // Why it was not written counts, not why an empty file is left.
    await removeFrom(folder, name).catch(() => {})
    throw error
  }
  return name
}

/** Chromium may hold a file some milliseconds longer than its stream says. */
async function removeFrom(folder: FileSystemDirectoryHandle, name: string, tries = 20): Promise<void> {
  try {
    await folder.removeEntry(name)
  } catch (error) {
    if (tries === 1) throw error
    await new Promise((resolve) => setTimeout(resolve, 50))
    await removeFrom(folder, name, tries - 1)
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
