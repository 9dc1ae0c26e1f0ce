/**
 * Imported first: the demo shares a newcomer's machine, so it trades some speed for memory (the goal is 300 MB with
 * the database in the process). V8 takes these only before its heap has grown.
 */
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--optimize-for-size')
setFlagsFromString('--max-semi-space-size=4')
