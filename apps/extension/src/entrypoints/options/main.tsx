import "../../without-eval";
import "../../pages.css";
import "../../options/options.css";
import { render } from "preact";
import { openDatabase } from "../../database/open";
import { messages } from "../../i18n/messages";
import { Options } from "../../options/options";
import { changeSettings, readSettings } from "../../settings/settings";
import { followSites } from "../../sites/sites";

const settings = await readSettings();
const say = messages(settings.language);
document.documentElement.lang = say.language;
document.title = `${say.options.title} · ${say.name}`;
const sites = followSites();
render(
  <Options settings={settings} database={openDatabase()} sites={sites} say={say} change={changeSettings} />,
  document.querySelector("#app")!,
);
