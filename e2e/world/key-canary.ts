import { randomBytes } from 'node:crypto';

/** A key that occurs nowhere by chance; its first characters are as telling as the whole. */
export function createKeyCanary(): string {
  return `sk-canary${randomBytes(24).toString('hex')}`;
}

/** The forms in which a key leaks: plain, its first twelve characters after the mark, base64, hex, reversed, URL-encoded. */
export function canaryForms(key: string): string[] {
  const bytes = Buffer.from(key);
  return [
    key,
    key.slice(0, 15),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    Array.from(key).toReversed().join(''),
    encodeURIComponent(key),
  ];
}

/** A scanner over a stream of bytes; a form that is split over two reads is still seen. */
export function createCanaryScanner(key: string): { scan: (bytes: Uint8Array) => boolean } {
  const forms = [...new Set(canaryForms(key))];
  const longest = Math.max(...forms.map((form) => form.length));
  let tail = '';
  return {
    scan: (bytes) => {
      const text = tail + Buffer.from(bytes).toString('latin1');
      tail = text.slice(-longest);
      return forms.some((form) => text.includes(form));
    },
  };
}
