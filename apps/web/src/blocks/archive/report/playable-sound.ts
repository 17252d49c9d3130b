import { writeWavHeader } from '#blocks/audio/write-wav-header.ts';
import type { SpeechReportTake } from './speech-report-take.ts';

/** The types under which a page may play a sound; it stands in an address. */
const AUDIO_TYPE = /^(?:audio|video)\/[\w.+-]+$/;

/** What the contract says of raw PCM: 24 kHz, one channel of 16 bits. */
const PCM = { sampleRate: 24_000, channels: 1, bits: 16, float: false };

/** A take's bytes as a page can play them: raw PCM gets the head of a WAV file. */
export function playableSound(blob: Blob, { pieces }: Pick<SpeechReportTake, 'pieces'>): Blob {
  const first = pieces.find(({ format }) => format !== null);
  const facts = first?.facts;
  if (first?.format?.name === 'pcm' && !blob.type.includes('wav')) {
    const layout = { ...PCM, ...(facts?.sampleRate != null && { sampleRate: facts.sampleRate }) };
    return new Blob([writeWavHeader(layout, blob.size), blob], { type: 'audio/wav' });
  }
  const mime = blob.type.split(';')[0] ?? '';
  if (AUDIO_TYPE.test(mime)) return blob.slice(0, blob.size, mime);
  const named = first?.format?.mime ?? '';
  return blob.slice(0, blob.size, AUDIO_TYPE.test(named) ? named : 'application/octet-stream');
}
