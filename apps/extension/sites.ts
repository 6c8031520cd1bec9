/** The only pages that Spotcheck runs on, as match patterns of the manifest. */
export const SITES = ['*://*.cypnow.co.uk/*']
