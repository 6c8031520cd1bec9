import type { Link, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** CommonMark's own rules, and those with which GitHub adds to them (tables, footnotes, strikethrough), as Obsidian does. */
export const FLAVOURS = ['CommonMark', 'GitHub'] as const
type Flavour = (typeof FLAVOURS)[number]

/** A Markdown file as other programs see it. */
export function readMarkdown(text: string, flavour: Flavour): Root {
  return flavour === 'CommonMark'
    ? fromMarkdown(text)
    : fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** The words that a reader sees, each block on a line of its own. */
export function seenIn(node: Nodes): string {
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const hasBlocks = node.children.some(({ type }) => type === 'paragraph' || type === 'blockquote')
  return node.children.map(seenIn).join(hasBlocks ? '\n' : '')
}

/** Of which kinds of nodes it is made, each once. */
export function kindsIn(node: Nodes): string[] {
  return [...new Set(nodesIn(node).map(({ type }) => type))].toSorted()
}

/** Links that say something else than where they lead. */
export function namedLinksIn(node: Nodes): Link[] {
  return nodesIn(node).flatMap((each) => (each.type === 'link' && !saysWhereItLeads(each) ? [each] : []))
}

/** An address that stands there bare is linked by GitHub, and no escape holds against that. */
function saysWhereItLeads(link: Link): boolean {
  return link.url.endsWith(seenIn(link))
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
}
