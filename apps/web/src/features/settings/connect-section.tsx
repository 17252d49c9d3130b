import { EnvLines } from '#blocks/models/env-lines.tsx';
import { useText } from '#i18n/use-text.ts';
import { Section } from './section.tsx';

export function ConnectSection() {
  const text = useText();
  return (
    <Section title={text('start.connect')} lead={text('start.connect.text')}>
      <EnvLines />
      <p className="reading text-t3">{text('start.connect.more')}</p>
    </Section>
  );
}
