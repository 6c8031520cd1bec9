/** What the tests use of citation.js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** One step of reading, as the format has it. */
      data(text: string, type: string): unknown
      /** All the way to CSL-JSON. */
      chain(text: string, options: { generateGraph: false }): unknown
    }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
