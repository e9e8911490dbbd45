import { playMany } from './play-many.ts';

playMany(101, 90);
