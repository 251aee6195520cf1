import "../without-eval";
import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../background/start";
import { openDatabase } from "../database/open";

export default defineBackground(() => startBackground(openDatabase()));
