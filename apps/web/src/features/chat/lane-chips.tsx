import { clsx } from 'clsx';
import { Plus } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { ModelPicker } from '#blocks/models/model-picker.tsx';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { useChat } from './chat-context.ts';
import type { Conversation } from './conversation/conversation.ts';
import { editConversation } from './conversation/edit-conversation.ts';
import { addLane } from './lanes/add-lane.ts';
import { freeLetters } from './lanes/free-letters.ts';
import { toggleLane } from './lanes/toggle-lane.ts';

/** With more lanes than this, their marks stand for them. */
const MOST_NAMED = 4;

/** Who is written to: one lane with its model, or several that can be switched on and off; and the way to add one. */
export function LaneChips({ conversation }: { conversation: Conversation }) {
  const text = useText();
  const { lanes: resolved } = useChat();
  const { id, lanes } = conversation;
  const [only] = resolved;
  return (
    <div className="contents">
      {resolved.length === 1 && only !== undefined ? (
        <span className="inline-flex min-w-0 items-center rounded-full pl-1.5 shadow-[inset_0_0_0_1px_var(--line2)] forced-border [&_button]:rounded-full">
          <LaneMark letter={only.letter} size={14} />
          <ModelPicker
            kind="chat"
            gateway={only.gateway}
            model={only.model}
            label={text('chat.model', { letter: only.letter })}
            // A lane that is alone is the recipe: what is added later starts from the same model.
            onChange={(choice) =>
              editConversation(id, (now) => ({
                recipe: { ...now.recipe, ...choice },
                lanes: now.lanes.map((lane) => ({ ...lane, gateway: '', model: '' })),
              }))
            }
          />
        </span>
      ) : (
        resolved.map(({ id: laneId, letter, model }) => {
          const isOn = lanes.find((lane) => lane.id === laneId)?.isOn === true;
          return (
            <button
              key={laneId}
              type="button"
              aria-pressed={isOn}
              aria-label={text('chat.lane.write_to', { letter, model })}
              data-tip={resolved.length > MOST_NAMED ? model : undefined}
              onClick={() => editConversation(id, (now) => ({ lanes: toggleLane(now.lanes, laneId) }))}
              className={clsx(
                'mr-0.5 inline-flex h-control max-w-44 min-w-0 items-center gap-1.5 rounded-full px-1.5 text-f3 font-medium shadow-[inset_0_0_0_1px_var(--line2)] forced-border pointer-coarse:min-w-11 pointer-coarse:justify-center',
                isOn ? 'text-t1' : 'text-t3 line-through decoration-line3 [&_[data-lane]]:opacity-40',
              )}
            >
              {/* The space is for those who hear it: letter and model are two words. */}
              <LaneMark letter={letter} size={16} />{' '}
              {resolved.length <= MOST_NAMED && <span className="truncate pr-1 max-sm:hidden">{model}</span>}
            </button>
          );
        })
      )}
      <IconButton
        label={text('chat.lane.add')}
        icon={<Plus size={15} />}
        disabled={freeLetters(conversation).length === 0}
        onClick={() => addLane(id)}
      />
    </div>
  );
}
