import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyText } from '#lib/copy-text.ts';
import { announce } from './announce.ts';
import { IconButton } from './icon-button.tsx';

const SHOWN_MS = 1_500;

type CopyButtonProps = {
  /** What is copied, made when it is asked for: it may be long. */
  read: () => string;
  label: string;
  /** What the button says for a moment when it has worked. */
  copied: string;
  className?: string;
};

export function CopyButton({ read, label, copied, className }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    const worked = await copyText(read());
    setCopied(worked);
    if (worked) announce(copied);
  }

  return (
    <IconButton
      {...(className !== undefined && { className })}
      size="sm"
      label={isCopied ? copied : label}
      icon={isCopied ? <Check size={14} /> : <Copy size={14} />}
      onClick={() => void copy()}
    />
  );
}
