// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest";
import { USUAL } from "./columns";
import { forgetView, type SavedView, savedViews, saveView } from "./saved-views";
import { NEWEST_FIRST } from "./sort";

const view = (search: string): SavedView => ({
  query: { search, chosen: { place: ["330822"] } },
  columns: { ...USUAL, widths: { place: 200 } },
  order: NEWEST_FIRST,
  view: "compare",
});

beforeEach(() => localStorage.clear());

it("keeps views under their names, the last of a name", () => {
  saveView(localStorage, "目标", view("目标"));
  saveView(localStorage, "公园", view("公园"));
  saveView(localStorage, "目标", view("力争"));
  expect([...savedViews(localStorage)]).toEqual([
    ["目标", view("力争")],
    ["公园", view("公园")],
  ]);
  expect([...forgetView(localStorage, "目标").keys()]).toEqual(["公园"]);
  expect([...savedViews(localStorage).keys()]).toEqual(["公园"]);
});

it.each([
  ["no JSON", "目标"],
  ["another form", "{}"],
  [
    "a column of a later version",
    JSON.stringify([["目标", { ...view(""), columns: { shown: ["ohne"], widths: {} } }]]),
  ],
])("leaves out what it cannot read: %s", (_, stored) => {
  localStorage.setItem("library.views", stored);
  expect([...savedViews(localStorage)]).toEqual([]);
});
