type OnChange = (isNear: boolean) => void;
type Watcher = { observer: IntersectionObserver; told: Map<Element, OnChange> };

/** How far beyond the edges of the scroller is near, in heights of it. */
const NEAR = '25% 0%';

/** One observer for each scroller: thousands of elements may be watched in it. */
const watchers = new WeakMap<Element, Watcher>();

/** Tells when an element comes near to what is seen of its scroller, the nearest `role="log"`, and when it goes away. */
export function watchNear(element: HTMLElement, onChange: OnChange): () => void {
  const scroller = element.closest('[role="log"]');
  if (scroller === null) return () => undefined;
  const { observer, told } = watchers.get(scroller) ?? createWatcher(scroller);
  told.set(element, onChange);
  observer.observe(element);
  return () => {
    told.delete(element);
    observer.unobserve(element);
  };
}

function createWatcher(scroller: Element): Watcher {
  const told = new Map<Element, OnChange>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    },
    { root: scroller, rootMargin: NEAR },
  );
  const watcher = { observer, told };
  watchers.set(scroller, watcher);
  return watcher;
}
