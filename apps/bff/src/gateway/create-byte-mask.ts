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
  const longest = Math.max(0, ...forms.map((form) => form.length - 1));
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
      const border = all.length - unfinished(all, { forms, longest });
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

/** How many bytes at the end could still become a secret. */
function unfinished(bytes: Buffer, { forms, longest }: { forms: readonly string[]; longest: number }): number {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - longest));
  for (let from = 0; from < tail.length; from += 1) {
    const rest = tail.slice(from);
    if (forms.some((form) => form.startsWith(rest))) return rest.length;
  }
  return 0;
}
