import { feature } from "../../content/feature";
import { onSettings } from "../../settings/settings";

/** A change on the options page is seen at once on the pages that are read. */
export const settingsFollowed = feature("settings-followed", ({ page, signal }) => {
  onSettings(signal, ({ colours, keys }) => {
    page.colours.value = colours;
    page.keys.value = keys;
  });
});
