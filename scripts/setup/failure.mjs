// @ts-check
import { lastLines } from './terminal.mjs';

/** A failure that a person can do something about. */
export class SetupError extends Error {
  /**
   * @param {string} message what failed
   * @param {string} action what to do
   * @param {string} [output] the end of the failed command's own words
   */
  constructor(message, action, output = '') {
    super(message);
    this.name = 'SetupError';
    this.action = action;
    this.output = output;
  }
}

/**
 * What npm's error codes mean to the person in front of it. The first row that fits is taken, so
 * causes stand before their consequences.
 * @type {readonly { codes: readonly string[], message: string, action: string }[]}
 */
const causes = [
  {
    codes: ['ENOSPC', 'EDQUOT'],
    message: 'the disk is full.',
    action: 'make room (about 1 GB), then run the command again; it starts the install afresh.',
  },
  {
    codes: ['EROFS', 'EACCES', 'EPERM'],
    message: 'a folder cannot be written to.',
    action:
      'make the project folder and npm’s cache (`npm config get cache`) yours to write, or copy ' +
      'the project to a folder that is, then run the command again.',
  },
  {
    codes: ['EUSAGE', 'EJSONPARSE'],
    message: 'package.json and package-lock.json do not agree.',
    action:
      'take both files from the same commit (`git status`), or after a change of packages run `npm install`.',
  },
  {
    codes: ['EINTEGRITY', 'EBADTAR', 'ZLIB_ERROR'],
    message: 'a package arrived damaged.',
    action: 'run `npm cache verify`, then run the command again.',
  },
  {
    codes: ['E401', 'E403', 'E404', 'ETARGET', 'ENOVERSIONS'],
    message: 'the package registry does not give out a package of the lock file.',
    action: 'look at npm’s words above for its name, and at `npm config get registry`.',
  },
  {
    codes: [
      'ENOTFOUND',
      'EAI_AGAIN',
      'ENETUNREACH',
      'EHOSTUNREACH',
      'ECONNREFUSED',
      'ECONNRESET',
      'ETIMEDOUT',
      'ERR_SOCKET_TIMEOUT',
      'FETCH_ERROR',
      'ENOTCACHED',
    ],
    message: 'the package registry cannot be reached.',
    action:
      'check the network and, behind a proxy, `npm config get proxy`; then run the command again.',
  },
];

/**
 * Turns what a failed `npm ci` wrote into what failed and what to do. Of npm's words it keeps those
 * that name the cause, or the last ones where no known cause is named.
 * @param {string} output
 */
export function explainInstall(output) {
  const words = output.replace(/^npm warn EBADENGINE.*\n/gmu, '');
  const found = new Set(words.match(/\bE[A-Z0-9_]{3,}\b|\b(?:FETCH|ZLIB)_ERROR\b/gu));
  const cause = causes.find(({ codes }) => codes.some((code) => found.has(code)));
  const isTelling = (/** @type {string} */ line) =>
    cause?.codes.some((code) => line.includes(code)) || line.includes('complete log');
  const telling = words.split('\n').filter(isTelling).slice(-6).join('\n');
  return new SetupError(
    cause?.message ?? 'npm could not install the packages.',
    cause?.action ?? 'look at npm’s words above, and at the log that it names.',
    cause ? telling : lastLines(words),
  );
}
