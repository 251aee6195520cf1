import type { Acted, LibraryAct } from "./library-act";
import { request } from "./request";

/** Asks the service worker; a worker that gives no answer is one that could not. */
export function act(asked: LibraryAct): Promise<Acted> {
  return request({ type: "library", act: asked }).catch((): Acted => ({ ok: false, reason: "unavailable" }));
}
