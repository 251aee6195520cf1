import * as z from "zod/mini";

export const STAGES = [
  "在谈",
  "签约",
  "决策",
  "落地",
  "前期",
  "谋划",
  "供地",
  "开工",
  "在建",
  "续建",
  "入库",
  "竣工",
  "投产",
  "运营",
] as const;
export const stageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof stageSchema>;
