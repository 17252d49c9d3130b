import { type AudioContainer, sniffAudio } from '@lineup/shared/audio/sniff-audio.ts';

/**
 * How a file may be labelled going by its bytes: its container's own extension and content type, and all that do not contradict them.
 * Of extensions those of the documented contract, because gateways choose the decoder by them; of types the part before `;`.
 */
export type Labels = { extension: string; type: string; extensions: readonly string[]; types: RegExp };

type Synonyms = Pick<Labels, 'extensions' | 'types'>;

const MPEG_AUDIO = { extensions: ['mp3', 'mpga', 'mpeg'], types: /^audio\/(?:x-)?(?:mpeg|mp3|mpga)$/ };
const AAC = { extensions: ['aac'], types: /^audio\/(?:x-)?aacp?$/ };
const FLAC = { extensions: ['flac'], types: /^audio\/(?:x-)?flac$/ };
const OGG = { extensions: ['ogg', 'oga'], types: /^(?:audio|video)\/ogg$|^audio\/opus$/ };
const MP4 = { extensions: ['mp4', 'm4a'], types: /^(?:audio|video)\/(?:x-)?(?:mp4|m4a)$/ };

const SYNONYMS: Readonly<Record<AudioContainer['name'], Synonyms>> = {
  mp3: MPEG_AUDIO,
  aac: AAC,
  flac: FLAC,
  wav: { extensions: ['wav'], types: /^audio\/(?:x-|vnd\.)?wave?$/ },
  'ogg-opus': OGG,
  'ogg-vorbis': OGG,
  'ogg-flac': OGG,
  ogg: OGG,
  mp4: MP4,
  m4a: MP4,
  webm: { extensions: ['webm'], types: /^(?:audio|video)\/webm$/ },
  'mpeg-ps': { extensions: ['mpeg'], types: /^video\/mpeg$/ },
};

/** An ID3 tag stands before MP3, and before AAC and FLAC too; what follows is often beyond the bytes that are looked at. */
const TAGGED: Synonyms = {
  extensions: [MPEG_AUDIO, AAC, FLAC].flatMap(({ extensions }) => extensions),
  types: new RegExp([MPEG_AUDIO, AAC, FLAC].map(({ types }) => types.source).join('|')),
};

/** What the first bytes of a file allow it to be called; undefined when they begin no container that is known. */
export function sniffLabels(firstBytes: Uint8Array): Labels | undefined {
  const container = sniffAudio(firstBytes);
  if (container === undefined) return undefined;
  const { extension, mime } = container;
  const synonyms = isTag(firstBytes) ? TAGGED : SYNONYMS[container.name];
  return { extension, type: mime.replace(/;.*/, ''), ...synonyms };
}

function isTag([first, second, third]: Uint8Array): boolean {
  return first === 0x49 && second === 0x44 && third === 0x33;
}
