import type { TextKey, TextParams } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/create-format.ts';
import type { Fact } from './fact-list.tsx';
import { measureTake } from './measure-take.ts';
import { nameFormat } from './name-format.ts';
import type { Take } from './take-record.ts';

type FactInput = { take: Take; format: Format; text: (key: TextKey, params?: TextParams) => string };

/** What a take's bytes are and how fast they were made, in words. */
export function listSoundFacts({ take, format, text }: FactInput): Fact[] {
  const { facts, bytes, end } = take;
  const { bitRate, realTimeFactor, charactersPerSecond } = measureTake(take);
  const size = format.bytes(bytes);
  return [
    { label: text('speech.fact.container'), value: (take.format && nameFormat(take.format)) ?? null },
    { label: text('speech.fact.codec'), value: facts?.codec ?? null },
    { label: text('speech.fact.bit_rate'), ...inKilo(bitRate, { format, unit: 'kbit/s' }) },
    { label: text('speech.fact.sample_rate'), ...inKilo(facts?.sampleRate ?? null, { format, unit: 'kHz' }) },
    { label: text('speech.fact.channels'), value: facts === null ? null : nameChannels(facts.channels, text) },
    { label: text('speech.fact.duration'), ...inSeconds(facts?.duration ?? null, format) },
    { label: text('speech.fact.size'), value: end?.wasReloaded ? null : size.value, unit: size.unit },
    {
      label: text('speech.fact.real_time'),
      value: realTimeFactor?.toFixed(2) ?? null,
      ...(realTimeFactor !== null && { note: text('speech.fact.faster', { times: format.rate(1 / realTimeFactor) }) }),
    },
    {
      label: text('speech.fact.rate'),
      value: charactersPerSecond === null ? null : format.rate(charactersPerSecond),
      unit: text('speech.figure.rate.unit'),
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
