const STAR = 0x2a;

/** Masks secrets in bytes that pass in pieces. The length is kept, because the bytes may be audio with offsets in it. */
export type ByteMask = {
  /** What of the bytes so far can leave; an end that may be the beginning of a secret is kept for the next call. */
  push: (bytes: Uint8Array) => Buffer;
  /** What was kept. */
  end: () => Buffer;
};

export function createByteMask(forms: readonly string[]): ByteMask {
  let kept: Buffer = Buffer.alloc(0);
  let masked: Buffer = Buffer.alloc(0);
  return {
    push(bytes) {
      // Secrets are looked for in what came and covered in a copy: one may begin with another, or end with another's beginning.
      const all = Buffer.concat([kept, bytes]);
      const copy = Buffer.concat([masked, bytes]);
      for (const form of forms) cover(copy, all, form);
      const border = all.length - unfinished(all, forms);
      kept = all.subarray(border);
      masked = copy.subarray(border);
      return copy.subarray(0, border);
    },
    end: () => masked,
  };
}

function cover(copy: Buffer, bytes: Buffer, form: string): void {
  for (let at = bytes.indexOf(form, 0, 'latin1'); at !== -1; at = bytes.indexOf(form, at + 1, 'latin1')) {
    copy.fill(STAR, at, at + form.length);
  }
}

/** How many bytes at the end could still become a secret. */
function unfinished(bytes: Buffer, forms: readonly string[]): number {
  const longest = Math.max(0, ...forms.map((form) => form.length - 1));
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - longest));
  for (let from = 0; from < tail.length; from += 1) {
    const rest = tail.slice(from);
    if (forms.some((form) => form.startsWith(rest))) return rest.length;
  }
  return 0;
}
