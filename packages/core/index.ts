export { extract, type Source } from './extract.ts'
export * from './schema/index.ts'
export { type Layout, layOut } from './text/lay-out.ts'
export type { Block, BlockKind, Story } from './text/story.ts'
