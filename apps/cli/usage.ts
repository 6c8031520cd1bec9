export const usage = `Usage: spotcheck extract [FILE|-] [--text] [--jsonl] [--url U] [--published DATE] [--as-of DATE]
       spotcheck records [FILE…|-] [--text] [--jsonl] [--format table|jsonl|csv] [--url U] [--published DATE] [--as-of DATE]
       spotcheck council NAME|CODE|- [--json] [--as-of DATE]

extract reads a news story and prints, as JSON, the councils, ratings and quotations in it and the inspections that it
reports, each checked against the official outcomes.
records prints one row for each inspection that stories tell of, with the verdict of that check.
council prints every official outcome of a council, and what is due next; with -, of each council named in a line of
standard input.

Without FILE, or with -, stories come from standard input; all input is UTF-8. What is read is printed at once, so that any
number of stories fits. records takes a file that ends in .txt for plain text, one that ends in .jsonl for one story a line and
any other for a page's HTML, unless --text or --jsonl says otherwise.

  --text            the input is plain text, taken unchanged (offsets point into it); else it is a page's HTML
  --jsonl           one story a line, {"id", "text" or "html", "url"?, "published"?}; extract prints one JSON object a line,
                    with the same id, and for a bad line {"id", "line", "error"}; exit status 1 at the end.
                    A line says itself whether it is text; --url and --published serve lines without their own
  --url U           the story's address
  --published DATE  the story's date where it does not say it, or says it wrongly: 2018, 2018-06 or 2018-06-15
  --format F        how records prints: table (for reading), jsonl or csv
  --json            council prints one JSON object a council
  --as-of DATE      the day from which the next inspection is seen, such as 2018-06-15; without it, today
  --help            this text

Examples:
  spotcheck extract story.html --url https://www.cypnow.co.uk/news/article/a-story
  spotcheck extract --text --published 2018-07-20 < story.txt
  spotcheck records stories/*.html --format csv > inspections.csv
  curl -s https://example.org/story | spotcheck records -
  spotcheck records --jsonl --format jsonl < archive.jsonl | grep '"verdict":"differs"'
  spotcheck council Wakefield
  printf 'Leeds\\nE08000036\\n' | spotcheck council - --json

Exit status: 0 all went well, 1 something could not be read, 2 the command was not understood.
`
