import type { Turn } from '#features/chat/conversation/conversation.ts';
import type { TextKey, TextParams } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/create-format.ts';

type Words = { text: (key: TextKey, params?: TextParams) => string; format: Format };

/** How the lanes of a turn left the server; for those that left together, within how many milliseconds they really did. */
export function startWords({ start, runs }: Pick<Turn, 'start' | 'runs'>, { text, format }: Words): string {
  switch (start.mode) {
    case 'one_by_one':
      return text('chat.start.one_by_one');
    case 'at_most':
      return text('chat.start.at_most', { count: start.count });
    case 'together': {
      const first = new Map(runs.map(({ laneId, run }) => [laneId, run.start] as const).toReversed());
      const starts = [...first.values()].filter((time) => time !== null);
      if (starts.length < 2) return text('chat.start.together');
      const spread = Math.max(...starts) - Math.min(...starts);
      return text('chat.start.together.within', { shown: format.count(Math.ceil(spread)) });
    }
  }
}
