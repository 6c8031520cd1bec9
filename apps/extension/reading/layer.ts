/** What is drawn above a page shows as long as this is set there. */
export const LAYER = '--mark-layer'

/**
 * Comes with the reader and goes with the extension: Firefox ends the scripts of one that is removed before they could take
 * anything away, but takes its style sheets back.
 */
export const layerStylesheet = `:root { ${LAYER}: block; }`
