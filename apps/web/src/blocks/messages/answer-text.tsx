import { clsx } from 'clsx';
import { memo, useState } from 'react';
import { useLocale } from '#i18n/use-locale.ts';
import { blockKind } from './block-kind.ts';
import { BlockView } from './block-view.tsx';
import { CodeBlock } from './code-block.tsx';
import { groupBlocks, type BlockGroup } from './group-blocks.ts';
import { MessageBoundary } from './message-boundary.tsx';
import { readMarkdown, type MarkdownBlock, type MarkdownDocument } from './read-markdown.ts';
import { textLanguage } from './text-language.ts';
import { useCalm } from './use-calm.ts';

type AnswerTextProps = {
  text: string;
  /** More is coming: the last block is open and carries the caret. */
  live: boolean;
};

/** JSON, by how it begins: as Markdown it would lose its indentation. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*\{\s*["}])/;

/** An answer's Markdown, drawn as it grows: blocks that are closed are neither parsed nor drawn again. Bare JSON is drawn as code. */
export function AnswerText({ text, live }: AnswerTextProps) {
  return (
    <MessageBoundary text={text}>
      {JSON_START.test(text) ? (
        <CodeBlock language="json" text={text} closed={!live} caret={live} />
      ) : (
        <Blocks text={text} live={live} />
      )}
    </MessageBoundary>
  );
}

function Blocks({ text, live }: AnswerTextProps) {
  const locale = useLocale();
  const [read, setRead] = useState(() => readOn(text));
  // Reading goes on from what was read before, so it is kept; React renders again at once, before anything is drawn.
  if (read.text !== text) setRead(readOn(text, read));

  const isCalm = useCalm(live);
  const language = textLanguage(text);
  return (
    <div
      lang={language === undefined || locale.startsWith(language) ? undefined : language}
      className="space-y-[0.65em] whitespace-pre-line"
    >
      {read.groups.map((group, index) => (
        <Group
          key={group[0]?.start}
          blocks={group}
          isCalm={isCalm}
          isLast={index === read.groups.length - 1}
          caret={live && index === read.groups.length - 1}
        />
      ))}
    </div>
  );
}

type Read = { text: string; document: MarkdownDocument; groups: readonly BlockGroup[] };

function readOn(text: string, before?: Read): Read {
  const document = readMarkdown(text, before?.document);
  return { text, document, groups: groupBlocks(document.blocks, before?.groups) };
}

type GroupProps = {
  blocks: BlockGroup;
  /** The answer does not grow, and its end is drawn. */
  isCalm: boolean;
  isLast: boolean;
  /** The answer is being written in its last block. */
  caret: boolean;
};

/** What a block is taken to be high, with its distance to the next one, before it has been seen (pixels). */
const GUESSED_HEIGHT = 69;

/**
 * While an answer grows, and until its end is drawn, a closed group that is out of sight is left out of the page's work as one: to ask every block whether it is seen
 * costs more than to draw a line.
 */
const Group = memo(function Group({ blocks, isCalm, isLast, caret }: GroupProps) {
  const isLeftOut = !isCalm && !isLast;
  return (
    <div
      className={clsx('space-y-[0.65em]', isLeftOut && '[content-visibility:auto]')}
      style={isLeftOut ? { containIntrinsicSize: `auto ${blocks.length * GUESSED_HEIGHT}px` } : undefined}
    >
      {blocks.map((block, index) => (
        <Block
          key={block.start}
          block={block}
          isNear={!isCalm && isLast}
          caret={caret && index === blocks.length - 1}
        />
      ))}
    </div>
  );
});

type BlockProps = {
  block: MarkdownBlock;
  /** It is where the answer is being written, and seen by who follows it. */
  isNear: boolean;
  caret: boolean;
};

const Block = memo(function Block({ block, isNear, caret }: BlockProps) {
  return (
    // Contained, whatever a hostile formula draws stays inside its block; a formula wider than the block scrolls with it.
    <div
      data-block={blockKind(block.node)}
      className={clsx(
        'has-[[data-formula]]:scroll-slim has-[[data-formula]]:overflow-x-auto has-[[data-formula]]:overflow-y-hidden',
        // The size is remembered while it is drawn: else leaving it out begins with a frame in which it has the height of a guess.
        !caret && '[contain-intrinsic-size:auto_60px]',
        isNear ? '[contain:content]' : '[content-visibility:auto]',
        // While it grows, its last lines would be broken anew with every word.
        caret && '[&_.reading]:[text-wrap:wrap]',
      )}
    >
      <BlockView node={block.node} caret={caret} />
    </div>
  );
});
