/** The tags of a comma-separated line: trimmed, none empty, none twice. */
export function tagsOfLine(line: string): string[] {
  return [...new Set(line.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '')
}

export function lineOfTags(tags: readonly string[]): string {
  return tags.join(', ')
}
