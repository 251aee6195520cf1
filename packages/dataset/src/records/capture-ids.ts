import type { Capture } from "@shuzhai/core";

/** Which capture a figure of a source became: the parser's ids are told apart by their source. */
export class CaptureIds {
  private readonly bySource = new Map<string, Map<string, string>>();

  constructor(captures: Iterable<Capture> = []) {
    for (const capture of captures) this.add(capture);
  }

  add({ id, sourceId, figure }: Capture): void {
    const known = this.bySource.get(sourceId);
    if (known) known.set(figure.id, id);
    else this.bySource.set(sourceId, new Map([[figure.id, id]]));
  }

  /** undefined where nobody kept the figure */
  of(sourceId: string, figureId: string): string | undefined {
    return this.bySource.get(sourceId)?.get(figureId);
  }
}
