// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { TextField } from "./text-field";

const root = document.body;
const input = () => root.querySelector("input")!;
const show = (value: string, commit: (text: string) => string | null) =>
  act(() => render(<TextField id="note" value={value} commit={commit} />, root));
const type = (text: string) => {
  input().value = text;
  input().dispatchEvent(new Event("input", { bubbles: true }));
};
const leave = () => input().dispatchEvent(new Event("change", { bubbles: true }));

it("shows what is stored, and leaves alone what is being typed when another save arrives", async () => {
  const commit = vi.fn(() => null);
  await show("甲", commit);
  expect(input().value).toBe("甲");
  await show("乙", commit);
  expect(input().value).toBe("乙");
  type("丙还没");
  await show("丁", commit);
  expect(input().value).toBe("丙还没");
  type(" 丙还没写完 ");
  leave();
  expect(commit.mock.calls).toEqual([["丙还没写完"]]);
  await show("丙还没写完", commit);
  expect(input().value).toBe("丙还没写完");
});

it("keeps what cannot be taken, with the reason, until it is mended", async () => {
  const commit = vi.fn((text: string) => (text === "二" ? null : "写成“二”的样子"));
  await show("一", commit);
  type("三");
  leave();
  expect([input().validationMessage, input().value]).toEqual(["写成“二”的样子", "三"]);
  await show("别处改了", commit);
  expect(input().value).toBe("三");
  type("二");
  leave();
  expect(input().validity.valid).toBe(true);
  await show("二", commit);
  expect(input().value).toBe("二");
});
