import { feature } from "../../content/feature";

/** A page whose captures are not saved yet asks before it closes. Otherwise it never does. */
export const unsavedWarning = feature("unsaved-warning", ({ page, capturing, signal }) => {
  page.document.defaultView!.addEventListener(
    "beforeunload",
    (event) => {
      if (capturing.hasUnsaved()) event.preventDefault();
    },
    { signal },
  );
});
