/** As many characters as a list shows of a text (UTF-16 code units). */
const SHOWN = 600

/** The beginning of a long text. A note may have a million characters. */
export function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN)).slice(0, SHOWN)} …`
}
