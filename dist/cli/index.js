#!/usr/bin/env node
'use strict';
// Help and version are texts that were made when this was built: they wait for no options, inputs or SDK, nor for Node's ES modules. All
// else is in main/.
const { readFileSync, writeSync } = require('node:fs');

const args = process.argv.slice(2);
const ASKS = new Set(['-h', '--help', '-V', '--version']);

/** What a command prints that does nothing else; undefined for all others. */
function textOf() {
  if (!args.some((arg) => ASKS.has(arg))) return undefined;
  const { texts, commands } = JSON.parse(readFileSync(`${__dirname}/texts.json`, 'utf8'));
  const command = JSON.stringify(args);
  return Object.hasOwn(commands, command) ? texts[commands[command]] : undefined;
}

/** Past the streams of Node, which take longer to load than this. Whoever reads it may leave. */
function print(text) {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    written = writeSync(1, bytes);
  } catch (error) {
    if (error.code !== 'EAGAIN') return;
  }
  if (written < bytes.length) process.stdout.on('error', () => {}).write(bytes.subarray(written));
}

const text = textOf();
if (text === undefined) void import('./main/index.js');
else print(text);
