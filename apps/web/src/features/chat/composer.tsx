import { lazy, Suspense, type ComponentProps, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useText } from '#i18n/use-text.ts';
import { TextArea } from '#ui/text-area.tsx';
import type { Attachment } from './input/attachment.ts';
import { PromptsButton } from './input/prompts-button.tsx';
import type { PromptTarget } from './input/use-insert-prompt.ts';
import { usePromptMenu } from './input/use-prompt-menu.ts';
import { useVariables } from './input/use-variables.ts';
import { withChatTexts } from './with-chat-texts.ts';

const VariablesForm = lazy(async () => ({
  default: (await withChatTexts(import('./input/variables-form.tsx'))).VariablesForm,
}));
const PromptPicker = lazy(async () => {
  const { PromptPicker: part } = await withChatTexts(import('./input/prompt-picker.tsx'), 'prompts');
  return { default: part };
});

type ComposerProps = {
  input: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  attachments: readonly Attachment[];
  placeholder: string;
  /** Why nothing can be sent; undefined when it can. */
  blocked: string | undefined;
  /** Files are being read: they are to go along. */
  isReading: boolean;
  isLive: boolean;
  onDraft: (draft: string) => void;
  /** What is written, with its variables filled. */
  onSend: (message: string) => void;
  /** Above the text: what is attached, what is to be known before sending. */
  above: ReactNode;
  /** Below the text: lanes and actions. */
  children: (form: { canSend: boolean; prompts: ReactNode }) => ReactNode;
};

/** Where a message is written and sent to all lanes that are on. */
export function Composer(props: ComposerProps) {
  const { input, draft, attachments, placeholder, blocked, isReading, isLive, onDraft, onSend, above, children } =
    props;
  const text = useText();
  const variables = useVariables({ draft, onSend });
  const prompts = usePromptMenu(input);
  const promptsButton = { isOpen: prompts.asked !== null, onPress: prompts.toggle };
  const canSend = (draft.trim() !== '' || attachments.length > 0) && blocked === undefined && !isReading;

  function submit() {
    if (canSend && !isLive) variables.ask();
  }

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Enter that confirms an input method's candidate is not an end of writing; Safari tells it only by the key code.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <div className="relative mx-auto mb-3 w-[min(960px,100%-20px)] shrink-0 md:mb-4">
      {variables.values !== null && <AskedVariables values={variables.values} variables={variables} input={input} />}
      {prompts.asked !== null && (
        <PromptsAbove asked={prompts.asked} input={input} draft={draft} onDraft={onDraft} onClose={prompts.close} />
      )}
      <form
        aria-label={text('chat.message')}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        className="rounded-composer bg-raised shadow-[0_0_0_1px_var(--line2),0_8px_28px_-8px_var(--shadow-soft)] forced-border focus-within:shadow-[0_0_0_1px_var(--line3),0_8px_28px_-8px_var(--shadow-soft)]"
      >
        {above}
        <MessageField
          ref={input}
          value={draft}
          placeholder={placeholder}
          onKeyDown={handleKey}
          onWrite={(field, isComposing) => {
            onDraft(field.value);
            prompts.follow(field, isComposing);
          }}
          onCaret={prompts.followCaret}
          beside={<PromptsButton {...promptsButton} className="absolute top-0.5 right-2 sm:hidden" />}
        />
        <div className="flex items-end gap-2 px-2 pb-2">
          {children({
            canSend,
            prompts: <PromptsButton {...promptsButton} className="max-sm:hidden" />,
          })}
        </div>
      </form>
    </div>
  );
}

type AskedVariablesProps = {
  values: Record<string, string>;
  variables: ReturnType<typeof useVariables>;
  input: RefObject<HTMLTextAreaElement | null>;
};

function AskedVariables({ values, variables, input }: AskedVariablesProps) {
  return (
    <div className="mb-2 rounded-composer bg-raised shadow-[0_0_0_1px_var(--line2),0_8px_28px_-8px_var(--shadow-soft)] forced-border">
      <Suspense>
        <VariablesForm
          names={Object.keys(values)}
          values={values}
          onChange={variables.change}
          onSubmit={variables.send}
          onCancel={() => {
            variables.cancel();
            input.current?.focus();
          }}
        />
      </Suspense>
    </div>
  );
}

type MessageFieldProps = Pick<ComponentProps<'textarea'>, 'placeholder' | 'onKeyDown'> & {
  ref: RefObject<HTMLTextAreaElement | null>;
  value: string;
  /** Is told also of the end of a composition, which may have written nothing more. */
  onWrite: (field: HTMLTextAreaElement, isComposing: boolean) => void;
  onCaret: (field: HTMLTextAreaElement) => void;
  /** Beside the text on a phone, whose row of buttons is full. */
  beside: ReactNode;
};

function MessageField({ onWrite, onCaret, beside, ...rest }: MessageFieldProps) {
  const text = useText();
  return (
    <div className="relative">
      <TextArea
        autoGrow
        maxRows={10}
        aria-label={text('chat.message')}
        enterKeyHint="send"
        onChange={({ currentTarget, nativeEvent }) =>
          onWrite(currentTarget, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
        }
        onCompositionEnd={({ currentTarget }) => onWrite(currentTarget, false)}
        onSelect={({ currentTarget }) => onCaret(currentTarget)}
        className="px-4 pt-3 pb-1 text-f5 max-sm:pr-13"
        {...rest}
      />
      {beside}
    </div>
  );
}

function PromptsAbove(target: PromptTarget) {
  return (
    <div className="absolute inset-x-0 bottom-full z-20 mb-2">
      <Suspense>
        <PromptPicker {...target} />
      </Suspense>
    </div>
  );
}
