import { useText } from '#i18n/use-text.ts';

/** Says, while a file is held over the page, that it can be let go anywhere. */
export function DropVeil() {
  const text = useText();
  return (
    <div className="pointer-events-none absolute inset-0 z-20 grid place-items-center bg-paper/85 outline-2 -outline-offset-8 outline-focus">
      <p className="text-f7 font-semibold text-t1">{text('transcription.drop')}</p>
    </div>
  );
}
