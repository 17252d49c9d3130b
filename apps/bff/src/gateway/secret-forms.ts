/** Shorter texts are no secrets and would be found everywhere: a placeholder key such as `ollama` is also a part of model names. */
const SHORTEST = 8;

/** A secret as text may carry it: plain, escaped for JSON (once, twice, as PHP and as Go do it), for URLs, and inside base64. */
export function secretForms(secret: string): string[] {
  const json = escapeJson(secret);
  const url = encodeURIComponent(secret);
  const forms = [
    secret,
    json,
    escapeJson(json),
    json.replaceAll('/', '\\/'),
    json.replaceAll(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
    url,
    url.replaceAll(/%../g, (hex) => hex.toLowerCase()),
    ...[0, 1, 2].flatMap((offset) => base64Inside(secret, offset)),
  ];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
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
