import type { MarkdownBlock } from './read-markdown.ts';

/** Blocks that are drawn, or spared the drawing, together. */
const GROUP_SIZE = 12;

/** Some blocks of an answer that stand behind each other. */
export type BlockGroup = readonly MarkdownBlock[];

/**
 * Cuts an answer's blocks into groups. A group whose blocks did not change is the same object as before, so that a long answer costs its
 * groups and not its blocks each time it grows.
 */
export function groupBlocks(blocks: readonly MarkdownBlock[], before: readonly BlockGroup[] = []): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (let from = 0; from < blocks.length; from += GROUP_SIZE) {
    const known = before[groups.length];
    const size = Math.min(GROUP_SIZE, blocks.length - from);
    const isSame = known?.length === size && known.every((block, index) => block === blocks[from + index]);
    groups.push(isSame ? known : blocks.slice(from, from + size));
  }
  return groups;
}
