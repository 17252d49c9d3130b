import { takeFileName } from '@lineup/shared/speech/take-file-name.ts';
import { describe, expect, it } from 'vitest';
import { archiveFileName } from '#blocks/archive/archive-file-name.ts';
import { promptFileName } from '#blocks/prompts/prompt-file-name.ts';
import { listComparisonFiles } from '#features/transcription/comparing/list-comparison-files.ts';
import { nameTranscriptFile } from '#features/transcription/reading/name-transcript-file.ts';
import { uploadName } from '#features/transcription/recordings/upload-name.ts';

const at = new Date(2026, 0, 2, 3, 4, 5);
const comparison = { columns: [], times: [], lanes: [], lines: [], scores: [] };

/** Every name that this page gives a file, made of what a person, a gateway or an imported file has written. */
const NAMES: Readonly<Record<string, (text: string) => string>> = {
  'an archive, a report or a table': (title) => archiveFileName({ title, at, extension: 'json' }),
  'a prompt': promptFileName,
  'a take': (text) => takeFileName({ model: text, voice: text, at, text, extension: 'mp3' }),
  'a transcript': (recording) => nameTranscriptFile({ recording, model: null, extension: 'srt' }),
  'a transcript of one of several models': (model) =>
    nameTranscriptFile({ recording: 'a.wav', model, extension: 'txt' }),
  'a recording': (name) => uploadName(name, 'wav'),
  'a comparison': (name) => listComparisonFiles({ name, comparison, summaries: [] })[0]?.name ?? '',
};

const HOSTILE: readonly [name: string, text: string][] = [
  ['a path', '../../etc/passwd'],
  ['a path of Windows', '..\\..\\Windows\\System32\\x.dll'],
  ['a drive', 'C:autoexec.bat'],
  ['a stream of NTFS', 'a.txt:evil.exe'],
  ['lines of a header', 'a\r\nContent-Type: text/html\r\n\r\n<script>'],
  ['quotes', 'a"; filename="evil.exe'],
  ['an encoded name', "a; filename*=UTF-8''evil.exe"],
  ['null', 'a.exe\0.txt'],
  ['a name that is turned round', 'invoice\u202efdp.exe'],
  ['a name with an isolate', 'a\u2066exe.\u2069txt'],
  ['a device', 'CON'],
  ['a device with an extension', 'aux.txt'],
  ['another device', 'LPT1'],
  ['dots', '..'],
  ['a hidden file', '.bashrc'],
  ['blanks and dots at its end', 'name . . '],
  ['wildcards', '*?<>|'],
  ['what a shell would do', '$(touch x) `id` ; rm -rf ~'],
  ['an option', '-rf'],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(100)],
  ['five thousand characters', 'long '.repeat(1_000)],
  ['five thousand characters of three bytes', '声'.repeat(5_000)],
  ['half a character', '\ud83d'],
  ['nothing', ''],
];

// Windows allows these in no name; the rest turns a name round, or ends a line.
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe.each(Object.entries(NAMES))('S25 the name of %s', (_kind, nameFile) => {
  it.each(HOSTILE)('that is made of %s', (_name, text) => {
    const name = nameFile(text);
    expect(name).not.toMatch(FORBIDDEN);
    expect(name).not.toMatch(/^[.\s-]|[.\s]$/);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
    expect(name).not.toMatch(/\.(?:exe|dll|bat|html)$/);
    expect(name).toMatch(/^.+\.[a-z\d-]+$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});
