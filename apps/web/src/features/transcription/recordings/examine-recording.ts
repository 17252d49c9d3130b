import { measureEnvelope } from '#blocks/audio/measure-envelope.ts';
import { readSoundHeader } from '#blocks/audio/read-sound-header.ts';
import { SNIFF_BYTES, soundFormat, type SoundFormat } from '#blocks/audio/sound-format.ts';
import { decodeSpeech } from './decode-speech.ts';
import type { Recording } from './recording.ts';

/** Far above any upload limit a recording is only going to be refused, and decoding it could take more memory than a tab has. */
const DECODE_LIMIT_BYTES = 64 * 1024 * 1024;
/** Headers stand at the beginning, behind the picture that an ID3 tag may carry. */
const HEADER_BYTES = 1024 * 1024;

/** Reads what a file is by its bytes; undefined when it is neither a known container nor decodable. */
export async function examineRecording(
  audio: Blob,
  { name, origin }: Pick<Recording, 'name' | 'origin'>,
): Promise<Recording | undefined> {
  const head = new Uint8Array(await audio.slice(0, HEADER_BYTES).arrayBuffer());
  const format = soundFormat(head.subarray(0, SNIFF_BYTES), '');
  const sound = audio.size > DECODE_LIMIT_BYTES ? null : await examineSpeech(audio, head, format);
  if (format.name === 'unknown' && sound === null) return undefined;
  return { name, origin, bytes: audio.size, format, sound };
}

async function examineSpeech(audio: Blob, head: Uint8Array, format: SoundFormat): Promise<Recording['sound']> {
  const speech = await decodeSpeech(audio);
  if (speech === undefined) return null;
  const samples = speech.channels[0]?.length ?? 0;
  return {
    duration: samples / speech.sampleRate,
    sampleRate: readSoundHeader(head, format)?.sampleRate ?? null,
    envelope: measureEnvelope(speech.channels),
  };
}
