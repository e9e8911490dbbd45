import { playMany } from './play-many.ts';

playMany(81, 80);
