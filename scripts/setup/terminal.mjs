// @ts-check
import { spawn } from 'node:child_process';

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const frames = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const reminder = 20_000;
const keptCharacters = 100_000;

/**
 * The text in a colour or weight on a terminal, else as it is.
 * @param {keyof typeof codes} style
 * @param {string} text
 */
export function paint(style, text) {
  const plain = !process.stdout.isTTY || process.env.NO_COLOR || process.env.TERM === 'dumb';
  return plain ? text : `\u001B[${codes[style]}m${text}\u001B[0m`;
}

/**
 * A time as a person says it: `0.4 s`, `12 s`, `3 min 05 s`.
 * @param {number} milliseconds
 */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * The end of what a command wrote, where its reason stands.
 * @param {string} output
 */
export function lastLines(output) {
  return output.trimEnd().split('\n').slice(-12).join('\n');
}

/**
 * Shows that something is going on: a spinner on a terminal, elsewhere a line now and then.
 * @param {string} title
 * @returns {() => void} stops it
 */
function showProgress(title) {
  const started = Date.now();
  const elapsed = () => formatDuration(Date.now() - started);
  if (!process.stdout.isTTY) {
    const timer = setInterval(() => console.log(`  … still at it after ${elapsed()}`), reminder);
    return () => clearInterval(timer);
  }
  let frame = 0;
  const timer = setInterval(() => {
    process.stdout.write(`\r\u001B[2K${frames[frame++ % frames.length]} ${title} ${elapsed()}`);
  }, 100);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\u001B[2K');
  };
}

/**
 * @typedef {object} Result
 * @property {number | null} code the exit code, null where the command did not run to its end
 * @property {string} output what the command wrote to both streams, the last part of it
 */

/**
 * Runs a command to its end, with its output kept and its progress shown.
 * @param {string} title what the person reads meanwhile
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<Result>}
 */
export function runWithProgress(title, [program = '', ...parameters], options = {}) {
  const stopProgress = showProgress(title);
  return new Promise((resolve) => {
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-keptCharacters);
    };
    const end = (/** @type {Result} */ result) => {
      stopProgress();
      resolve(result);
    };
    const child = spawn(program, parameters, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows finds npm, a command script, only through its shell.
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => end({ code: null, output: `${output}${error.message}` }));
    child.on('close', (code) => end({ code, output }));
  });
}
