import { useText } from '#i18n/use-text.ts';
import { TopBar } from '#ui/top-bar.tsx';
import { AboutSection } from './about-section.tsx';
import { AccessSection } from './access/access-section.tsx';
import { ConnectSection } from './connect-section.tsx';
import { GatewaySection } from './gateway-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { LookSection } from './look-section.tsx';
import { NoticeSection } from './notice-section.tsx';
import { StorageSection } from './storage/storage-section.tsx';

export function SettingsScreen() {
  const text = useText();
  return (
    <>
      <TopBar title={text('settings.title')} />
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto max-w-3xl px-4 pb-12 md:px-5">
          <LookSection />
          <GatewaySection />
          <ConnectSection />
          <NoticeSection />
          <LimitsSection />
          <StorageSection />
          <AccessSection />
          <AboutSection />
        </div>
      </div>
    </>
  );
}
