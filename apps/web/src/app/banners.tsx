import { useLocation } from 'wouter';
import { isDemoOnly } from '#blocks/models/is-demo-only.ts';
import { useConfig } from '#blocks/models/use-config.ts';
import { useReconnect } from '#blocks/models/use-reconnect.ts';
import { useText } from '#i18n/use-text.ts';
import { ApiError } from '#lib/api-error.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { StorageBanner } from './storage-banner.tsx';

/** What concerns the whole app, in lines across the top of the workspace. */
export function Banners() {
  return (
    <>
      <ServerBanner />
      <StorageBanner />
    </>
  );
}

function ServerBanner() {
  const text = useText();
  const [path, navigate] = useLocation();
  const { data: config, error } = useConfig();
  const reconnect = useReconnect();

  if (error !== null) {
    const isLost = error instanceof ApiError && error.problem.code === 'bff_unreachable';
    const retry = (
      <Button variant="outline" size="sm" onClick={reconnect}>
        {text('ui.retry')}
      </Button>
    );
    return (
      <Banner tone="bad" title={text(isLost ? 'shell.offline.title' : 'shell.config.title')} action={retry}>
        {isLost ? text('shell.offline.text') : <span lang="en">{error.message}</span>}
      </Banner>
    );
  }

  if (config === undefined || !isDemoOnly(config)) return null;
  const connect = path !== '/settings' && (
    <Button variant="outline" size="sm" onClick={() => navigate('/settings')}>
      {text('shell.demo.connect')}
    </Button>
  );
  return (
    <Banner tone="now" title={text('shell.demo.title')} action={connect}>
      <span className="max-md:hidden">{text('shell.demo.text')}</span>
    </Banner>
  );
}
