import { useEffect, useState } from 'react';
import { copyText } from '#lib/copy-text.ts';

const SHOWN_MS = 1_500;

/** Copies text, and tells for a moment that it worked. */
export function useCopy(): { isCopied: boolean; copy: (text: string) => void } {
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  return { isCopied, copy: (text) => void copyText(text).then(setCopied) };
}
