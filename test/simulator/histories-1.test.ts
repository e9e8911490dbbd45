import { playMany } from './play-many.ts';

playMany(301, 90);
