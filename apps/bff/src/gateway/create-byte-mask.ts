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
  return {
    push(bytes) {
      // A copy: the bytes belong to the socket's buffer, and masking writes into them.
      const all = Buffer.concat([kept, bytes]);
      for (const form of forms) cover(all, form);
      const keep = unfinished(all, forms);
      kept = all.subarray(all.length - keep);
      return all.subarray(0, all.length - keep);
    },
    end: () => kept,
  };
}

function cover(bytes: Buffer, form: string): void {
  for (let at = bytes.indexOf(form, 0, 'latin1'); at !== -1; at = bytes.indexOf(form, at, 'latin1')) {
    bytes.fill(STAR, at, at + form.length);
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
