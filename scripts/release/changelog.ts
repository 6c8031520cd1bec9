import { parser, Release } from 'keep-a-changelog'

/**
 * The changelog with what stood under “Unreleased” under this version and day, and nothing yet under a new “Unreleased”.
 * @throws where nothing stands there, or the version has been released before
 */
export function released(changelog: string, version: string, day: Date): string {
  const read = parser(changelog)
  const unreleased = read.releases.find((release) => !release.version)
  if (!unreleased || unreleased.isEmpty())
    throw new Error('CHANGELOG.md says nothing under “Unreleased”: what would be released?')
  if (read.findRelease(version)) throw new Error(`CHANGELOG.md says that ${version} has been released.`)
  unreleased.setVersion(version)
  unreleased.setDate(day)
  read.addRelease(new Release())
  read.format = 'markdownlint'
  return read.toString()
}
