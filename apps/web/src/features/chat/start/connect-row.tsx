import { EnvLines } from '#blocks/models/env-lines.tsx';
import { useText } from '#i18n/use-text.ts';

/** How to connect a gateway, where nothing but the demo models answers. */
export function ConnectRow() {
  const text = useText();
  return (
    <section className="grid items-start gap-x-10 gap-y-3 py-5 @3xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div>
        <h3 className="text-f5 font-semibold">{text('start.connect')}</h3>
        <p className="reading mt-1 text-f4 text-t2">{text('start.connect.text')}</p>
      </div>
      <EnvLines />
    </section>
  );
}
