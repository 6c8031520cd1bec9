/**
 * Writes a file into a folder, whole or not at all: the browser writes under a name of its own, and gives the file its name
 * when it is closed. Until then one of that name stays as it was.
 */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
): Promise<void> {
  const isNew = !(await isThere(folder, name))
  const file = await folder.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  try {
    await stream.write(content)
    await stream.close()
  } catch (error) {
    await stream.abort().catch(() => {})
    if (isNew) await folder.removeEntry(name)
    throw error
  }
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
