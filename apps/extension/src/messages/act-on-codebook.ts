import type { CodebookAct } from "./codebook-act";
import type { Acted } from "./library-act";
import { request } from "./request";

/** Asks the service worker; a worker that gives no answer is one that could not. */
export function actOnCodebook(asked: CodebookAct): Promise<Acted> {
  return request({ type: "codebook", act: asked }).catch((): Acted => ({ ok: false, reason: "unavailable" }));
}
