import { useText } from '#i18n/use-text.ts';
import type { ComparisonRow } from './comparison-row.ts';
import type { SideLetters } from './diff-side.ts';

/** Words for how the two sides of a row stand to each other; empty where they are the same. */
export function useRelationText({ a, b }: SideLetters): (row: ComparisonRow) => string {
  const text = useText();
  return (row) => {
    if (row.type === 'stub') return '';
    switch (row.relation) {
      case 'same':
        return '';
      case 'only_a':
        return text('compare.only_in', { letter: a });
      case 'only_b':
        return text('compare.only_in', { letter: b });
      case 'apart':
        return text('compare.apart');
      case 'moved':
        return text('compare.moved');
      case 'changed':
        if (row.type === 'text') return text('compare.changed');
        return text('compare.lines', { count: row.lines.filter(({ isSame }) => !isSame).length });
    }
  };
}
