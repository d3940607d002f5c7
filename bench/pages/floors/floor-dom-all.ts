import { offerDomBoard } from './dom-board';

// Every card of the month is in the document: what windowing saves.
offerDomBoard(Infinity);
