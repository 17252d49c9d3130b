import { countText } from '@lineup/shared/text/count-text.ts';
import * as v from 'valibot';
import { findVoice } from './find-voice.ts';
import { SPEECH_FORMATS } from './speech-formats.ts';
import { VOICES } from './voices.ts';
import { whyUnspeakable } from './why-unspeakable.ts';

const MAX_CHARACTERS = 4096;
const SPEED_RULE = 'must be within [0.25, 4].';
const AAC_RULE =
  'aac cannot be encoded here, for want of a freely licensed encoder; ask for mp3, opus, flac, wav or pcm.';

const voiceNames = VOICES.flatMap(({ id, aliases }) => [...aliases, id]).toSorted();

/** The body of `POST /v1/audio/speech`; parameters not named here are accepted and ignored. `voice` comes out as its true name. */
export const speechRequest = v.looseObject({
  model: v.pipe(v.string(), v.minLength(1, 'must not be empty.')),
  input: v.pipe(
    v.string(),
    v.minLength(1, 'must not be empty.'),
    v.check(
      (input) => countText(input).characters <= MAX_CHARACTERS,
      `must have at most ${MAX_CHARACTERS} characters.`,
    ),
    v.check(
      (input) => whyUnspeakable(input) === undefined,
      (issue) => whyUnspeakable(issue.input) ?? '',
    ),
  ),
  voice: v.pipe(
    v.string(),
    v.transform((name) => findVoice(name) ?? name),
    v.picklist(
      VOICES.map(({ id }) => id),
      `no such voice; there are ${voiceNames.join(', ')}.`,
    ),
  ),
  response_format: v.nullish(
    v.pipe(
      v.string(),
      v.check((format) => format !== 'aac', AAC_RULE),
      v.picklist(['mp3', 'opus', 'flac', 'wav', 'pcm'], `must be ${Object.keys(SPEECH_FORMATS).join(', ')}.`),
    ),
  ),
  speed: v.nullish(v.pipe(v.number(), v.minValue(0.25, SPEED_RULE), v.maxValue(4, SPEED_RULE))),
  stream_format: v.nullish(v.literal('audio', 'must be audio.')),
});

/** A speech body, parsed. */
export type SpeechRequest = v.InferOutput<typeof speechRequest>;
