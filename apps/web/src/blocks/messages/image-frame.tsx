import { useEffect, useRef, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { readImageMessage, type ImageMessage } from './read-image-message.ts';

/** Higher images are shown smaller, so that one picture does not push the answer out of sight (CSS pixels). */
const HIGHEST = 560;
/** Before the size is known. */
const WAITING = { width: 240, height: 120 };

/**
 * A remote image inside a page of its own origin and policy, which may load images and nothing else. This page's policy lets no
 * remote image in, so no other way exists to show one.
 */
export function ImageFrame({ href, title }: { href: string; title: string }) {
  const text = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const [message, setMessage] = useState<ImageMessage | null>(null);

  useEffect(() => {
    function takeMessage(event: MessageEvent<unknown>) {
      if (event.source === null || event.source !== frame.current?.contentWindow) return;
      const read = readImageMessage(event.data);
      if (read !== undefined) setMessage(read);
    }
    window.addEventListener('message', takeMessage);
    return () => window.removeEventListener('message', takeMessage);
  }, []);

  if (message?.type === 'lineup.image.failed')
    return (
      <span role="status" className="block text-[0.88em] text-warn">
        {text('message.image.failed')}
      </span>
    );
  const { width, height } = message ?? WAITING;
  const scale = Math.min(1, HIGHEST / height);
  return (
    <iframe
      ref={frame}
      title={title}
      src={`/remote-image.html#${encodeURIComponent(href)}`}
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      loading="eager"
      className="my-1 block max-w-full rounded-control bg-well"
      style={{ width: width * scale, aspectRatio: `${width} / ${height}` }}
    />
  );
}
