import { useConfig } from '#blocks/models/use-config.ts';
import { useText } from '#i18n/use-text.ts';
import { Field } from '#ui/field.tsx';
import { Inspector } from '#ui/inspector.tsx';
import { Switch } from '#ui/switch.tsx';
import { TextArea } from '#ui/text-area.tsx';
import type { ChatRecipe } from './chat-recipe.ts';
import { NumberParameter } from './number-parameter.tsx';

/** OpenAI's own range, for gateways whose limits are not known. */
const USUAL_TEMPERATURE = { min: 0, max: 2 };

type ParametersPanelProps = {
  recipe: ChatRecipe;
  /** The gateways of the lanes: a value must suit all of them. */
  gateways: readonly string[];
  onChange: (change: Partial<ChatRecipe>) => void;
  onClose: () => void;
};

/** The recipe: what all lanes are sent besides the conversation. */
export function ParametersPanel({ recipe, gateways, onChange, onClose }: ParametersPanelProps) {
  const text = useText();
  const { data: config } = useConfig();
  const ranges = gateways.map((id) => config?.limits[id]?.temperature ?? USUAL_TEMPERATURE);
  const temperature = {
    min: Math.max(...ranges.map(({ min }) => min)),
    max: Math.min(...ranges.map(({ max }) => max)),
  };
  return (
    <Inspector title={text('chat.parameters')} onClose={onClose}>
      <div className="space-y-4 p-4">
        <p className="text-f3 text-t3">{text('chat.parameters.text')}</p>
        <Field label={text('chat.parameters.system')}>
          <TextArea
            rows={5}
            value={recipe.system}
            placeholder={text('chat.parameters.unset')}
            onChange={(event) => onChange({ system: event.currentTarget.value })}
            className="rounded-control bg-raised px-2 py-1.5 text-f3 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
          />
        </Field>
        <NumberParameter
          name="temperature"
          value={recipe.temperature}
          range={temperature}
          onChange={(value) => onChange({ temperature: value })}
        />
        <NumberParameter
          name="top_p"
          value={recipe.top_p}
          range={{ min: 0, max: 1 }}
          onChange={(value) => onChange({ top_p: value })}
        />
        <NumberParameter
          name="max_tokens"
          value={recipe.max_tokens}
          range={{ min: 1, max: null }}
          hint={text('chat.parameters.max_tokens')}
          onChange={(value) => onChange({ max_tokens: value })}
        />
        <Switch
          label={text('chat.parameters.stream')}
          checked={recipe.stream}
          onChange={(stream) => onChange({ stream })}
        />
      </div>
    </Inspector>
  );
}
