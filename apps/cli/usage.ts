export const usage = `Usage: spotcheck extract [FILE|-] [--text] [--url U] [--published DATE] [--as-of DATE]
       spotcheck extract --jsonl [FILE|FOLDER|PATTERN…|-] [--output FILE [--resume]] [--workers N] [--url U] [--published DATE]
                         [--as-of DATE]
       spotcheck records [FILE|FOLDER|PATTERN…|-] [--format table|jsonl|csv] [--text] [--jsonl] [--output FILE [--resume]]
                         [--workers N] [--url U] [--published DATE] [--as-of DATE]
       spotcheck export [FILE|FOLDER|PATTERN…|-] --output FOLDER [--resume] [--text] [--jsonl] [--workers N] [--url U]
                        [--published DATE] [--as-of DATE]
       spotcheck council NAME|CODE|- [--json] [--as-of DATE]

extract reads a news story and prints, as JSON, the councils, ratings and quotations in it and the inspections that it
reports, each checked against the official outcomes. With --jsonl it reads an archive and prints one JSON object a line for each
story.
records prints one row for each inspection that stories tell of, with the verdict of that check.
export writes what stories say as tables, in Parquet files by the stories' year: inspections, quotations and mentions.
council prints every official outcome of a council, and what is due next; with -, of each council named in a line of
standard input.

What is read: without FILE, or with -, standard input. Of a FOLDER, every file in it, however deep, whose name ends as a story's
does; a PATTERN such as '2018/**/*.html' is looked up by spotcheck where the shell has not done so. A file is what its name ends in:
.jsonl or .ndjson one story a line, .warc the pages that a crawler kept, .txt plain text, .html or .htm a page; any other, and
standard input, is a page unless --text or --jsonl says otherwise. What ends in .gz too is unpacked. Text is UTF-8.

  --text            the input is plain text, taken unchanged (offsets point into it), whatever its name ends in
  --jsonl           one story a line, {"id", "text" or "html", "url"?, "published"?}. A line says itself whether it is text;
                    --url and --published serve lines without their own
  --url U           the story's address
  --published DATE  the story's date where it does not say it, or says it wrongly: 2018, 2018-06 or 2018-06-15
  --format F        how records prints: table (for reading), jsonl or csv
  --output FILE     where to write (-o for short); of export, a folder. It grows as FILE.partial and has its name only once it is
                    whole
  --resume          goes on where a run of the same command was killed; FILE comes out as if it had not been. Where FILE is whole
                    already, nothing is done
  --workers N       so many threads read; without it, as many as the machine has cores
  --json            council prints one JSON object a council
  --as-of DATE      the day from which the next inspection is seen, such as 2018-06-15; without it, today
  --help            this text

extract --jsonl answers in the order of the input, with each line's own id; a page's or a text's id is its path, and that of a page
in a WARC file its record's. A story that cannot be read is answered with {"id", "line", "error"}. Such a story never ends a run: all
of them are told on standard error when it is through. On a terminal, how far it is and how long it will take stands there meanwhile.

Examples:
  spotcheck extract story.html --url https://www.cypnow.co.uk/news/article/a-story
  spotcheck extract --text --published 2018-07-20 < story.txt
  spotcheck extract --jsonl archive/ --output stories.jsonl --resume
  zcat crawl-*.jsonl.gz | spotcheck extract --jsonl > stories.jsonl
  spotcheck records stories/*.html --format csv > inspections.csv
  spotcheck records crawl.warc.gz --format csv --output inspections.csv
  spotcheck export archive/ --output tables
  curl -s https://example.org/story | spotcheck records -
  spotcheck records --jsonl --format jsonl < archive.jsonl | grep '"verdict":"differs"'
  spotcheck council Wakefield
  printf 'Leeds\\nE08000036\\n' | spotcheck council - --json

Exit status: 0 all went well, 1 something could not be read or written, 2 the command was not understood.
`
