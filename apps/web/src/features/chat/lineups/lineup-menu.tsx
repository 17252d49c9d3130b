import { useText } from '#i18n/use-text.ts';
import { Menu } from '#ui/menu.tsx';
import { copyLineupLink } from './copy-lineup-link.ts';
import { encodeLineup } from './encode-lineup.ts';
import type { Lineup, LineupContent } from './lineup.ts';
import type { LineupNotice } from './lineup-notice.ts';
import { deleteLineup, duplicateLineup, editLineup } from './use-lineups.ts';

type LineupMenuProps = {
  lineup: Lineup;
  /** The lanes that could take the place of those it has. */
  current: LineupContent;
  count: number;
  onRename: () => void;
  onMove: (place: number) => void;
  onNotice: (notice: LineupNotice) => void;
};

/** What can be done with a saved lineup. */
export function LineupMenu({ lineup, current, count, onRename, onMove, onNotice }: LineupMenuProps) {
  const text = useText();
  const { id, name, order } = lineup;
  const search = encodeLineup(lineup);

  async function copyLink(address: string) {
    const worked = await copyLineupLink(address);
    onNotice({ text: text(worked ? 'lineup.link.copied' : 'lineup.link.failed') });
  }

  return (
    <Menu
      label={text('lineup.actions', { name })}
      items={[
        { label: text('lineup.rename'), onSelect: onRename },
        {
          label: text('lineup.replace'),
          onSelect: () => {
            editLineup(id, { recipe: current.recipe, lanes: current.lanes });
            const before = { recipe: lineup.recipe, lanes: lineup.lanes };
            onNotice({ text: text('lineup.replaced', { name }), undo: () => editLineup(id, before) });
          },
        },
        {
          label: text('lineup.duplicate'),
          onSelect: () => duplicateLineup(id, text('lineup.copy_of', { name })),
        },
        {
          label: text(search === null ? 'lineup.link.too_long' : 'lineup.link'),
          disabled: search === null,
          onSelect: () => {
            if (search !== null) void copyLink(search);
          },
        },
        'separator',
        { label: text('lineup.up'), disabled: order === 0, onSelect: () => onMove(order - 1) },
        { label: text('lineup.down'), disabled: order === count - 1, onSelect: () => onMove(order + 1) },
        'separator',
        {
          label: text('lineup.delete'),
          onSelect: () => onNotice({ text: text('lineup.deleted', { name }), undo: deleteLineup(id) }),
        },
      ]}
    />
  );
}
