import { readFile } from 'node:fs/promises';
import { useState } from 'react';
import { api } from '@lineup/web/lib/api.ts';

export const chat = [readFile, useState, api];
