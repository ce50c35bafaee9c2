import * as fs from 'node:fs';
import path from 'node:path';

/** Where a folder really is: links followed as far as there is anything. */
const realPlace = (folder: string): string => {
  const whole = path.resolve(folder);
  if (fs.existsSync(whole)) return fs.realpathSync.native(whole);
  const above = path.dirname(whole);
  return above === whole ? whole : path.join(realPlace(above), path.basename(whole));
};

/** Whether a place is a folder or stands anywhere in it. */
export const isWithin = (place: string, folder: string): boolean => {
  const way = path.relative(realPlace(folder), realPlace(place));
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
};
