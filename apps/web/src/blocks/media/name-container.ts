import { sniffAudio, type AudioContainer } from '@lineup/shared/audio/sniff-audio.ts';

/** A container by its bytes; `extension` is lower case, without a dot, and not always one that gateways take. */
export type MediaContainer = {
  name:
    | AudioContainer['name']
    | 'matroska'
    | 'mov'
    | '3gp'
    | 'mpeg-ts'
    | 'avi'
    | 'aiff'
    | 'caf'
    | 'amr'
    | 'asf'
    | 'unknown';
  mime: string;
  extension: string;
};

const UNKNOWN: MediaContainer = { name: 'unknown', mime: 'application/octet-stream', extension: 'bin' };

/** Containers that are no upload of the contract, by their first bytes as Latin-1. Before the listed ones: some are of the same family. */
const UNLISTED: readonly (MediaContainer & { head: RegExp })[] = [
  { name: 'matroska', mime: 'video/x-matroska', extension: 'mkv', head: /^[^]E\xdf\xa3[^]{0,40}matroska/ },
  { name: 'mov', mime: 'video/quicktime', extension: 'mov', head: /^[^]{4}(?:ftypqt  |moov|mdat|wide|pnot)/ },
  { name: '3gp', mime: 'video/3gpp', extension: '3gp', head: /^[^]{4}ftyp3g/ },
  { name: 'mpeg-ts', mime: 'video/mp2t', extension: 'ts', head: /^G[^]{187}G/ },
  { name: 'avi', mime: 'video/x-msvideo', extension: 'avi', head: /^RIFF[^]{4}AVI / },
  { name: 'aiff', mime: 'audio/aiff', extension: 'aiff', head: /^FORM[^]{4}AIF[FC]/ },
  { name: 'caf', mime: 'audio/x-caf', extension: 'caf', head: /^caff/ },
  { name: 'amr', mime: 'audio/amr', extension: 'amr', head: /^#!AMR/ },
  { name: 'asf', mime: 'audio/x-ms-wma', extension: 'wma', head: /^0&\xb2u\x8ef\xcf/ },
];

/** Bytes that settle the container. */
export const NAMING_BYTES = 192;

/** Tells a container by its first bytes, behind an ID3 tag if it has one. */
export function nameContainer(bytes: Uint8Array): MediaContainer {
  const start = String.fromCharCode(...bytes.subarray(0, NAMING_BYTES));
  const unlisted = UNLISTED.find(({ head }) => head.test(start));
  if (unlisted === undefined) return sniffAudio(bytes) ?? UNKNOWN;
  const { name, mime, extension } = unlisted;
  return { name, mime, extension };
}
