export const HELP_EN = `shuzhai: the figures of Chinese reports, with their meaning

  shuzhai parse FILE|FOLDER…          the figures of each report
  shuzhai completion FILE|FOLDER…     targets of a year against what a later report says was reached
  shuzhai checks FILE|FOLDER…         what several reports say of the same thing, held against each other
  shuzhai explain --at OFFSET FILE…   which reader read the figure at that offset, and from which words
  shuzhai export LIBRARY…             captures of the extension as a table, a workbook, citations …
  shuzhai merge LIBRARY LIBRARY…      libraries of several people as one; the same in whatever order they are named
  shuzhai convert TABLE               a CSV or workbook of others to columns of ours

A FILE may be - for standard input. Texts may be in UTF-8, GB18030 or UTF-16; HTML files are read as a page shows them.
Of a FOLDER all .txt, .md and .html files are read, in its folders too. One that is damaged does not stop the others.
A LIBRARY is JSON Lines, a workbook or a backup of the extension; completion and checks take it too.

  --format jsonl     one JSON record a line: of parse documents, figures, projects, relations, checks; of a library itself
           csv       a table as CSV, CRLF
           table     to look at in the terminal
           xlsx      a table as a workbook; that of a library reads back
           parquet   a table as Parquet
           sdmx      SDMX-CSV 2.0; with -o its structure beside it
           zip       a CSV with its scripts, dictionary, sources and citations in one file
           jsonld    of a library: W3C Web Annotations
           gbt7714, bibtex, csl   of a library: its sources as citations
  --form long        of a table: one figure a row (the usual one)
         observation one level a row, with its growth, completion, share and rank beside it
         panel       one place and year a row, one variable a column
         choices     what the panel chose among several values, why, and what found no cell
  --money 元|万元|亿元   what standard values of money are counted in
  --headers zh|id    Chinese headers, or names for Stata, R and pandas
  --encoding utf-8-bom|utf-8|gb18030   of a CSV
  --scripts          with -o, of a CSV: scripts beside it that read and label it in Stata, R and pandas
  --report FILE      of merge: what two people set differently, and which was kept, as CSV
  --map FILE         of convert, JSON: {"region_name": "地区", "value": "GDP"}, our id and the header there;
                     without it columns that bear our names are taken
  -o, --output FILE  write there instead of to standard output; the file appears when it is whole.
                     The data dictionary of a CSV is written beside it
  --hints FILE       JSON: what the texts do not say, for all files
                     {"locality": "青石县", "reviewYear": 2021, "planYear": 2022}
                     or for each by its name without extension {"report-a": {"reviewYear": 2021}}
  -h, --help         this text
  -V, --version      the version

Exit code: 0 all files read; 1 a file could not be read, or no figure was found; 2 the command was not understood.
`;
