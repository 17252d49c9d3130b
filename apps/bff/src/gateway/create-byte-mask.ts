import { createFormSearch } from './create-form-search.ts';

const STAR = 0x2a;
const NOTHING: Buffer = Buffer.alloc(0);

/** Masks secrets in bytes that pass in pieces. The length is kept, because the bytes may be audio with offsets in it. */
export type ByteMask = {
  /** What of the bytes so far can leave; an end that may be the beginning of a secret is kept for the next call. */
  push: (bytes: Buffer) => Buffer;
  /** What was kept. */
  end: () => Buffer;
};

export function createByteMask(forms: readonly string[]): ByteMask {
  const search = createFormSearch(forms);
  const beginnings = listBeginnings(forms);
  let kept: Buffer = NOTHING;
  let masked: Buffer = NOTHING;
  return {
    push(bytes) {
      // Secrets are looked for in what came and covered in a copy: one may begin with another, or end with another's beginning. Bytes that
      // hold none, which is nearly all, pass uncopied.
      const all = join(kept, bytes);
      let copy = kept.length === 0 ? all : join(masked, bytes);
      search(all, (at, length) => {
        if (copy === all) copy = Buffer.from(all);
        copy.fill(STAR, at, at + length);
      });
      const border = all.length - unfinished(all, beginnings);
      kept = all.subarray(border);
      masked = copy.subarray(border);
      return copy.subarray(0, border);
    },
    end: () => masked,
  };
}

function join(kept: Buffer, bytes: Buffer): Buffer {
  return kept.length === 0 ? bytes : Buffer.concat([kept, bytes]);
}

/** The forms as bytes, the most bytes of one that can be unfinished, and which bytes one begins with. */
type Beginnings = { texts: readonly Buffer[]; longest: number; firsts: Uint8Array };

function listBeginnings(forms: readonly string[]): Beginnings {
  const texts = forms.map((form) => Buffer.from(form, 'latin1'));
  const firsts = new Uint8Array(256);
  for (const [first = 0] of texts) firsts[first] = 1;
  return { texts, longest: Math.max(0, ...texts.map((text) => text.length - 1)), firsts };
}

/** How many bytes at the end could still become a secret. Nothing is made of them, because it is asked for every piece. */
function unfinished(bytes: Buffer, { texts, longest, firsts }: Beginnings): number {
  for (let from = Math.max(0, bytes.length - longest); from < bytes.length; from += 1) {
    if (firsts[bytes[from] ?? 0] === 1 && texts.some((text) => isBegun(text, bytes, from))) return bytes.length - from;
  }
  return 0;
}

function isBegun(text: Buffer, bytes: Buffer, from: number): boolean {
  const length = bytes.length - from;
  return length <= text.length && text.compare(bytes, from, bytes.length, 0, length) === 0;
}
