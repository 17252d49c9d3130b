/**
 * Why nothing can be made of a file:
 * - `unreadable`: its bytes are no media file, or too damaged to find the sound in them.
 * - `no_sound`: a media file without an audio track, or with nothing on it.
 * - `undecodable`: this browser has no decoder for its sound.
 * - `too_large`: this browser could only decode it all at once, and it is too large for that.
 * - `gone`: the file on the disk was changed or taken away after it was chosen.
 * - `no_encoder`: this browser does not encode Opus.
 * - `no_container`: its sound fits into no container that gateways take, so it cannot be copied as it is.
 */
export type MediaFault =
  | 'unreadable'
  | 'no_sound'
  | 'undecodable'
  | 'too_large'
  | 'gone'
  | 'no_encoder'
  | 'no_container';
