/** Exit codes: all went well; a file or the output failed, or no figure was found; the command line was not understood. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;
