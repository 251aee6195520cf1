import { feature } from "../../content/feature";
import { figureBeside } from "../../content/figure-beside";
import { focusFigure, leaveFigure } from "../../content/focus";
import { request } from "../../messages/request";
import { quantityText } from "../../wording/quantity";

/**
 * The keys that go from figure to figure, capture and take back, open the panel and close the card; Escape also gives
 * up the first reading.
 */
export const keyboard = feature("keyboard", ({ page, capturing, ignoring, keys, say, cancel, signal }) => {
  const step = (direction: 1 | -1) => {
    const reading = page.reading.value;
    const next = reading && figureBeside(page, reading, direction);
    if (next) focusFigure(page, next.id);
    return Boolean(next);
  };
  const stepToOpen = () => {
    const reading = page.reading.value;
    if (!reading?.figures.length) return false;
    const from = figureBeside(page, reading, 1);
    const behind = from ? reading.figures.slice(reading.figures.indexOf(from)) : [];
    const free = behind.filter(({ id }) => !page.marks.value.has(id));
    // what a codebook still lacks comes first
    const open = free.find(({ id }) => page.sought.value.has(id)) ?? free[0];
    if (open) focusFigure(page, open.id);
    else page.said.value = say.keys.allCaptured;
    return true;
  };
  const onShown = (act: (id: string) => void) => () => {
    const figure = page.shown.value;
    if (figure) act(figure.id);
    return figure !== null;
  };
  keys.on("next", () => step(1), { signal });
  keys.on("previous", () => step(-1), { signal });
  keys.on("nextOpen", stepToOpen, { signal });
  keys.on(
    "capture",
    onShown((id) => void capturing.capture([id])),
    { signal },
  );
  keys.on(
    "undo",
    onShown((id) => {
      if (page.marks.value.get(id)?.state === "captured") void capturing.undo(id);
      else void showLastAgain();
    }),
    { signal },
  );
  const showLastAgain = async () => {
    const id = await ignoring.takeBack();
    const figure = id === null ? undefined : page.reading.value?.byId.get(id);
    if (!figure) return;
    page.said.value = say.keys.shownAgain(`${figure.indicator.name} ${quantityText(figure, say)}`);
    focusFigure(page, figure.id);
  };
  keys.on(
    "close",
    onShown(() => leaveFigure(page)),
    { signal },
  );
  const openPanel = () => {
    if (!page.parsed.value) return false;
    const refused = () => {
      page.said.value = say.keys.panelByShortcut;
    };
    request({ type: "openPanel" }).then(({ ok }) => ok || refused(), refused);
    return true;
  };
  keys.on("panel", openPanel, { signal });
  const giveUp = () => {
    // A page that was read before keeps its highlights while it is read anew: there Escape is the page's.
    const first = page.progress.value !== null && !page.parsed.value;
    if (first) cancel();
    return first;
  };
  keys.on("close", giveUp, { signal });
});
