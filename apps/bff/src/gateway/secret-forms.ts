import { escapeEntities } from '@lineup/shared/text/escape-entities.ts';

/** Shorter texts are no secrets and would be found everywhere: a placeholder key such as `ollama` is also a part of model names. */
const SHORTEST = 8;

/** From this length on, a key has no twelve first characters by chance. Gateways that shorten a key in their words show fewer. */
const LONG = 20;
const BEGINNING = 12;

/** How text is written into JSON: as JavaScript, PHP, Go, Java's Gson and .NET do it. */
const JSON_WRITERS: readonly ((text: string) => string)[] = [
  escapeJson,
  (text) => escapeJson(text).replaceAll('/', String.raw`\/`),
  (text) => escapeJson(text).replaceAll(/[<>&]/g, lowerCode),
  (text) => escapeJson(text).replaceAll(/[<>&=']/g, lowerCode),
  (text) => text.replaceAll('\\', String.raw`\\`).replaceAll(/[<>&+'"`]/g, upperCode),
];

/**
 * A secret as a text may carry it: plain, its beginning, backwards, in hexadecimal digits, inside base64, in a URL and in HTML; each as it
 * is, in JSON, and in JSON within JSON, as in the body of an error that is passed on as text.
 */
export function secretForms(secret: string): string[] {
  const inJson = spell(secret).flatMap((form) => [form, ...JSON_WRITERS.map((write) => write(form))]);
  const inJsonTwice = inJson.map(escapeJson);
  const forms = new Set([...inJson, ...inJsonTwice, ...inJsonTwice.map(escapeJson)]);
  return [...forms].filter((form) => form.length >= SHORTEST);
}

function spell(secret: string): string[] {
  const hex = Buffer.from(secret, 'latin1').toString('hex');
  const url = encodeURIComponent(secret);
  return [
    secret,
    ...(secret.length >= LONG ? [secret.slice(0, BEGINNING)] : []),
    Array.from(secret).toReversed().join(''),
    hex,
    hex.toUpperCase(),
    ...[0, 1, 2].flatMap((offset) => base64Inside(secret, offset)),
    url,
    url.replaceAll(/%../g, (code) => code.toLowerCase()),
    escapeEntities(secret),
  ];
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function lowerCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function upperCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The characters that a secret alone decides when it stands `offset` bytes after a group of three: what is before and after it
 * changes only the characters at the ends.
 */
function base64Inside(secret: string, offset: number): string[] {
  const encoded = Buffer.from('\0'.repeat(offset) + secret, 'latin1').toString('base64');
  const inside = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + secret.length) * 8) / 6));
  return [inside, inside.replaceAll('+', '-').replaceAll('/', '_')];
}
