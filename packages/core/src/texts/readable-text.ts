import * as z from "zod/mini";
import { spanSchema } from "./span";

export const blockSchema = z.object({
  ...spanSchema.shape,
  /** chrome: navigation, footers, legal notices: shown by the page but no part of what it reports */
  kind: z.enum(["heading", "paragraph", "item", "caption", "chrome"]),
  /** of a heading: 1 to 6 */
  level: z.optional(z.int()),
});
export type Block = z.infer<typeof blockSchema>;

export const tableCellSchema = z.object({
  span: spanSchema,
  /** zero-based position of the cell's upper left corner */
  row: z.int(),
  column: z.int(),
  rowspan: z.int(),
  colspan: z.int(),
  header: z.boolean(),
});
export type TableCell = z.infer<typeof tableCellSchema>;

export const tableSchema = z.object({ caption: z.optional(spanSchema), cells: z.array(tableCellSchema) });
export type Table = z.infer<typeof tableSchema>;

/**
 * What a page, a PDF or a file hands to the parser: the text as a reader sees it, with what is known of its
 * structure. All offsets point into `text`. A plain string is a ReadableText without structure.
 */
export const readableTextSchema = z.object({
  text: z.string(),
  blocks: z.optional(z.array(blockSchema)),
  tables: z.optional(z.array(tableSchema)),
  meta: z.optional(
    z.object({
      title: z.optional(z.string()),
      site: z.optional(z.string()),
      /** what the page says of itself (ISO date where it can be read so); never a figure's period */
      published: z.optional(z.string()),
    }),
  ),
});
export type ReadableText = z.infer<typeof readableTextSchema>;
