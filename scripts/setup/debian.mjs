// @ts-check
import { ask, findProgram } from './program.mjs';
import { formatDuration, lastLines, paint, runWithProgress } from './terminal.mjs';

/** True where this person may install packages on a Debian or Ubuntu without being asked. */
export function canUseApt() {
  return findProgram('apt-get') !== null && asAdministrator() !== null;
}

/** What goes before a command to run it as an administrator; null where that takes a password. */
function asAdministrator() {
  if (process.getuid?.() === 0) return [];
  return ask('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n'];
}

/**
 * Installs packages of the system.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installDebianPackages(packages) {
  const started = Date.now();
  const title = `Installing ${packages.join(', ')} with apt-get`;
  console.log(title);
  const apt = [...(asAdministrator() ?? []), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const commands = [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', ...packages],
  ];
  for (const command of commands) {
    const { code, output } = await runWithProgress(title, command);
    if (code === 0) continue;
    console.log(paint('dim', lastLines(output)));
    console.log(`  that did not work (${formatDuration(Date.now() - started)})`);
    return false;
  }
  console.log(`${paint('green', 'Installed')} in ${formatDuration(Date.now() - started)}`);
  return true;
}
