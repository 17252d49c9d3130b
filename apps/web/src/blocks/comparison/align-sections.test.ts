import { describe, expect, it } from 'vitest';
import { alignSections } from './align-sections.ts';
import { readSections } from './read-sections.ts';

/** One section per line: `# ` heading, `- ` list, `> ` code, else a paragraph. */
function sections(...lines: string[]) {
  const kinds: Record<string, string> = { '#': 'heading', '-': 'list', '>': 'code' };
  return readSections(lines.map((line) => ({ kind: kinds[line.charAt(0)] ?? 'paragraph', label: line.slice(2) })));
}

describe('alignSections', () => {
  it.each([
    [
      'equal answers one to one',
      sections('# Sky', 'p blue light scatters', '- violet'),
      sections('# Sky', 'p blue light scatters', '- violet'),
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'a section that only one has',
      sections('# Scattering', 'p short waves', '# Sunset', 'p longer path'),
      sections('# Scattering', 'p short waves bend', '# Violet', 'p eyes are weak', '# Sunset', 'p the path is longer'),
      [
        [0, 0],
        [1, 1],
        [2, 4],
        [3, 5],
      ],
    ],
    [
      'kinds in turn where no words agree',
      sections('# 天空', 'p 瑞利散射', '> x', '- 紫光'),
      sections('# Sky', 'p Rayleigh scattering', 'p more of it', '> y', '- violet'),
      [
        [0, 0],
        [1, 1],
        [2, 3],
        [3, 4],
      ],
    ],
    [
      'equal headings, however much the text of others has in common',
      sections(
        '# Birch',
        'p wood of the tree in part 1',
        '# Larch',
        'p wood of the tree in part 2',
        'p wood of the tree in part 3',
      ),
      sections(
        '# Birch',
        'p wood of the tree in part 2',
        'p wood of the tree in part 3',
        '# Larch',
        'p wood of the tree in part 1',
      ),
      [
        [0, 0],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    ],
    ['nothing with an empty pane', sections('p text'), sections(), []],
  ])('aligns %s', (_, a, b, expected) => {
    expect(alignSections(a, b)).toEqual(expected);
  });
});
