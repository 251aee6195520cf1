const KEY = "projects.apart";

/** Suggestions that a person turned down, in the page's own storage; none where there is nothing or it cannot be read. */
export function keptApart(storage: Storage): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(storage.getItem(KEY) ?? "[]") as string[]);
  } catch {
    return new Set();
  }
}

export function keepApart(storage: Storage, key: string): ReadonlySet<string> {
  const apart = new Set([...keptApart(storage), key]);
  storage.setItem(KEY, JSON.stringify([...apart]));
  return apart;
}
