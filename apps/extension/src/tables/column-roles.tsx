import type { ForeignTable } from "@shuzhai/dataset/files";
import type { Messages } from "../i18n/zh";
import { ROLES, type Role } from "./roles";

interface ColumnRolesProps {
  table: ForeignTable;
  roles: readonly Role[];
  say: Messages;
  choose(roles: Role[]): void;
}

/** Enough rows to see what a column holds. */
const PREVIEW = 6;

/** The table's first rows, and above each column what it holds. */
export function ColumnRoles({ table: { headers, rows }, roles, say, choose }: ColumnRolesProps) {
  const texts = say.tables;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys
    <section class="preview" aria-label={texts.preview} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {headers.map((header, at) => (
              <td key={`${at} ${header}`}>
                <select
                  aria-label={texts.roleOf(header || String(at + 1))}
                  value={roles[at]}
                  onChange={(event) => {
                    const next = [...roles];
                    next[at] = event.currentTarget.value as Role;
                    choose(next);
                  }}
                >
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {texts.role[role]}
                    </option>
                  ))}
                </select>
              </td>
            ))}
          </tr>
          <tr lang="zh-CN">
            {headers.map((header, at) => (
              <th key={`${at} ${header}`} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {rows.slice(0, PREVIEW).map((cells, row) => (
            <tr key={row}>
              {headers.map((header, at) => (
                <td key={`${at} ${header}`} class={roles[at] === "skip" ? "skipped" : ""}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
