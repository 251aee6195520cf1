import { expect, test } from "vitest";
import { parse } from "../parse";
import { HERE } from "../testing/notation";

const indicatorIn = (sentence: string) => parse(sentence, HERE).figures[0]?.indicator;

test("one number for several names is of each of them", () => {
  expect(indicatorIn("城镇居民、农村居民人均可支配收入均增长8%。")).toMatchObject({
    name: "城镇居民、农村居民人均可支配收入",
    members: [
      { name: "城镇居民人均可支配收入", id: "income_urban" },
      { name: "农村居民人均可支配收入", id: "income_rural" },
    ],
  });
  expect(indicatorIn("城乡居民人均可支配收入均增长8%。")).toMatchObject({
    id: "income_all",
    members: [{ id: "income_urban" }, { id: "income_rural" }],
  });
});

test("one name has no members", () => expect(indicatorIn("固定资产投资增长10%。")).not.toHaveProperty("members"));

test("what the registry does not know has its nearest names as candidates", () =>
  expect(indicatorIn("高新区工业投资增长10%。")?.candidates?.[0]).toMatchObject({ id: "ind_investment" }));
