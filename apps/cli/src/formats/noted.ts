import {
  type Column,
  dictionary,
  PROJECT_COLUMNS,
  projectRow,
  type Row,
  SOURCE_COLUMNS,
  sourceRow,
} from "@shuzhai/dataset";
import type { Sheet } from "@shuzhai/dataset/files";
import { PARSER_VERSION } from "@shuzhai/parser";
import type { ReadFile } from "../input/read-files";
import { sourceOf } from "./records";

/** What is remembered of each file while its figures pass: its source and its projects, for sheets of their own. */
export class Noted {
  private readonly sources: Row[] = [];
  private readonly projects: Row[] = [];
  /** ISO date of the last reading */
  made = "";

  async *through(files: AsyncIterable<ReadFile>): AsyncGenerator<ReadFile> {
    for await (const file of files) {
      const source = sourceOf(file);
      this.sources.push(sourceRow(source));
      this.projects.push(...file.report.projects.map((project) => projectRow(project, source)));
      this.made = source.accessed.slice(0, 10);
      yield file;
    }
  }

  /** 项目, 来源 and 字典, the last for the columns of the data. Rows are taken when they are asked for. */
  sheets(columns: Column[]): Sheet[] {
    const about = () => dictionary(columns, { parserVersions: [PARSER_VERSION], made: this.made });
    return [
      { name: "项目", columns: PROJECT_COLUMNS, rows: later(() => this.projects) },
      { name: "来源", columns: SOURCE_COLUMNS, rows: later(() => this.sources) },
      { name: "字典", columns: about().columns, rows: later(() => about().rows) },
    ];
  }
}

function* later(rows: () => Row[]): Generator<Row[]> {
  yield rows();
}
