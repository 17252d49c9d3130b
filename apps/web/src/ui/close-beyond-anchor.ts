type OpenDetails = { event: Event; cancel: () => void };

/** Closes a popup whose trigger is a toggle, unless it is the trigger that was pressed. */
export function closeBeyondAnchor(anchor: Element | null, onClose: () => void) {
  return (isOpen: boolean, details: OpenDetails): void => {
    // The trigger's own toggle closes; closing here too would open it again.
    const pressed = details.event.target;
    if (pressed instanceof Node && anchor?.contains(pressed)) return details.cancel();
    if (!isOpen) onClose();
  };
}
