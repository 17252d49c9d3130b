import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useConfig } from '#blocks/models/use-config.ts';
import { NO_OVERRIDES } from '#features/chat/chat-lane.ts';
import { FIRST_RECIPE } from '#features/chat/chat-recipe.ts';
import { decodeLineup } from './decode-lineup.ts';
import { encodeLineup } from './encode-lineup.ts';
import { fitGateways } from './fit-gateways.ts';
import type { LineupContent } from './lineup.ts';

/** Browsers refuse a page that rewrites its address more than a few times a second. */
const WRITE_AFTER_MS = 500;

/** What a chat has that nobody has changed: its address says nothing. */
const UNTOUCHED = encodeLineup({
  recipe: FIRST_RECIPE,
  lanes: [{ id: 'a', letter: 'A', gateway: '', model: '', isOn: true, overrides: NO_OVERRIDES }],
});

type LineupUrlInput = LineupContent & {
  /** Takes the lineup of a link; absent for a saved conversation, which keeps its own. */
  onOpen: ((content: LineupContent) => void) | undefined;
  /** The lineup of the link has been opened, or there is none. */
  onSettled: () => void;
};

/**
 * Keeps the search part of the address in step with the lanes and opens the lineup that it held at first. `unknownGateways` are those of
 * that lineup which this server does not have.
 */
export function useLineupUrl({ recipe, lanes, onOpen, onSettled }: LineupUrlInput): { unknownGateways: string[] } {
  const [path] = useLocation();
  const { data: config } = useConfig();
  const [link] = useState(() => (onOpen === undefined ? null : decodeLineup(location.search)));
  const isOpened = useRef(false);
  const isWaiting = link !== null && config === undefined;
  const fitted = isWaiting || link === null ? null : fitGateways(link, config?.gateways.map(({ id }) => id) ?? []);
  const written = encodeLineup({ recipe, lanes });
  const search = written === null || written === UNTOUCHED ? '' : written;

  const open = useEffectEvent(() => {
    if (fitted !== null && !isOpened.current) {
      isOpened.current = true;
      onOpen?.(fitted.content);
    }
    onSettled();
  });
  useEffect(() => {
    if (!isWaiting) open();
  }, [isWaiting]);

  useEffect(() => {
    // Until it has been opened the link is nowhere else.
    if (isWaiting) return;
    const timer = setTimeout(() => {
      if (location.search !== search) history.replaceState(history.state, '', `${path}${search}${location.hash}`);
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, path, search]);

  return { unknownGateways: fitted?.unknownGateways ?? [] };
}
