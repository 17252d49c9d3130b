import { takeFileName } from '@lineup/shared/speech/take-file-name.ts';
import { sumTake } from './sum-take.ts';
import type { Take } from './take-record.ts';

/**
 * The name under which a take is saved: by what it is, not by what was asked for. Several pieces are saved as the WAV that they were
 * joined to. `extension` is another file's: that of its subtitles.
 */
export function nameTake(take: Take, extension?: string): string {
  const { model, voice, input } = take.request.request;
  const own = take.pieces.length > 1 ? 'wav' : (sumTake(take).format?.extension ?? 'bin');
  return takeFileName({ model, voice, at: new Date(take.sentAt), text: input, extension: extension ?? own });
}
