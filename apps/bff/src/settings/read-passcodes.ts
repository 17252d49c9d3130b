import type { Passcode } from '#access/passcode.ts';
import type { ReadFile, SettingValues } from './read-settings.ts';

const LEAST = 8;
/** What a person types in may be longer than this, but is then wrong. */
const MOST = 256;

/** The user of a passcode without a name. */
const ANYBODY = 'everyone';

/** What everybody tries first; compared in lower case. */
const COMMON = new Set(
  [
    'password passw0rd passcode passwort p@ssw0rd password1 password123 changeme change-me secret123 letmein1 welcome1',
    '12345678 123456789 1234567890 87654321 11223344 abcd1234 abcdefgh qwertyui qwerty123 qwertyuiop 1q2w3e4r 1qaz2wsx',
    'iloveyou sunshine football princess trustno1 superman woaini1314 testtest admin123 administrator lineup123',
  ].flatMap((words) => words.split(' ')),
);

/** The passcodes, with every problem found; a problem says which one by its number, never what it is. */
export function readPasscodes({ values, readFile }: { values: SettingValues; readFile: ReadFile }): {
  passcodes: Passcode[];
  problems: string[];
} {
  const { ACCESS_PASSCODE: list, ACCESS_PASSCODE_FILE: file } = values;
  if (list === undefined && file === undefined) return { passcodes: [], problems: [] };
  const label = file === undefined ? 'ACCESS_PASSCODE' : 'ACCESS_PASSCODE_FILE';
  const refuse = (...words: string[]) => ({ passcodes: [], problems: words.map((one) => `${label}: ${one}`) });
  if (list !== undefined && file !== undefined) return refuse('give ACCESS_PASSCODE or ACCESS_PASSCODE_FILE, not both');
  const text = file === undefined ? list : readFile(file);
  if (text === undefined) return refuse(`the file ${file} cannot be read`);
  const entries = file === undefined ? text.split(',') : text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (entries.length === 0) return refuse('holds no passcode');
  const passcodes = entries.map(readEntry);
  const words = passcodes.flatMap((one, index) => judge(one, passcodes.slice(0, index), index + 1) ?? []);
  return words.length > 0 ? refuse(...words) : { passcodes, problems: [] };
}

/** What stands before the first colon is the name. */
function readEntry(entry: string): Passcode {
  const colon = entry.indexOf(':');
  return colon === -1
    ? { name: ANYBODY, passcode: entry.trim() }
    : { name: entry.slice(0, colon).trim(), passcode: entry.slice(colon + 1).trim() };
}

/** The first thing that is wrong with a passcode, as a sentence. */
function judge({ name, passcode }: Passcode, before: readonly Passcode[], number: number): string | undefined {
  const which = `passcode ${number}`;
  const length = Array.from(passcode).length;
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._@-]{0,63}$/u.test(name)) {
    return `${which} has a name before its colon that is none; a passcode that holds a colon needs a name`;
  }
  if (length < LEAST) return `${which} has ${length} characters; at least ${LEAST} are needed`;
  if (length > MOST) return `${which} has ${length} characters; at most ${MOST} are taken`;
  if (/\p{Cc}/u.test(passcode)) return `${which} holds a control character`;
  if (isCommon(passcode)) return `${which} is one that everybody tries first`;
  if (before.some((one) => one.passcode.normalize('NFC') === passcode.normalize('NFC'))) {
    return `${which} is the same as one before it`;
  }
  return undefined;
}

function isCommon(passcode: string): boolean {
  return COMMON.has(passcode.toLowerCase()) || new Set(passcode).size < 3;
}
