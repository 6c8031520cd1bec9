import type { Annotation } from '@spotcheck/core'

/** By the articles that they are of, in the order in which the first of each comes. */
export function byArticle(annotations: readonly Annotation[]): [Annotation, ...Annotation[]][] {
  const articles = new Map<string, [Annotation, ...Annotation[]]>()
  for (const annotation of annotations) {
    const article = articles.get(annotation.page)
    if (article) article.push(annotation)
    else articles.set(annotation.page, [annotation])
  }
  return [...articles.values()]
}
