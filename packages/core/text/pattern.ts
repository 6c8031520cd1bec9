/**
 * A pattern's source with its plain spaces matching non-breaking ones too, as news pages print them. `[ -]` stands
 * for a space or a hyphen; no other class may hold a space.
 */
export function withAnySpace(source: string): string {
  return source.replaceAll(/\[ -\]| /g, (space) => (space === ' ' ? '[ \\u00a0]' : '[ \\u00a0-]'))
}
