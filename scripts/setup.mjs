#!/usr/bin/env node
/*
 * Makes the project ready to run: the packages of the lock file and, on request, a browser.
 * Runs before every npm script, on whatever Node the machine has and with nothing installed, so
 * this file keeps to syntax that old versions can read and loads the rest after its own check.
 */
const oldest = 18;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `Setup failed: this is Node ${process.versions.node}, and at least Node ${oldest} is needed.\n` +
      'What to do: install a current Node from your system or from nodejs.org, then run the ' +
      'command again. The project brings the Node it runs on by itself.',
  );
  process.exit(1);
}

import('./setup/main.mjs').then(({ main }) => main(process.argv.slice(2)));
