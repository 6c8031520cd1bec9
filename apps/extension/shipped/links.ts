/** Hosts of all addresses in what is shipped, and why they stand there. Nothing in Spotcheck asks any of them for anything. */
const KNOWN = {
  'opens in a tab of its own when the reader follows it: a report, the source of an official outcome': [
    'bit.ly',
    'careappointments.com',
    'feeds.bbci.co.uk',
    'files.ofsted.gov.uk',
    'github.com',
    'itv.com',
    'tinyurl.com',
    'www.bournemouthecho.co.uk',
    'www.cumbriacrack.com',
    'www.cypnow.co.uk',
    'www.daventryexpress.co.uk',
    'www.dorsetforyou.gov.uk',
    'www.gov.uk',
    'www.publicsectorexecutive.com',
    'www.theguardian.com',
    'www.willispalmer.com',
    'www3.northamptonshire.gov.uk',
  ],
  'names a vocabulary in a file that is exported': [
    'purl.oclc.org',
    'purl.org',
    'schemas.microsoft.com',
    'schemas.openxmlformats.org',
    'spotcheck.example',
    'www.w3.org',
  ],
  'leads to an imported article that is known by its number alone': ['doi.org'],
  'is an example in a form or in the made-up story': ['www.example.org'],
  'is told in a message of the writer of Word files': ['answers.microsoft.com'],
}

const HOSTS = new Set(Object.values(KNOWN).flat())

/** Hosts of addresses in a shipped file that nobody has looked at: one may be asked for something. */
export function unknownHosts(file: string, text: string): string[] {
  const hosts = [...text.matchAll(/\bhttps?:\/\/([\w.-]{1,253})/g)].flatMap(([, host = '']) => host)
  return [...new Set(hosts)]
    .filter((host) => !HOSTS.has(host))
    .map((host) => `${file} names ${host}: say in shipped/links.ts what for`)
}
