const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrow keys go from button to button within the element that listens, and around at its ends. */
export function stepByArrow(event: KeyboardEvent): void {
  const step = STEPS[event.key]
  const { currentTarget, target } = event
  if (!step || !(currentTarget instanceof Element) || !(target instanceof HTMLButtonElement)) return
  const buttons = [...currentTarget.querySelectorAll('button')]
  buttons.at((buttons.indexOf(target) + step) % buttons.length)?.focus()
  event.preventDefault()
}
