import { readFile } from 'node:fs/promises';
import { parse } from '../../src/pipeline/parse/index.ts';
import { read } from '../../src/pipeline/read/index.ts';

const first = 'content/documents/E-RES-2024-13/zh.txt';
const rounds = 5;
const longest = 10_000_000;

/**
 * How fast texts are read and parsed, and whether the time grows with their length only: processor
 * time, so that a busy machine spoils nothing.
 */
export async function bench(): Promise<void> {
  const text = await readFile(first, 'utf8');
  await secondsFor(text);
  const one = await best(text);
  const bytes = Buffer.byteLength(text);
  const sizes = [longest / 10, longest].map((size) => text.repeat(Math.ceil(size / bytes)));
  const [short = 0, long = 0] = await inTurn(sizes);
  const ratio = long / short / ((sizes[1]?.length ?? 1) / (sizes[0]?.length ?? 1));
  const speed = (characters: number, seconds: number): string =>
    `${Math.round(characters / seconds / 1000) * 1000} characters/s`;
  console.log(`reading: the first text: ${speed(text.length, one)}`);
  console.log(`reading: 10 MB of text: ${speed(sizes[1]?.length ?? 0, long)}`);
  console.log(
    `reading: time for ten times the length, over ten times the time (1 to 10 MB): ${ratio.toFixed(2)}`,
  );
}

async function best(text: string): Promise<number> {
  let least = Infinity;
  for (let at = 0; at < rounds; at++) least = Math.min(least, await secondsFor(text));
  return least;
}

async function inTurn(texts: readonly string[]): Promise<number[]> {
  const seconds: number[] = [];
  for (const text of texts) seconds.push(await secondsFor(text));
  return seconds;
}

/** Processor seconds to read and parse a text. */
async function secondsFor(text: string): Promise<number> {
  const bytes = Buffer.from(text, 'utf8');
  const start = process.cpuUsage();
  const { value } = await read(first, bytes);
  if (!value) throw new Error(`${first} could not be read`);
  parse(value, { symbol: 'E/RES/2024/13', language: 'zh' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
