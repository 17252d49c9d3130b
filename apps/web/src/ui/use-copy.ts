import { useEffect, useState } from 'react';
import { copyText } from '#lib/copy-text.ts';

const SHOWN_MS = 1_500;

/** Copies text, and tells for a moment that it worked; `copy` resolves to whether it did. */
export function useCopy(): { isCopied: boolean; copy: (text: string) => Promise<boolean> } {
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(text: string): Promise<boolean> {
    const worked = await copyText(text);
    setCopied(worked);
    return worked;
  }

  return { isCopied, copy };
}
