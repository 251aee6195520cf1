import { feature } from "../../content/feature";
import { watch } from "../../content/watch";
import { type CardHost, createHost, hide, show } from "../card/host";

/** long enough to be read; nothing in it is to be pressed, so nothing is lost when it goes */
const SAY_FOR_MS = 6000;
const EDGE = 24;

/** What became of something that has no figure to stand beside is said at the foot of the window, and aloud. */
export const said = feature("said", ({ page, signal }) => {
  const { document } = page;
  const window = document.defaultView!;
  let host: CardHost | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    if (host) hide(host);
    host = null;
  };
  watch(signal, () => {
    end();
    if (page.said.value === null) return;
    host = createHost(document);
    const note = document.createElement("p");
    note.className = "card said";
    // An alert is read out also when it comes with its element, which a status is not.
    note.role = "alert";
    note.textContent = page.said.value;
    host.root.append(note);
    show(host, document);
    const { offsetWidth, offsetHeight } = host.root;
    const left = Math.max(0, (window.innerWidth - offsetWidth) / 2);
    const top = Math.max(0, window.innerHeight - offsetHeight - EDGE);
    host.element.style.setProperty("transform", `translate(${left}px, ${top}px)`, "important");
    timer = setTimeout(() => {
      page.said.value = null;
    }, SAY_FOR_MS);
  });
  signal.addEventListener("abort", end);
});
