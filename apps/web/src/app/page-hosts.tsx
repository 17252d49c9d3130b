import { ToastHost } from '#ui/toast-host.tsx';
import { TooltipHost } from '#ui/tooltip-host.tsx';

/** Where the page's notifications and tooltips are shown. */
export function PageHosts() {
  return (
    <>
      <ToastHost />
      <TooltipHost />
    </>
  );
}
