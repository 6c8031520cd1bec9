/** On which sites Spotcheck reads pages. `site` is a publication or a domain. */
export const sites = {
  title: 'Sites',
  explained: 'Spotcheck reads pages only where you let it. You can take that back at any time.',
  notAllowed: 'Your browser does not let Spotcheck read {site} by itself.',
  allow: 'Let Spotcheck read {site}',
  allowed: 'Spotcheck now reads {site}.',
  refused: 'Spotcheck does not read {site}: access was not given.',
  takenBack: 'Spotcheck no longer reads {site}.',
  failed: 'The browser did not do that: {reason}',
  // Beside the one site that is read from the start.
  home: 'from the start',
  another: 'Another site',
  anotherHint: 'Address of the site, or of any page of it',
  // An address as it might be typed.
  example: 'example.org',
  add: 'Add',
  noAddress: 'This is no address of a web site: it should look like example.org.',
  here: {
    title: 'Spotcheck does not read {site}',
    text: 'You can let it read this page now, or every page of the site from now on.',
  },
  hidden: {
    title: 'Spotcheck has not been asked to read this page',
    text: 'To read it once, right-click Spotcheck’s button in the toolbar and choose “Highlight this page once”. To read a whole site, add it below.',
  },
  once: 'Highlight this page once',
} as const
