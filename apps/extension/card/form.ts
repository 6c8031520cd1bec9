import { element } from './element.ts'

export type Form = ReturnType<typeof createForm>

/** Fields below their labels, and a button below them; shut until it is shown. The first field takes the focus. */
export function createForm(
  fields: [label: string, field: HTMLInputElement | HTMLTextAreaElement][],
  ...below: HTMLElement[]
) {
  const button = element('button', { type: 'submit', className: 'main' })
  const form = element(
    'form',
    { hidden: true },
    ...fields.map(([label, field]) => element('label', {}, label, field)),
    ...below,
    button,
  )
  const written = () => JSON.stringify(fields.map(([, { value }]) => value.trim()))
  const isOpen = () => !form.hidden
  const focus = () => fields[0]?.[1].focus()
  let before = ''
  // A click by a script of the page would submit the form in a way that looks like the reader's.
  button.addEventListener('click', (event) => event.isTrusted || event.preventDefault())

  return {
    element: form,
    button,
    isOpen,
    focus,
    show(): void {
      before = written()
      form.hidden = false
      focus()
    },
    close(): void {
      form.hidden = true
    },
    hasUnsavedWords: () => isOpen() && written() !== before,
  }
}
