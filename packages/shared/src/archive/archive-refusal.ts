/**
 * Why an archive is not read, or not written.
 * - `too_large`: above the size or the number of records that is taken
 * - `not_json`, `not_lineup`: no JSON in UTF-8; JSON or a page, but no archive of Lineup
 * - `newer_version`: written by a Lineup that knows more than this one
 * - `too_deep`, `forbidden_key`: nested deeper than any record is; a key that could change what objects are made of
 * - `bad_record`: a record that its schema refuses. `bad_value`: what is in a record can be no part of one
 * - `same_id`, `stray`: two of one id; a part of a session, or bytes of a part, that is not in the archive
 * - `bad_bytes`: bytes that are not base64
 */
export type RefusalCode =
  | 'too_large'
  | 'not_json'
  | 'not_lineup'
  | 'newer_version'
  | 'too_deep'
  | 'forbidden_key'
  | 'bad_record'
  | 'bad_value'
  | 'same_id'
  | 'stray'
  | 'bad_bytes';

/** An archive is refused; `where` is the place in it, as `runs[3]`, blank when it is the whole. */
export class ArchiveRefusal extends Error {
  override readonly name = 'ArchiveRefusal';
  readonly code: RefusalCode;
  readonly where: string;

  constructor(code: RefusalCode, where = '') {
    super(where === '' ? code : `${code} at ${where}`);
    this.code = code;
    this.where = where;
  }
}
