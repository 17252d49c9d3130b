import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useSpokenSentence } from './use-spoken-sentence.ts';

/** Whose sound it is, and which sentence it is in. */
export function TransportLabel({ take }: { take: Take }) {
  const { model, voice } = take.request.request;
  return (
    <span className="flex min-w-0 items-center gap-2 self-stretch text-f3 whitespace-nowrap text-t3 @2xl/transport:border-l @2xl/transport:border-line @2xl/transport:pl-4">
      <span className="hidden items-center gap-2 @2xl/transport:flex">
        <LaneMark letter={take.letter} size={16} />
        <span className="font-medium text-t1">{voice}</span>
      </span>
      <span className="hidden min-w-0 truncate @3xl/transport:inline">{model}</span>
      <SpokenSentence take={take} />
    </span>
  );
}

function SpokenSentence({ take }: { take: Take }) {
  const text = useText();
  const sentence = useSpokenSentence(take);
  if (take.ending === null) return <span>{text('speech.receiving')}</span>;
  if (sentence === null || take.sentences === null) return null;
  const words = text('speech.transport.sentence', { number: sentence + 1, of: take.sentences.length });
  if (take.sentences[sentence]?.isExact === true) return <span>{words}</span>;
  const help = text('speech.transport.sentence.estimated');
  return (
    <span data-tip={help}>
      <span aria-hidden>≈ </span>
      {words}
      <span className="sr-only">, {help}</span>
    </span>
  );
}
