type SwitchProps = { checked: boolean; onChange: (checked: boolean) => void; label: string; disabled?: boolean };

export function Switch({ checked, onChange, label, disabled }: SwitchProps) {
  return (
    <label className="inline-flex min-h-control items-center gap-2 text-f3 text-t2 has-disabled:opacity-45">
      <span className="relative inline-flex h-3.5 w-6 shrink-0">
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          aria-checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
          className="peer h-full w-full appearance-none rounded-full bg-line3 checked:bg-accent forced-border"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute top-0.5 left-0.5 size-2.5 rounded-full bg-paper transition-[left] duration-120 ease-out peer-checked:left-3 forced-colors:bg-[ButtonText]"
        />
      </span>
      {label}
    </label>
  );
}
