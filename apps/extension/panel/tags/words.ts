/** What is said of suggested tags. */
export const tagWords = {
  suggested: 'Suggested tags',
  added: (tag: string) => `Tag “${tag}” added.`,
  removed: (tag: string) => `Tag “${tag}” removed.`,
} as const
