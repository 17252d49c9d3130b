import { useNoticeSwitch } from '#blocks/notices/use-notice-switch.ts';
import { useText } from '#i18n/use-text.ts';
import { Switch } from '#ui/switch.tsx';
import { Section } from './section.tsx';

/** The system's notices: asked for only here, by a person's own press, and shown once so that they are known. */
export function NoticeSection() {
  const text = useText();
  const { isOn, support, switchTo } = useNoticeSwitch({
    title: text('shell.product'),
    words: text('settings.notices.first'),
  });
  const isPossible = support === 'ready' || support === 'ask';
  return (
    <Section title={text('settings.notices')} lead={text('settings.notices.text')}>
      <Switch
        label={text('settings.notices.switch')}
        checked={isOn}
        disabled={!isPossible}
        onChange={(next) => void switchTo(next)}
      />
      {!isPossible && <p className="reading text-t3">{text(`settings.notices.${support}`)}</p>}
    </Section>
  );
}
