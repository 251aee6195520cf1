import "../../without-eval";
import "../../pages.css";
import "../../editing/editing.css";
import { render } from "preact";
import { openDatabase } from "../../database/open";
import { chosenMessages } from "../../i18n/messages";
import { followPage } from "../../panel/followed-page";
import { followedTab } from "../../panel/followed-tab";
import { Panel } from "../../panel/panel";

const say = await chosenMessages();
document.documentElement.lang = say.language;
const page = followPage(await followedTab());
render(<Panel page={page} database={openDatabase()} say={say} />, document.querySelector("#app")!);
