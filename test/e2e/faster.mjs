// @ts-check
/**
 * Loaded before the action by tests of its long deadlines: time passes for the process as many times faster as they say. Deadlines,
 * pauses and sockets are the real ones, and each is met in its turn.
 */
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import timers from 'node:timers';
import promises from 'node:timers/promises';
import { promisify } from 'node:util';

const FASTER = Number(process.env.TEST_FASTER);

const { setTimeout: delayed } = timers;
/** @type {(work: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) => NodeJS.Timeout} */
const soon = (work, milliseconds = 0, ...args) => delayed(work, milliseconds / FASTER, ...args);
const { setTimeout: delay } = promises;
/** @type {typeof delay} */
const pause = (milliseconds = 0, value = undefined, options = {}) => delay(milliseconds / FASTER, value, options);

const hurried = Object.assign(soon, { [promisify.custom]: pause });
Object.assign(timers, { setTimeout: hurried });
Object.assign(globalThis, { setTimeout: hurried });
Object.assign(promises, { setTimeout: pause });

const { setTimeout: idle } = Socket.prototype;
/** @type {typeof idle} */
Socket.prototype.setTimeout = function (milliseconds, whenIdle) {
  return idle.call(this, milliseconds / FASTER, whenIdle);
};
syncBuiltinESMExports();
