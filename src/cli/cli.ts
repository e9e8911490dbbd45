#!/usr/bin/env node
import { endSoon } from '../ports/end.ts';
import { outliveReaders } from '../ports/readers.ts';
import { widenThreadPool } from '../ports/thread-pool.ts';
import { commandLine } from './main.ts';

widenThreadPool();
outliveReaders();
process.exitCode = await commandLine(process.argv.slice(2));
endSoon();
