import "../../without-eval";
import "../../pages.css";
import { render } from "preact";
import { openDatabase } from "../../database/open";
import { chosenMessages } from "../../i18n/messages";
import { followLibrary } from "../../library/follow";
import { Library } from "../../library/library";
import "../../editing/editing.css";
import "../../library/library.css";
import "../../comparison/comparison.css";
import "../../projects/projects.css";
import "../../codebook/codebook.css";

const say = await chosenMessages();
document.documentElement.lang = say.language;
document.title = `${say.library.title} · ${say.name}`;
const database = openDatabase();
const library = followLibrary(database, say, new AbortController().signal);
render(<Library database={database} library={library} say={say} />, document.querySelector("#app")!);
