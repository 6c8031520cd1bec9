/** The browser has lost something of the collection. */
export const loss = {
  title: 'Something of your collection is gone',
  // {moment} is a day and a time: “21 Nov 2026, 14:05”.
  had: {
    one: 'On {moment} it held {count} item, trash included. Since then the browser has lost its files, or begun them anew: that happens when a disk is damaged or was full, or when somebody deletes them.',
    other:
      'On {moment} it held {count} items, trash included. Since then the browser has lost its files, or begun them anew: that happens when a disk is damaged or was full, or when somebody deletes them.',
  },
  noBackup: 'You had made no backup. If you have exported it as JSON, that file can be brought in.',
  backup: 'Your last backup is of {moment}: a file called “spotcheck-backup”, where your downloads are.',
  inFolder: 'Your last backup is of {moment}, in your folder “{folder}”.',
  bringIn: 'Bring in a backup',
  goOn: 'Go on with what is there',
} as const
