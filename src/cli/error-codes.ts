/** One named error as the command line may print it. */
export interface ErrorCode {
  readonly code: string
  readonly meaning: string
  readonly whatToDo: string
}

/** Every code that an `OnrecordError` may carry; `docs/errors.md` is made from it. */
export const errorCodes: readonly ErrorCode[] = [
  {
    code: 'usage',
    meaning: 'The command line has an unknown command or option, or lacks an argument.',
    whatToDo: "Run 'onrecord --help', or 'onrecord COMMAND --help' for the command's own options and examples.",
  },
  {
    code: 'missing-path',
    meaning: 'A path that was given does not exist.',
    whatToDo: 'Check its spelling. Nothing was read, not even the paths that exist.',
  },
  {
    code: 'no-fetch',
    meaning: 'An address was given where a file or folder is expected: nothing is fetched from the network.',
    whatToDo: "Save the page, and give its address as the url of its line in the folder's manifest.jsonl.",
  },
  {
    code: 'unreadable',
    meaning:
      'A file exists but the system will not let it be read, or its path leads nowhere: a link to itself, a name too long.',
    whatToDo: 'Check the path, and who may read the file.',
  },
  {
    code: 'no-documents',
    meaning: 'None of the paths holds a file that could be a report.',
    whatToDo: 'Give files or folders of plain text, HTML or JSONL.',
  },
  {
    code: 'bad-manifest',
    meaning:
      'A line of a manifest is not a JSON object, names no path, names one twice, or has a field of the wrong kind.',
    whatToDo:
      'Correct the line that the message gives. Nothing was read: without its manifest a report loses its publisher and date.',
  },
  {
    code: 'bad-places',
    meaning: 'The CSV of places lacks a column, or a line has no name, no latitude and longitude, or no country code.',
    whatToDo:
      'Correct the line that the message gives: name, lat, lon in degrees, country in two letters, kind if any.',
  },
  {
    code: 'bad-line',
    meaning: 'A line of a JSONL file is not a JSON object with a text or html.',
    whatToDo: 'Correct the line that the message gives. The other lines were read.',
  },
  {
    code: 'empty',
    meaning: 'A file holds nothing, or nothing but white space, menus and advertisements.',
    whatToDo: 'Save the report again.',
  },
  {
    code: 'not-text',
    meaning: 'A file is of another kind (PDF, image, archive, program) or holds bytes that no text has.',
    whatToDo: 'Convert it to plain text or HTML first.',
  },
  {
    code: 'wrong-encoding',
    meaning: 'The bytes are not text in the encoding that the file declares or seems to have.',
    whatToDo: 'Save the file as UTF-8.',
  },
  {
    code: 'too-large',
    meaning: 'A file, or one line of a JSONL file, is larger than 20 MB, or a page has too many elements.',
    whatToDo: 'Split it, a report a file or a report a line.',
  },
  {
    code: 'too-deep',
    meaning: 'A page nests its elements deeper than any page written for readers.',
    whatToDo: "Save the page's text instead.",
  },
  {
    code: 'no-ledger',
    meaning: 'The ledger that a command should read does not exist.',
    whatToDo: "Make one with 'onrecord add PATH', or name another with --ledger.",
  },
  {
    code: 'not-a-ledger',
    meaning: 'The file is no SQLite database, or the database of another program.',
    whatToDo: 'Name another file with --ledger; this one was left as it is.',
  },
  {
    code: 'ledger-newer',
    meaning: 'The ledger was written by a newer version of onrecord, whose schema this one does not know.',
    whatToDo: 'Update onrecord. The file was left as it is.',
  },
  {
    code: 'ledger-busy',
    meaning: 'Another process has been writing to the ledger for longer than half a minute.',
    whatToDo: 'Run the command again when that has finished.',
  },
  {
    code: 'ledger-read-only',
    meaning: 'The ledger file or its folder may not be written.',
    whatToDo:
      'Check who may write the file and its folder. Commands that only read work all the same, save on a ledger that an older version left.',
  },
  {
    code: 'ledger-damaged',
    meaning: 'The ledger file is not whole.',
    whatToDo: 'Restore it from a copy; reports that were added can be added again.',
  },
  {
    code: 'ledger-full',
    meaning: 'The disk has no room for what should be written. What was acknowledged before is kept.',
    whatToDo: 'Free some space and run the command again.',
  },
  {
    code: 'ledger-disk',
    meaning: 'The system could not read or write the ledger: a disk that fails, or a limit on the size of files.',
    whatToDo: 'Check the disk and its limits, and run the command again. What was acknowledged before is kept.',
  },
  {
    code: 'ledger-unopened',
    meaning: 'The ledger file cannot be opened or made where it was asked for.',
    whatToDo: 'Check that its folder exists and may be written.',
  },
  {
    code: 'unsafe-ledger',
    meaning: 'The disk refuses what keeps acknowledged reports safe through a power cut.',
    whatToDo: 'Keep the ledger on a local disk.',
  },
  {
    code: 'no-question',
    meaning: 'No question of the ledger has the id, or all of the words, that were given.',
    whatToDo: "See 'onrecord questions' for those it has.",
  },
  {
    code: 'not-fetched',
    meaning:
      'A page that was asked for by its address cannot be fetched, or may not be: only public addresses are asked.',
    whatToDo: 'Save the page and add the file.',
  },
  {
    code: 'stopped',
    meaning: 'The server was stopped before a report that was sent to it was added.',
    whatToDo: 'Send it again. What was told to be added is in the ledger.',
  },
  {
    code: 'bad-assessment',
    meaning: 'What was said of a claim, entity, question or relation cannot be said of it, or a value is none.',
    whatToDo: 'Correct what the message gives. Nothing was appended.',
  },
  {
    code: 'stale-assessment',
    meaning: 'Somebody assessed the same thing after the assessment that you saw last.',
    whatToDo: "Look at what they said ('onrecord assess ID'), and say yours again if it still holds.",
  },
  {
    code: 'bad-format',
    meaning: 'The format asked for is not one that the command writes.',
    whatToDo: "Take one that the command's --help lists.",
  },
  {
    code: 'no-pages',
    meaning: 'The pages of the reading room are not built: a checkout holds only what they are built from.',
    whatToDo: "Run 'npm run web' once, or 'npm run serve', which does.",
  },
  {
    code: 'no-token',
    meaning: 'The reading room should be reached from other machines, and nothing would keep anybody out.',
    whatToDo: 'Give a long random token, in ONRECORD_TOKEN rather than on the command line, which others may see.',
  },
  {
    code: 'bad-token',
    meaning: 'The token is short enough to be guessed, or has white space that no header may have.',
    whatToDo: "Make one with 'openssl rand -hex 16'.",
  },
  {
    code: 'port-taken',
    meaning: 'Another program, perhaps another reading room, listens on the port.',
    whatToDo: 'Give another --port, or 0 for any that is free.',
  },
  {
    code: 'no-listening',
    meaning: 'The system does not let the server listen where it was asked to.',
    whatToDo: 'Give an address of this machine, and a port above 1023.',
  },
  {
    code: 'bad-cursor',
    meaning: "A page of a list was asked for by a cursor that is not the 'next' of another page.",
    whatToDo: 'Begin at the first page, without a cursor.',
  },
  {
    code: 'unwritable',
    meaning: 'A file that should be written cannot be.',
    whatToDo: 'Check that its folder exists and may be written.',
  },
  {
    code: 'no-text',
    meaning: 'A file is well-formed but holds no text.',
    whatToDo: 'Check what was saved.',
  },
  {
    code: 'internal',
    meaning: 'A bug in onrecord: something happened that cannot.',
    whatToDo: 'Report it with the document that the message names. The other documents were read.',
  },
  {
    code: 'no-examples',
    meaning: 'The example reports are not where the program stands.',
    whatToDo: 'Run the demo from a checkout of the project.',
  },
]
