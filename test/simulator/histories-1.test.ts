import { playMany } from './play-many.ts';

playMany(1, 90);
