import { playMany } from './play-many.ts';

playMany(501, 90);
