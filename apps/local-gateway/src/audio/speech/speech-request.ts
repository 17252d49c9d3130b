import * as v from 'valibot';

/** What the speech worker is asked for; `text` is ASCII. */
export const speechRequest = v.object({
  text: v.string(),
  voice: v.picklist(['slt', 'rms', 'awb', 'kal16', 'kal']),
  speed: v.number(),
  format: v.picklist(['mp3', 'opus', 'flac', 'wav', 'pcm']),
});

export type SpeechRequest = v.InferOutput<typeof speechRequest>;
