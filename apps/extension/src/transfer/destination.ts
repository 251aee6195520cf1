import type { Output } from "@shuzhai/dataset";
import { saveFile } from "./save-file";

/** Where an exported file goes. `close` when it is whole, `abort` when it is not: then no file is left. */
export interface Destination extends Output {
  close(): Promise<void>;
  abort(): Promise<void>;
}

type SavePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * The disk, at a place that the person picks, where the browser can write there (Chrome, Edge): the file never stands in
 * memory. Must be called while the press is fresh. `declined` when the person picks none, null where there is no picker.
 */
export async function pickedFile(name: string): Promise<Destination | "declined" | null> {
  const { showSaveFilePicker } = window as { showSaveFilePicker?: SavePicker };
  if (!showSaveFilePicker) return null;
  try {
    const handle = await showSaveFilePicker({ suggestedName: name });
    const file = await handle.createWritable();
    return {
      write: (bytes) => file.write(bytes as Uint8Array<ArrayBuffer>),
      close: () => file.close(),
      abort: () => file.abort(),
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return "declined";
    throw error;
  }
}

/** Bytes that make a part: browsers move large blobs out of memory, a million small arrays they cannot. */
const PART = 8 << 20;

/** A download, handed to the browser when it is whole. */
export function download(name: string, type: string): Destination {
  const { write, whole } = blobParts(type);
  return { write, close: async () => saveFile(name, whole()), abort: async () => {} };
}

/** Bytes that become one blob. */
export function blobParts(type: string): Output & { whole(): Blob } {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const settle = () => {
    if (length > 0) parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  };
  return {
    write: (bytes) => {
      waiting.push(bytes.slice());
      length += bytes.length;
      if (length >= PART) settle();
    },
    whole: () => {
      settle();
      return new Blob(parts, { type });
    },
  };
}
