/** A piece of an answer's text: what the model thinks, or what it says. */
export type TextPiece = { kind: 'reasoning' | 'text'; text: string };

/** Splits the text of one choice as it comes; `end` gives what was held back because it could have become a tag. */
export type ThinkSplitter = { push(text: string): TextPiece[]; end(): TextPiece[] };

type Phase = 'lead' | 'opened' | 'reasoning' | 'closed' | 'answer';

const OPENING = '<think>';
const CLOSING = '</think>';
/** White space in front of the tag is layout; a longer run of it is an answer, and waits no more. */
const LONGEST_LEAD = 64;

/**
 * Takes reasoning in `<think>` tags out of an answer, wherever the tags are split. Only a tag that opens the answer counts: models
 * put their reasoning first, and an answer that talks about the tag must stay as it is. White space inside and after the
 * tags' edges is layout and is dropped.
 */
export function createThinkSplitter(): ThinkSplitter {
  let phase: Phase = 'lead';
  let held = '';

  const readers: Record<Phase, (text: string) => TextPiece[]> = {
    lead(text) {
      const start = text.trimStart();
      if (start.startsWith(OPENING)) return enter('opened', start.slice(OPENING.length));
      if (!OPENING.startsWith(start) || text.length > LONGEST_LEAD) return enter('answer', text);
      held = text;
      return [];
    },
    opened(text) {
      const start = text.trimStart();
      return start === '' ? [] : enter('reasoning', start);
    },
    reasoning(text) {
      const closing = text.indexOf(CLOSING);
      if (closing !== -1) {
        const answer = enter('closed', text.slice(closing + CLOSING.length));
        return [{ kind: 'reasoning', text: text.slice(0, closing) }, ...answer];
      }
      const end = text.length - lengthOfPartialTag(text);
      held = text.slice(end);
      return [{ kind: 'reasoning', text: text.slice(0, end) }];
    },
    closed(text) {
      const start = text.trimStart();
      return start === '' ? [] : enter('answer', start);
    },
    answer: (text) => [{ kind: 'text', text }],
  };

  function enter(next: Phase, text: string): TextPiece[] {
    phase = next;
    return readers[next](text);
  }

  function push(text: string): TextPiece[] {
    const waiting = held + text;
    held = '';
    return readers[phase](waiting).filter((piece) => piece.text !== '');
  }

  function end(): TextPiece[] {
    const rest: TextPiece = { kind: phase === 'reasoning' ? 'reasoning' : 'text', text: held };
    held = '';
    return rest.text === '' ? [] : [rest];
  }

  return { push, end };
}

/** How many characters at the end of a text could be the beginning of the closing tag. */
function lengthOfPartialTag(text: string): number {
  for (let length = CLOSING.length - 1; length > 0; length -= 1) {
    if (text.endsWith(CLOSING.slice(0, length))) return length;
  }
  return 0;
}
