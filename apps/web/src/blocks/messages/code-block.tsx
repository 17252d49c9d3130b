import { clsx } from 'clsx';
import { Check, Copy, WrapText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Caret } from './caret.tsx';
import { CodeView } from './code-view.tsx';
import { highlightCode } from './highlight-code.ts';
import type { CodeNode } from './read-highlight.ts';
import { SideScroller } from './side-scroller.tsx';
import { useCopy } from '#ui/use-copy.ts';

type CodeBlockProps = {
  language: string;
  text: string;
  /** The code is whole; only then it is highlighted. */
  closed: boolean;
  caret?: boolean;
};

/** Code as it was written, with its language and a way to take it along. */
export function CodeBlock({ language, text, closed, caret = false }: CodeBlockProps) {
  const words = useText();
  const nodes = useHighlight(text, language, closed);
  const [isWrapped, setWrapped] = useState(false);
  return (
    <figure className="overflow-hidden rounded-control bg-well forced-border">
      <figcaption className="flex min-h-6.5 items-center border-b border-line pr-1 pl-3.5 text-f1 text-t3">
        <span className="mr-auto truncate font-mono">{language}</span>
        <IconButton
          size="sm"
          label={words('chat.code.wrap')}
          icon={<WrapText size={14} />}
          pressed={isWrapped}
          onClick={() => setWrapped(!isWrapped)}
        />
        <CopyCode text={text} />
      </figcaption>
      <SideScroller label={language === '' ? words('chat.code') : words('chat.code.in', { language })}>
        <pre
          className={clsx(
            'w-fit min-w-full px-3.5 py-2.5 font-mono text-[12px]/[19px] [tab-size:2]',
            isWrapped ? 'max-w-full break-words whitespace-pre-wrap' : '[overflow-wrap:normal]',
          )}
        >
          <code>
            <CodeView text={text} nodes={nodes} />
          </code>
          {caret && <Caret />}
        </pre>
      </SideScroller>
    </figure>
  );
}

function CopyCode({ text }: { text: string }) {
  const words = useText();
  const { isCopied, copy } = useCopy();
  return (
    <IconButton
      size="sm"
      label={isCopied ? words('ui.copied') : words('chat.code.copy')}
      icon={isCopied ? <Check size={14} /> : <Copy size={14} />}
      onClick={() => void copy(text)}
    />
  );
}

/** The highlighted form of whole code, once it is there; null until then and for languages that are not known. */
function useHighlight(text: string, language: string, closed: boolean): readonly CodeNode[] | null {
  const [highlighted, setHighlighted] = useState<{ text: string; nodes: readonly CodeNode[] | null } | null>(null);

  useEffect(() => {
    if (!closed || language === '') return;
    let isStale = false;
    highlightCode(text, language).then(
      (nodes) => {
        if (!isStale) setHighlighted({ text, nodes });
      },
      // The highlighter's chunk did not load (offline, a newer build): the code stays plain.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [text, language, closed]);

  return highlighted?.text === text ? highlighted.nodes : null;
}
