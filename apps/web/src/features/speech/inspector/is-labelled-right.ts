import type { SoundFormat } from '#blocks/audio/sound-format.ts';

type Name = SoundFormat['name'];

const OGG: readonly Name[] = ['ogg', 'ogg-opus', 'ogg-vorbis', 'ogg-flac'];
const WAV: readonly Name[] = ['wav'];
const MP4: readonly Name[] = ['mp4', 'm4a'];

/** What bytes may be under a label, by the names in use for it. */
const LABELLED: Record<string, readonly Name[]> = {
  'audio/mpeg': ['mp3', 'mpeg-ps'],
  'audio/mp3': ['mp3'],
  // Some gateways label every AAC so, in a container or not.
  'audio/aac': ['aac', ...MP4],
  'audio/aacp': ['aac'],
  'audio/mp4': MP4,
  'audio/x-m4a': MP4,
  'audio/flac': ['flac', 'ogg-flac'],
  'audio/x-flac': ['flac'],
  'audio/wav': WAV,
  'audio/wave': WAV,
  'audio/x-wav': WAV,
  'audio/vnd.wave': WAV,
  'audio/ogg': OGG,
  'application/ogg': OGG,
  'audio/opus': ['ogg-opus'],
  'audio/webm': ['webm'],
  'audio/pcm': ['pcm'],
  'audio/l16': ['pcm'],
};

/** Whether a content type fits what the bytes are; one that says nothing of a format we know of cannot be wrong. */
export function isLabelledRight(type: string, { name }: SoundFormat): boolean {
  const essence = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const names = LABELLED[essence];
  if (names !== undefined) return name === 'unknown' || names.includes(name);
  return !/^(?:text|image|video)\/|^application\/(?:.*\+)?json$/.test(essence);
}
