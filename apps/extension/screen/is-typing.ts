/** Whether something is being written there: then keys belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, select, input:not([type=checkbox])')
}
