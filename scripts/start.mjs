// Opens Daybook: `npm start`, and with `-- --xvfb` on a machine without a display.
import { hasDisplay, runDaybook } from './electron.mjs';

const given = process.argv.slice(2);
const asked = given.includes('--xvfb');

if (!hasDisplay() && !asked) {
  process.stderr.write(
    'There is no display here, so Daybook has nowhere to open its window.\n' +
      '- On a machine with a desktop: run this in a terminal of that desktop.\n' +
      '- Over SSH: connect with `ssh -X`.\n' +
      '- On a display that nobody sees, for trying and testing: npm start -- --xvfb\n' +
      'To see what Daybook does without any window: npm run demo\n',
  );
  process.exit(1);
}

process.exit(
  await runDaybook(
    given.filter((argument) => argument !== '--xvfb'),
    { hidden: asked },
  ),
);
