import { Check, Copy } from 'lucide-react';
import { announce } from './announce.ts';
import { IconButton } from './icon-button.tsx';
import { useCopy } from './use-copy.ts';

type CopyButtonProps = {
  /** What is copied, made when it is asked for: it may be long. */
  read: () => string;
  label: string;
  /** What the button says for a moment when it has worked. */
  copied: string;
  className?: string;
};

export function CopyButton({ read, label, copied, className }: CopyButtonProps) {
  const { isCopied, copy } = useCopy();

  async function copyAndSay() {
    if (await copy(read())) announce(copied);
  }

  return (
    <IconButton
      {...(className !== undefined && { className })}
      size="sm"
      label={isCopied ? copied : label}
      icon={isCopied ? <Check size={14} /> : <Copy size={14} />}
      onClick={() => void copyAndSay()}
    />
  );
}
