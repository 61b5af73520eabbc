// Chromium by puppeteer, so that what is asked of every engine is asked of it in the same words.
import puppeteer from 'puppeteer-core';
import {chromium as found} from '../../tools/chromium.mjs';
import type {Engine} from './engine.ts';
import {driven} from './firefox.ts';

export async function chromium(): Promise<Engine> {
  const {executablePath, args, env} = await found();
  return driven('Chromium', await puppeteer.launch({executablePath, args: [...args], ...(env ? {env} : {})}));
}
