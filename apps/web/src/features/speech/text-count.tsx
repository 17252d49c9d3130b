import { useConfig } from '#blocks/models/use-config.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { measureInput } from './measure-input.ts';

type TextCountProps = { value: string; gateway: string };

/** How long the text is, in both units that gateways limit, and whether this gateway takes it. */
export function TextCount({ value, gateway }: TextCountProps) {
  const text = useText();
  const format = useFormat();
  const { data: config } = useConfig();
  const { characters, bytes, limit, over } = measureInput(value, config?.limits[gateway]?.speechInput ?? null);
  const size = format.bytes(bytes);

  return (
    <p className="flex flex-1 flex-wrap gap-x-3.5 text-f2 text-t3">
      <Count value={format.count(characters)} unit={text('speech.characters', { count: characters })} />
      <Count value={size.value} unit={size.unit} />
      {limit !== null && over === 0 && (
        <span>{text(`speech.limit.${limit.unit}`, { max: format.count(limit.max) })}</span>
      )}
      {limit !== null && over > 0 && (
        <span className="font-medium text-warn">
          {text(`speech.over.${limit.unit}`, { count: over, shown: format.count(over) })}
          {' · '}
          {text(`speech.limit.${limit.unit}`, { max: format.count(limit.max) })}
        </span>
      )}
    </p>
  );
}

function Count({ value, unit }: { value: string; unit: string }) {
  return (
    <span>
      <span className="font-medium text-t1">{value}</span> {unit}
    </span>
  );
}
