import { interpretTranscription } from '@lineup/shared/transcription/interpret-transcription.ts';
import * as v from 'valibot';
import { searchText, type SearchText } from './search-text.ts';

/** A frame that holds text: the body of an answer, or one event of a streamed one. Others say nothing here. */
const frame = v.object({
  event: v.union([
    v.pipe(
      v.object({ kind: v.literal('body'), text: v.string() }),
      v.transform(({ text }) => text),
    ),
    v.pipe(
      v.object({ kind: v.literal('frame'), data: v.string() }),
      v.transform(({ data }) => data),
    ),
    v.pipe(
      v.object({ kind: v.string() }),
      v.transform(() => ''),
    ),
  ]),
});

const frames = v.optional(v.array(frame), () => []);

/** The first records have the frames of their one request, later ones those of each part of a recording. */
const run = v.object({ id: v.string(), frames, parts: v.optional(v.array(v.object({ frames })), () => []) });

/** A transcription as it is searched: what was said. What an error said is none of it. */
export const transcriptionRunTexts = v.pipe(
  run,
  v.transform((read): SearchText[] => {
    const text = [read, ...read.parts].map((part) => spokenText(part.frames)).filter((said) => said !== '');
    return text.length === 0
      ? []
      : [searchText({ recordId: read.id, turnId: null, kind: 'answer', text: text.join('\n') })];
  }),
);

/** An answer that came as events is their texts in a row, as the screen reads it. */
function spokenText(received: readonly v.InferOutput<typeof frame>[]): string {
  const text = received.map(({ event }) => event).filter((each) => each !== '');
  if (text.length === 0) return '';
  const result = interpretTranscription({ text: text.join('\n'), requested: undefined, head: null });
  return result.kind === 'transcript' ? result.text : '';
}
