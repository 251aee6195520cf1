import "../../without-eval";
import "../../pages.css";
import { render } from "preact";
import { Library } from "../../captures/library";
import { openDatabase } from "../../database/open";
import { messages } from "../../i18n/messages";

const say = messages();
document.documentElement.lang = say.language;
document.title = `${say.library.title} · ${say.name}`;
render(<Library database={openDatabase()} say={say} />, document.querySelector("#app")!);
