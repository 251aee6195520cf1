import { type Codebook, variableOf } from "../codebook/codebook";

const level = (name: string, id?: string) =>
  variableOf({ indicator: { name, ...(id && { id }) }, measure: "level", modality: "actual", unit: "亿元" });

/** Invented, as the captures are: two variables of two places in two years. */
export const CODEBOOK: Codebook = {
  id: "00000000-0000-4000-8000-0000000000aa",
  name: "工业投资",
  variables: [
    level("工业投资"),
    variableOf({ indicator: { name: "工业投资" }, measure: "growth", modality: "actual", unit: "%" }),
  ],
  places: [{ name: "青石县", code: "330899" }, { name: "白水县" }],
  years: ["2021", "2022"],
};
