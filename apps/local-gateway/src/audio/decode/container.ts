/** What a file is, by its own bytes; `mpeg-audio` is MP3 and its elder layers. */
export type AcceptedContainer = 'wav' | 'mpeg-audio' | 'flac' | 'ogg-flac' | 'ogg-vorbis' | 'ogg-opus' | 'webm' | 'mp4';

/** Known by its bytes, but there is no decoder for it here. */
export type RefusedContainer =
  | 'AAC'
  | 'AIFF'
  | 'AMR'
  | 'CAF'
  | 'WMA'
  | 'AVI'
  | 'MPEG program stream'
  | 'Ogg with another codec';

export type Container =
  | { kind: 'accepted'; container: AcceptedContainer }
  | { kind: 'refused'; container: RefusedContainer }
  | { kind: 'unknown' };
