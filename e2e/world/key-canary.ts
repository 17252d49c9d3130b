import { randomBytes } from 'node:crypto';

/** A key that occurs nowhere by chance; its first characters are as telling as the whole. */
export function createKeyCanary(): string {
  return `sk-canary${randomBytes(24).toString('hex')}`;
}

/**
 * The forms in which a key leaks: plain, its first twelve characters, inside base64 wherever it stands in a group of three, hex, backwards,
 * in a URL. Written apart from the product's own list, so that neither can forget what the other does not know.
 */
export function canaryForms(key: string): string[] {
  const hex = Buffer.from(key).toString('hex');
  const inBase64 = ['', ':', '::'].flatMap((before) => {
    const bytes = Buffer.from(before + key);
    // The characters at both ends are made of what stands beside the key, too.
    return [bytes.toString('base64').slice(2, -4), bytes.toString('base64url').slice(2, -4)];
  });
  return [
    key,
    key.slice(0, 12),
    hex,
    hex.toUpperCase(),
    Array.from(key).toReversed().join(''),
    encodeURIComponent(key),
    ...inBase64,
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
