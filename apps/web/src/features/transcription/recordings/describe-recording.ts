import type { Format } from '#i18n/create-format.ts';
import type { Recording } from './recording.ts';

/** A recording in one line: `3.5 s · 16 kHz · WAV · 112,684 bytes`; what is not known is left out. */
export function describeRecording({ bytes, format: container, sound }: Recording, format: Format): string {
  const size = format.bytes(bytes);
  const length = sound === null ? null : format.seconds(sound.duration * 1000);
  const rate = sound?.sampleRate ?? null;
  return [
    length === null ? null : `${length.value} ${length.unit}`,
    rate === null ? null : `${rate / 1000} kHz`,
    container.extension.toUpperCase(),
    `${size.value} ${size.unit}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
