import { Square } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import type { Lane } from '#blocks/lanes/lane.ts';
import { ModelPicker } from '#blocks/models/model-picker.tsx';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { TextArea } from '#ui/text-area.tsx';
import type { ModelChoice } from './choose-model.ts';

type ComposerProps = {
  input: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  lanes: readonly Lane[];
  isFirst: boolean;
  isLive: boolean;
  onDraft: (draft: string) => void;
  onModel: (laneId: string, choice: ModelChoice) => void;
  onSend: () => void;
  onStop: () => void;
};

/** Where a message is written and sent to all lanes. */
export function Composer({ input, draft, lanes, isFirst, isLive, onDraft, onModel, onSend, onStop }: ComposerProps) {
  const text = useText();
  const canSend = draft.trim() !== '' && lanes.every(({ model }) => model !== '');

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Enter that confirms an input method's candidate is not an end of writing; Safari tells it only by the key code.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    if (canSend && !isLive) onSend();
  }

  return (
    <form
      aria-label={text('chat.message')}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend && !isLive) onSend();
      }}
      className="mx-auto mb-3 w-[min(760px,100%-20px)] shrink-0 rounded-composer bg-raised shadow-[0_0_0_1px_var(--line2),0_8px_28px_-8px_var(--shadow-soft)] forced-border focus-within:shadow-[0_0_0_1px_var(--line3),0_8px_28px_-8px_var(--shadow-soft)] md:mb-4"
    >
      <TextArea
        ref={input}
        autoGrow
        maxRows={10}
        value={draft}
        aria-label={text('chat.message')}
        placeholder={text(isFirst ? 'chat.placeholder.first' : 'chat.placeholder.next')}
        enterKeyHint="send"
        onChange={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={handleKey}
        className="px-4 pt-3 pb-1 text-f5"
      />
      <div className="flex items-end gap-2 px-2 pb-2">
        <div className="flex min-w-0 flex-1 flex-wrap gap-1">
          {lanes.map((lane) => (
            <LaneChip key={lane.id} lane={lane} onModel={(choice) => onModel(lane.id, choice)} />
          ))}
        </div>
        <div className="flex shrink-0 items-center gap-2">
          {isLive ? (
            <>
              <span className="text-f2 text-t3 max-sm:hidden">{text('chat.stop.billing')}</span>
              <Button variant="outline" icon={<Square size={13} aria-hidden />} onClick={onStop}>
                {text('chat.stop')}
                <Kbd className="pointer-coarse:hidden">Esc</Kbd>
              </Button>
            </>
          ) : (
            <SendButton canSend={canSend} hasModel={lanes.every(({ model }) => model !== '')} />
          )}
        </div>
      </div>
    </form>
  );
}

function LaneChip({ lane, onModel }: { lane: Lane; onModel: (choice: ModelChoice) => void }) {
  const text = useText();
  return (
    <span className="inline-flex min-w-0 items-center rounded-full pl-1.5 shadow-[inset_0_0_0_1px_var(--line2)] forced-border [&_button]:rounded-full">
      <LaneMark letter={lane.letter} size={14} />
      <ModelPicker
        kind="chat"
        gateway={lane.gateway}
        model={lane.model}
        label={text('chat.model', { letter: lane.letter })}
        onChange={onModel}
      />
    </span>
  );
}

function SendButton({ canSend, hasModel }: { canSend: boolean; hasModel: boolean }) {
  const text = useText();
  const reason = hasModel ? text('chat.blocked.empty') : text('chat.blocked.model');
  return (
    <>
      {!hasModel && <span className="text-f2 text-t3">{text('chat.blocked.model')}</span>}
      {/* A disabled button has no pointer events: the reason hangs on what is around it. */}
      <span data-tip={canSend ? undefined : reason}>
        <Button type="submit" variant="primary" disabled={!canSend}>
          {text('chat.send')}
          <span aria-hidden className="opacity-65 pointer-coarse:hidden">
            ↵
          </span>
        </Button>
      </span>
    </>
  );
}
