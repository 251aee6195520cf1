import { main } from "./main.js";

main().then((result) => console.log(JSON.stringify(result)));
