#!/usr/bin/env node
// The bin: hands the call to main and ends with its code.
import {main} from './main.ts';

process.exitCode = await main(process.argv.slice(2), process.env, (text) => console.log(text));
