/**
 * What http://www.w3.org/ns/anno.jsonld makes of its terms, all of them, after "Web Annotation Vocabulary"
 * (https://www.w3.org/TR/annotation-vocab/, Appendix A), so that a test needs no network. Laid out by what a term stands for.
 * Includes material derived from that Recommendation of 23 February 2017. Copyright © 2017 W3C® (MIT, ERCIM, Keio, Beihang); its licence
 * stands beside this file.
 */
const NAMESPACES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  iana: 'http://www.iana.org/assignments/relation/',
  owl: 'http://www.w3.org/2002/07/owl#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
}

/** Terms that are called in their vocabulary as they are here. */
const OWN_NAMES = {
  oa: `Annotation TextualBody ResourceSelection SpecificResource FragmentSelector CssSelector XPathSelector TextQuoteSelector
    TextPositionSelector DataPositionSelector SvgSelector RangeSelector TimeState HttpRequestState Choice Motivation
    bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying
    reviewing tagging bodyValue processingLanguage exact prefix suffix styleClass`,
  dctypes: 'Dataset Text',
  foaf: 'Person Organization homepage name',
  schema: 'Audience',
  dc: 'format language',
  rdf: 'value',
  rdfs: 'label',
}

/** Terms that are called otherwise there. */
const RENAMED = {
  Image: 'dctypes:StillImage',
  Video: 'dctypes:MovingImage',
  Audio: 'dctypes:Sound',
  CssStylesheet: 'oa:CssStyle',
  Software: 'as:Application',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  auto: 'oa:autoDirection',
  ltr: 'oa:ltrDirection',
  rtl: 'oa:rtlDirection',
  accessibility: 'schema:accessibilityFeature',
  email: 'foaf:mbox',
  email_sha1: 'foaf:mbox_sha1sum',
  nickname: 'foaf:nick',
}

/** Terms whose values are addresses. */
const LINKS = {
  id: '@id',
  type: '@type',
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: 'oa:hasSource',
  selector: 'oa:hasSelector',
  state: 'oa:hasState',
  scope: 'oa:hasScope',
  refinedBy: 'oa:refinedBy',
  startSelector: 'oa:hasStartSelector',
  endSelector: 'oa:hasEndSelector',
  renderedVia: 'oa:renderedVia',
  creator: 'dcterms:creator',
  generator: 'as:generator',
  rights: 'dcterms:rights',
  homepage: 'foaf:homepage',
  via: 'oa:via',
  canonical: 'oa:canonical',
  stylesheet: 'oa:styledBy',
  cached: 'oa:cachedSource',
  conformsTo: 'dcterms:conformsTo',
  partOf: 'as:partOf',
  first: 'as:first',
  last: 'as:last',
  next: 'as:next',
  prev: 'as:prev',
  audience: 'schema:audience',
}

const WORDS = { motivation: 'oa:motivatedBy', purpose: 'oa:hasPurpose', textDirection: 'oa:textDirection' }

const TIMES = {
  created: 'dcterms:created',
  modified: 'dcterms:modified',
  generated: 'dcterms:issued',
  sourceDate: 'oa:sourceDate',
  sourceDateStart: 'oa:sourceDateStart',
  sourceDateEnd: 'oa:sourceDateEnd',
}

const COUNTS = { start: 'oa:start', end: 'oa:end', total: 'as:totalItems', startIndex: 'as:startIndex' }

const ownNames = Object.entries(OWN_NAMES).flatMap(([space, names]) =>
  names.split(/\s+/).map((name) => [name, `${space}:${name}`]),
)

function typed(terms: Record<string, string>, type: string) {
  return Object.fromEntries(Object.entries(terms).map(([term, id]) => [term, { '@id': id, '@type': type }]))
}

export const ANNOTATION_CONTEXT = {
  '@context': {
    ...NAMESPACES,
    ...Object.fromEntries(ownNames),
    ...RENAMED,
    ...typed(LINKS, '@id'),
    ...typed(WORDS, '@vocab'),
    ...typed(TIMES, 'xsd:dateTime'),
    ...typed(COUNTS, 'xsd:nonNegativeInteger'),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  },
}
