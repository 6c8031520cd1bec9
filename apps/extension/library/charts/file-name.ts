/** “spotcheck-wakefield-council-inspections-2026-11-21”: what a saved chart is called. */
export function fileNameOf(title: string, day: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  return `spotcheck-${words}-${day}`
}
