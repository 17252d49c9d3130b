import { Chip } from '#ui/chip.tsx';

/** The variables of a prompt, as they are written in it; nothing where there are none. */
export function VariableNames({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-1">
      {names.map((name) => (
        <Chip key={name}>
          <code className="font-mono">{`{{${name}}}`}</code>
        </Chip>
      ))}
    </span>
  );
}
