import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import type { MenuItem } from '#ui/menu-item.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { useComparisonExport } from './use-comparison-export.ts';

/** What the export menu offers of a comparison; nothing while nothing is compared. */
export function useComparisonItems(turn: RecordingTurn, onCopy: (words: string) => void): MenuItem[] {
  const text = useText();
  const taken = useComparisonExport(turn);
  if (taken === null) return [];
  const files = (['words', 'figures'] as const).map((kind) => ({
    label: text(`transcription.compare.csv.${kind}`),
    onSelect() {
      const file = taken.listFiles().find((each) => each.kind === kind);
      if (file !== undefined) saveFile(new Blob([file.content], { type: file.mime }), file.name);
    },
  }));
  return [
    'separator',
    ...files,
    { label: text('transcription.compare.markdown'), onSelect: () => onCopy(taken.writeMarkdown()) },
  ];
}
