import { describe, expect, it } from "vitest";
import type { ListedDocument } from "../messages/panel-port";
import { completeOthers } from "./known-hints";

const document = (
  locality: string | null,
  reviewYear: number | null,
  planYear: number | null = null,
): ListedDocument => ({
  title: null,
  locality: locality === null ? null : { name: locality },
  reviewYear,
  planYear,
  kind: "news",
  readFrom: { locality: null, period: null },
});

describe("completeOthers", () => {
  it("gives what one document has to those that lack it, and changes nothing that is read", () => {
    const page = [
      document("云岫县", 2023, 2024),
      document(null, null),
      document("石门乡", null),
      document("云岫县", 2023, 2024),
    ];
    expect(completeOthers(page, 0)).toEqual({
      1: { locality: "云岫县", reviewYear: 2023, planYear: 2024 },
      2: { locality: "石门乡", reviewYear: 2023, planYear: 2024 },
    });
  });

  it("has nothing to give from a document that knows nothing", () => {
    expect(completeOthers([document(null, null), document("云岫县", 2023)], 0)).toEqual({});
  });
});
