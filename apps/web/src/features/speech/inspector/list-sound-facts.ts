import { measureTake } from '#features/speech/takes/measure-take.ts';
import { nameFormat } from '#features/speech/takes/name-format.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import type { TextKey, TextParams } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/create-format.ts';
import type { Fact } from '#ui/fact-list.tsx';

type FactInput = {
  take: Take;
  /** Decibels, 0 or below, by which it is played quieter than it is. */
  gain: number;
  format: Format;
  text: (key: TextKey, params?: TextParams) => string;
};

/** What a take's bytes are and how fast they were made, in words. */
export function listSoundFacts({ take, gain, format, text }: FactInput): Fact[] {
  const { sound } = take;
  const { format: container, bytes } = sumTake(take);
  const { bitRate, realTimeFactor, charactersPerSecond } = measureTake(take);
  const size = format.bytes(bytes);
  const label = take.pieces.find(({ answer }) => answer !== null)?.answer?.type;
  return [
    { label: text('speech.fact.container'), value: (container && nameFormat(container)) ?? null },
    { label: text('speech.inspector.label'), value: label ?? null },
    { label: text('speech.fact.codec'), value: sound?.codec ?? null },
    { label: text('speech.fact.bit_rate'), ...inKilo(bitRate, { format, unit: 'kbit/s' }) },
    { label: text('speech.fact.sample_rate'), ...inKilo(sound?.sampleRate ?? null, { format, unit: 'kHz' }) },
    { label: text('speech.fact.channels'), value: sound === null ? null : nameChannels(sound.channels, text) },
    { label: text('speech.fact.duration'), ...inSeconds(sound?.duration ?? null, format) },
    { label: text('speech.fact.size'), value: size.value, unit: size.unit },
    {
      label: text('speech.fact.real_time'),
      value: realTimeFactor === null ? null : format.decimal(realTimeFactor, 2),
      ...(realTimeFactor !== null && { note: text('speech.fact.faster', { times: format.rate(1 / realTimeFactor) }) }),
    },
    {
      label: text('speech.fact.rate'),
      value: charactersPerSecond === null ? null : format.rate(charactersPerSecond),
      unit: text('speech.figure.rate.unit'),
    },
    {
      label: text('speech.inspector.loudness'),
      value: sound?.loudness === undefined || sound.loudness === null ? null : format.decimal(sound.loudness, 1),
      unit: 'LUFS',
      ...(gain < 0 && { note: text('speech.inspector.quieter', { decibels: format.rate(-gain) }) }),
    },
  ];
}

function nameChannels(channels: number, text: FactInput['text']): string {
  if (channels === 1) return text('speech.fact.mono');
  return channels === 2 ? text('speech.fact.stereo') : String(channels);
}

function inKilo(value: number | null, { format, unit }: { format: Format; unit: string }): Omit<Fact, 'label'> {
  return { value: value === null ? null : format.rate(value / 1000), unit };
}

function inSeconds(seconds: number | null, format: Format): Omit<Fact, 'label'> {
  const { value, unit } = format.seconds(seconds === null ? null : seconds * 1000);
  return { value: seconds === null ? null : value, unit };
}
