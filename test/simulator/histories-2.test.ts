import { playMany } from './play-many.ts';

playMany(401, 90);
