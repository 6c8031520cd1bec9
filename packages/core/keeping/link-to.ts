import type { Annotation } from '../schema/annotation.ts'

/** An address of a story with the passage to go to; null where no text fragment is known to lead there alone. */
export function linkTo({ target }: Pick<Annotation, 'target'>, address = target.source): string | null {
  const [{ fragment, again }] = target.parts
  // What was found again by hand reads otherwise by now. A stored address may name any scheme.
  if (!fragment || again || !/^https?:/i.test(address)) return null
  const [bare = '', hash = ''] = address.split('#')
  return `${bare}#${hash}:~:${fragment}`
}
