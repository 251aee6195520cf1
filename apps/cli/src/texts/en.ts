import type { Texts } from "./texts";

export const en: Texts = {
  help: `shuzhai: the figures of Chinese reports, with their meaning

  shuzhai parse [--format FORMAT] FILE…        the figures of each file
  shuzhai completion [--format table|csv] FILE…   targets of a year against what a later report says was reached
  shuzhai explain --at OFFSET FILE…               which reader read the figure at that offset, and from which words
  shuzhai checks [--format table|csv] FILE…       what several reports say of the same thing, held against each other

A FILE may be - for standard input. Texts may be in UTF-8, GB18030 or UTF-16; HTML files are read as a page shows them.

  --format jsonl     one JSON record a line: documents, figures, projects, relations, checks (the usual one)
           csv       a table as CSV, CRLF
           table     to look at in the terminal
           xlsx      a table as a workbook
           parquet   a table as Parquet
           sdmx      SDMX-CSV 2.0
  --form long        of a table: one figure a row (the usual one)
         observation one level a row, with its growth, completion, share and rank beside it
         panel       one place and year a row, one variable a column
         choices     what the panel chose among several values, why, and what found no cell
  --money 元|万元|亿元   what standard values of money are counted in
  --headers zh|id    Chinese headers, or names for Stata, R and pandas
  --encoding utf-8-bom|utf-8|gb18030   of a CSV
  --scripts          with -o, of a CSV: scripts beside it that read and label it in Stata, R and pandas, and its dictionary
  -o, --output FILE  write there instead of to standard output; the file appears when it is whole
  --hints FILE       JSON: what the texts do not say, for all files
                     {"locality": "青石县", "reviewYear": 2021, "planYear": 2022}
                     or for each by its name without extension {"report-a": {"reviewYear": 2021}}
  -h, --help         this text
  -V, --version      the version

Exit code: 0 all files read; 1 a file could not be read, or no figure was found; 2 the command was not understood.
`,
  usage: (bad) => {
    const see = "See shuzhai --help.";
    switch (bad.reason) {
      case "noFiles":
        return `no file given (- is standard input). ${see}`;
      case "noOutput":
        return `--scripts needs --output. ${see}`;
      case "noOffset":
        return `explain needs --at and an offset (characters of the text, from 0). ${see}`;
      case "unknownCommand":
        return `there is no command “${bad.given}”. ${see}`;
      case "unknownOption":
        return `there is no option ${bad.given}. ${see}`;
      case "noValue":
        return `${bad.given} needs a value. ${see}`;
      case "unexpectedValue":
        return `${bad.given} takes no value. ${see}`;
      case "unknownChoice":
        return `${bad.given}: not among the choices. ${see}`;
      case "unknownFormat":
        return `there is no format “${bad.given}”. ${see}`;
    }
  },
  hints: ({ reason, file, detail }) => {
    switch (reason) {
      case "unreadable":
        return `${file}: the hints cannot be read (${detail})`;
      case "noJson":
        return `${file}: the hints are no JSON (${detail})`;
      case "noHints":
        return `${file}: not understood as hints, at ${detail}. Known: locality, reviewYear, planYear, documents. See shuzhai --help.`;
    }
  },
  unreadable: (file, why) => {
    switch (why.reason) {
      case "missing":
        return `${file}: there is no such file`;
      case "directory":
        return `${file}: is a folder; name the files in it`;
      case "forbidden":
        return `${file}: may not be read (${why.detail})`;
      case "unreadable":
        return `${file}: could not be read (${why.detail})`;
      case "empty":
        return `${file}: is empty`;
      case "pdf":
        return `${file}: is a PDF; open it with the browser extension, or convert it to text first`;
      case "binary":
        return `${file}: is no text (byte ${why.at ?? 0})`;
      case "mixed":
        return `${file}: is UTF-8 up to about byte ${why.at ?? 0}, then not: two encodings in one file, or a file cut short`;
      case "damaged":
        return `${file}: is neither UTF-8 nor GB18030 (about byte ${why.at ?? 0}); the file may be damaged`;
    }
  },
  noFigures: (file) => `${file}: no figure found`,
  outputFailed: (detail) => `the output could not be written (${detail})`,
};
