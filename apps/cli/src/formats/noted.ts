import {
  type Column,
  dictionary,
  PROJECT_COLUMNS,
  type Provenance,
  projectRow,
  type Row,
  SOURCE_COLUMNS,
  sourceRow,
} from "@shuzhai/dataset";
import type { Sheet } from "@shuzhai/dataset/files";
import type { Batch } from "../records/batch";

/** What is remembered while figures pass: their sources and projects, for sheets of their own. */
export class Noted {
  private readonly sources: Row[] = [];
  private readonly projects: Row[] = [];

  async *through(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
    for await (const batch of batches) {
      for (const source of batch.sources) this.sources.push(sourceRow(source));
      for (const { project, source } of batch.projects) this.projects.push(projectRow(project, source));
      yield batch;
    }
  }

  /** 项目, 来源 and 字典, the last for the columns of the data. Rows are taken when they are asked for. */
  sheets(columns: Column[], provenance: Provenance): Sheet[] {
    const about = dictionary(columns, provenance);
    return [
      { name: "项目", columns: PROJECT_COLUMNS, rows: later(() => this.projects) },
      { name: "来源", columns: SOURCE_COLUMNS, rows: later(() => this.sources) },
      { name: "字典", columns: about.columns, rows: [about.rows] },
    ];
  }
}

function* later(rows: () => Row[]): Generator<Row[]> {
  yield rows();
}
