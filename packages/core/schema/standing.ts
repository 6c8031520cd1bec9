/** Role and organisation, as they stand beside the name; a watchdog that speaks for itself is not named twice. */
export function standingOf(
  speaker: { [field in 'name' | 'role' | 'organisation']: string | null },
): string[] {
  const { name, role, organisation } = speaker
  return [role, organisation].filter((words) => words !== null).filter((words) => words !== name)
}
