/** The element of a page that holds its archive: what opens it and what ends it. */
export const EMBEDDED_ARCHIVE = {
  open: '<script type="application/json" id="lineup-archive">',
  close: '</script>',
} as const;
