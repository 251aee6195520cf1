import { choiceSchema, codebookSchema } from "@shuzhai/dataset/codebook";
import * as z from "zod/mini";

/** What the extension's own pages do with codebooks. */
export const codebookActSchema = z.discriminatedUnion("is", [
  /** new or changed; it is the one in use from then on. `at`: ISO time */
  z.object({ is: z.literal("keep"), codebook: codebookSchema, at: z.iso.datetime() }),
  /** null: none is in use */
  z.object({ is: z.literal("use"), id: z.nullable(z.uuid()) }),
  z.object({ is: z.literal("remove"), id: z.uuid() }),
  z.object({ is: z.literal("choose"), choice: choiceSchema }),
  /** the cell is undecided again */
  z.object({ is: z.literal("unchoose"), codebookId: z.uuid(), cell: z.string() }),
  /** from a backup */
  z.object({ is: z.literal("add"), codebooks: z.array(codebookSchema), choices: z.array(choiceSchema) }),
]);
export type CodebookAct = z.infer<typeof codebookActSchema>;
