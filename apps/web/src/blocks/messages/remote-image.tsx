import { ExternalLink, ImageOff } from 'lucide-react';
import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { ImageFrame } from './image-frame.tsx';

type RemoteImageProps = {
  /** Null for an address that may not be followed. */
  href: string | null;
  host: string | null;
  alt: string;
};

/** An image elsewhere. Loading it would tell its host who reads what, and when: that is left to the reader. */
export function RemoteImage({ href, host, alt }: RemoteImageProps) {
  const text = useText();
  const [isWanted, setWanted] = useState(false);
  const label = host === null ? text('chat.image') : text('message.image.from', { host });
  // Mail addresses have no host and no image.
  const canLoad = href !== null && host !== null;
  return (
    <>
      <span className="inline-flex max-w-full flex-wrap items-baseline gap-x-1.5 rounded-chip bg-well px-1.5 text-[0.88em] text-t3 forced-border">
        {!isWanted && <ImageOff size={13} aria-hidden className="shrink-0 self-center" />}
        <span className="min-w-0 truncate">{label}</span>
        {alt !== '' && <span className="min-w-0 truncate text-t2">{alt}</span>}
        {canLoad && !isWanted && (
          <button
            type="button"
            aria-label={text('message.image.load.from', { host })}
            onClick={() => setWanted(true)}
            className="underline underline-offset-2 hover:text-t1 pointer-coarse:min-h-control"
          >
            {text('message.image.load')}
          </button>
        )}
        {href !== null && (
          <a
            href={href}
            title={href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={text('message.image.open')}
            className="inline-flex items-center self-center hover:text-t1 pointer-coarse:min-h-control"
          >
            <ExternalLink size={12} aria-hidden />
          </a>
        )}
      </span>
      {canLoad && isWanted && <ImageFrame href={href} title={alt === '' ? label : alt} />}
    </>
  );
}
