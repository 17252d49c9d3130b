import type { DiffSide } from '#blocks/comparison/diff-side.ts';
import { DiffView } from '#blocks/comparison/diff-view.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { changeView } from './chat-view.ts';
import { answerText } from './conversation/answer-text.ts';
import type { Conversation, LaneRun } from './conversation/conversation.ts';
import { currentRun } from './conversation/current-run.ts';

type CompareViewProps = { conversation: Conversation; compared: { turnId: string; a: string; b: string } };

/** The keyboard goes where the eyes go, and back again. */
function takeFocus(element: HTMLElement | null) {
  const opener = document.activeElement;
  element?.focus();
  return () => {
    // What was covered is inert until this has been drawn.
    requestAnimationFrame(() => {
      if (opener instanceof HTMLElement) opener.focus();
    });
  };
}

/** Two lanes' answers to one turn, word by word, over the conversation. */
export function CompareView({ conversation, compared }: CompareViewProps) {
  const text = useText();
  const format = useFormat();
  const turn = conversation.turns.find(({ id }) => id === compared.turnId);
  if (turn === undefined) return null;
  const sides = conversation.lanes.flatMap(({ id }) => {
    const laneRun = currentRun(turn, id);
    return laneRun === undefined ? [] : [{ ...toSide(laneRun), id }];
  });
  const a = sides.find(({ id }) => id === compared.a);
  const b = sides.find(({ id }) => id === compared.b);
  if (a === undefined || b === undefined) return null;

  /** A lane that stands on the other side already changes places with this one. */
  function choose(side: 'a' | 'b', id: string) {
    const other = side === 'a' ? 'b' : 'a';
    const swapped = compared[other] === id ? { [other]: compared[side] } : {};
    changeView({ compared: { ...compared, ...swapped, [side]: id } });
  }

  function toSide(laneRun: LaneRun): DiffSide {
    const { run, letter, model, laneId } = laneRun;
    const tokens = run.usage?.completionTokens;
    const total = format.seconds(run.end?.t ?? null);
    const detail = [
      tokens === undefined ? null : text('chat.thought.tokens', { shown: format.count(tokens) }),
      run.end === null ? text('run.streaming') : `${total.value} ${total.unit}`,
    ];
    return {
      id: laneId,
      letter,
      title: model,
      detail: detail.filter((each) => each !== null).join(' · '),
      text: answerText(laneRun),
    };
  }

  return (
    <div ref={takeFocus} tabIndex={-1} className="absolute inset-0 z-20 flex flex-col bg-paper outline-none">
      <DiffView
        a={a}
        b={b}
        others={sides.filter(({ id }) => id !== a.id && id !== b.id)}
        onChoose={choose}
        onClose={() => changeView({ compared: null })}
      />
    </div>
  );
}
