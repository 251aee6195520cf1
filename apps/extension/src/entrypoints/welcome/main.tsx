import "../../without-eval";
import "../../pages.css";
import "../../welcome/welcome.css";
import { render } from "preact";
import { messages } from "../../i18n/messages";
import { readSettings } from "../../settings/settings";
import { Welcome } from "../../welcome/welcome";

const settings = await readSettings();
const say = messages(settings.language);
document.documentElement.lang = say.language;
document.title = `${say.welcome.title} · ${say.name}`;
render(<Welcome say={say} settings={settings} />, document.querySelector("#app")!);
