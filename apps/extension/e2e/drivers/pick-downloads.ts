/**
 * In a page: no driver reaches the browser's own picker of a file to save into. Here it picks one in the folder of downloads,
 * which the browser fills when the writing is done.
 */
export function pickDownloads(): void {
  const pick = async ({ suggestedName }: { suggestedName: string }) => {
    const pieces: Blob[] = []
    const close = async () => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(pieces))
      link.download = suggestedName
      link.click()
    }
    const stream = { write: async (content: Blob) => void pieces.push(content), close }
    return { name: suggestedName, createWritable: async () => stream }
  }
  Object.assign(window, { showSaveFilePicker: pick })
}
