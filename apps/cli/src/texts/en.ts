import { enFiles as files } from "./en-files";
import { HELP_EN } from "./help-en";
import type { Texts } from "./texts";

export const en: Texts = {
  ...files,
  help: HELP_EN,
  usage: (bad) => {
    const see = "See shuzhai --help.";
    switch (bad.reason) {
      case "noFiles":
        return `no file given (- is standard input). ${see}`;
      case "noOutput":
        return `--scripts needs --output. ${see}`;
      case "severalTables":
        return `convert takes one table at a time. ${see}`;
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
        return `${file}: is a folder that may not be opened`;
      case "forbidden":
        return `${file}: may not be read (${why.detail})`;
      case "unreadable":
        return `${file}: could not be read (${why.detail})`;
      case "library":
        return `${file}: is a library or a workbook and no report; see export, merge and convert in shuzhai --help`;
      case "parserFailed":
        return `${file}: the parser failed on it, which is a fault of shuzhai (${why.detail}); the other files are not affected`;
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
  leftOut: (lines) => `${lines} targets of which no other source speaks are not shown; --format csv lists them`,
  noFigures: (file) => `${file}: no figure found`,
  outputFailed: (detail) => `the output could not be written (${detail})`,
};
