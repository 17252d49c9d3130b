import { useText } from '#i18n/use-text.ts';
import { CopyButton } from './copy-button.tsx';
import { Section } from './section.tsx';

const ENV_LINES = 'GATEWAY_BASE_URL=https://gateway.example.com/v1\nAPI_KEY=sk-…';

export function ConnectSection() {
  const text = useText();
  return (
    <Section title={text('settings.connect')} lead={text('settings.connect.text')}>
      <div className="rounded-control bg-well forced-border">
        <div className="flex items-center border-b border-line pr-1 pl-3.5 text-f1 text-t3">
          <span className="flex-1 font-mono">.env</span>
          <CopyButton text={ENV_LINES} />
        </div>
        <pre className="scroll-slim overflow-x-auto px-3.5 py-2.5 font-mono text-f3 leading-[19px]">{ENV_LINES}</pre>
      </div>
      <p className="reading text-t3">{text('settings.connect.more')}</p>
    </Section>
  );
}
