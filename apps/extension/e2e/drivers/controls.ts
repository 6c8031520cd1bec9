/**
 * What a driver does inside the panel's document. Each function is sent into the browser as text, so it stands alone:
 * it may use nothing but its arguments.
 */

/**
 * The first control that is called so, by its label, its words or their first line; a number may follow ("Quotes 7").
 * With `beside`, the first in an item of a list that says this.
 */
export function controlNamed(document: Document, name: string, beside: string | null): HTMLElement | null {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, summary, input, textarea, select, [role=tab]',
  )
  for (const control of controls) {
    const labels = 'labels' in control ? Array.from(control.labels as NodeListOf<HTMLElement>) : []
    const [firstLine] = control.innerText.split('\n')
    const names = [control.ariaLabel, control.innerText, firstLine, ...labels.map((label) => label.innerText)]
    const called = names.some((words) => words?.replace(/\s+[\d,]+$/, '').trim() === name)
    const here = beside === null || control.closest<HTMLElement>('article')?.innerText.includes(beside)
    if (called && here && control.checkVisibility()) return control
  }
  return null
}

export function writeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  const { Event } = field.ownerDocument.defaultView as typeof globalThis & Window
  field.focus()
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** By its label, or its words. */
export function nameOfFocused(document: Document): string {
  const control = document.activeElement as HTMLElement | null
  if (!control || control === document.body) return ''
  const labels = 'labels' in control ? Array.from(control.labels as NodeListOf<HTMLElement>) : []
  return (control.ariaLabel ?? labels[0]?.innerText ?? control.innerText).split('\n')[0]?.trim() ?? ''
}
