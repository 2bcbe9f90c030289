// @ts-check
import { connect } from 'node:net';
import { ask } from './program.mjs';

const limit = 10_000;

/**
 * Whether the package registry can be reached. npm finds out too, but for each package anew, which
 * takes many minutes where names are slow to resolve. Behind a proxy only npm can tell: then yes.
 * @param {string} root
 * @param {readonly string[]} npm the command that runs npm
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>}
 */
export async function canReachRegistry(root, [program = '', ...parameters], env) {
  const keys = ['registry', 'proxy', 'https-proxy'];
  const answer = ask(program, [...parameters, 'config', 'get', ...keys], { cwd: root, env });
  const address = registryAddress(answer ?? '');
  return address === null || canConnect(address);
}

/**
 * Where the registry listens, by npm's configuration; null where that cannot be told.
 * @param {string} configuration the lines `key=value`
 */
export function registryAddress(configuration) {
  const values = new Map(
    configuration.split(/\r?\n/u).map((line) => {
      const [key = '', value = ''] = line.split(/\s*=\s*/u, 2);
      return [key, value === 'null' ? '' : value];
    }),
  );
  const registry = values.get('registry') ?? '';
  if (values.get('proxy') || values.get('https-proxy') || !URL.canParse(registry)) return null;
  const { protocol, hostname, port } = new URL(registry);
  return { host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) };
}

/**
 * @param {{ host: string, port: number }} address
 * @returns {Promise<boolean>}
 */
function canConnect(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    const end = (/** @type {boolean} */ reached) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reached);
    };
    const timer = setTimeout(() => end(false), limit);
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
