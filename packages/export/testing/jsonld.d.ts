/** What the tests use of jsonld, which brings no types. */
declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ contextUrl: null; document: object; documentUrl: string }>
  export function expand(document: object, options: { documentLoader: Loader }): Promise<object[]>
  export function compact(
    document: object,
    context: object,
    options: { documentLoader: Loader },
  ): Promise<Record<string, unknown>>
  const jsonld: { expand: typeof expand; compact: typeof compact }
  export default jsonld
}
