import * as v from 'valibot';
import { SUBTITLE_RULES } from '@lineup/shared/subtitles/subtitle-rules.ts';
import { keptSetting } from '#lib/kept-setting.ts';

/** What a line of a subtitle may be wide, in Latin characters. */
export const LINE_WIDTHS = { least: 20, most: 80 } as const;

const schema = v.object({
  /** Subtitles are made legal; else they are the segments as they are. */
  isFitted: v.boolean(),
  lineLength: v.pipe(v.number(), v.integer(), v.minValue(LINE_WIDTHS.least), v.maxValue(LINE_WIDTHS.most)),
  lines: v.picklist([1, 2]),
  lineEnd: v.picklist(['lf', 'crlf']),
});

export type SubtitleOptions = v.InferOutput<typeof schema>;

/** How subtitle files are written, kept on this device. */
export const subtitleOptions = keptSetting<SubtitleOptions>({
  id: 'transcription.subtitles',
  schema,
  empty: { isFitted: true, lineLength: SUBTITLE_RULES.lineLength, lines: 2, lineEnd: 'lf' },
});
