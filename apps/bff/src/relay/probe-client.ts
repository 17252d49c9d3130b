/** The body of a request that is still coming while it is answered. */
export type OpenUpload = {
  /** Resolves when it has been read to its end, or is broken off. */
  over: Promise<void>;
  /** Whether nothing more of it is read for now. */
  isHeld: () => boolean;
};

/**
 * Writes to a client now and then while its upload is held back. A socket that is not read does not tell that its other side is gone; one
 * that is written to does, at the latest with the second write: the first makes the other side say that it is closed.
 */
export function probeClient({
  upload,
  probe,
  everyMs,
}: {
  upload: OpenUpload;
  probe: () => void;
  everyMs: number;
}): void {
  const timer = setInterval(() => {
    if (upload.isHeld()) probe();
  }, everyMs);
  void upload.over.then(() => clearInterval(timer));
}
