import { computed } from "@preact/signals";
import { feature } from "../../content/feature";
import { figureBeside } from "../../content/figure-beside";
import { focusFigure, leaveFigure } from "../../content/focus";
import { watch } from "../../content/watch";
import { quantityText } from "../../wording/quantity";

/** X: the figure shown is not to be seen any more, and the next one is shown. What was ignored before stays so on a later visit. */
export const ignoringFigures = feature("ignoring", ({ page, ignoring, keys, say, signal }) => {
  const url = computed(() => page.parsed.value?.url ?? null);
  watch(signal, () => {
    if (url.value) void ignoring.refresh();
  });
  keys.on(
    "ignore",
    () => {
      const figure = page.shown.value;
      const reading = page.reading.value;
      if (!figure || !reading || page.marks.value.has(figure.id)) return false;
      const next = figureBeside(page, reading, 1);
      void ignoring.ignore([figure.id]);
      page.said.value = say.keys.ignored(`${figure.indicator.name} ${quantityText(figure, say)}`, keys.keyOf("undo"));
      if (next) focusFigure(page, next.id);
      else leaveFigure(page);
      return true;
    },
    { signal },
  );
});
