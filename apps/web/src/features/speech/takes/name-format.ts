import type { SoundFormat } from '#blocks/audio/sound-format.ts';

const NAMES: Partial<Record<SoundFormat['name'], string>> = {
  'ogg-opus': 'opus',
  'ogg-vorbis': 'vorbis',
  'mpeg-ps': 'mpeg',
};

/** A format as people and the API call it: Opus in Ogg is `opus`. Undefined when it is not known. */
export function nameFormat({ name }: SoundFormat): string | undefined {
  return name === 'unknown' ? undefined : (NAMES[name] ?? name);
}
