import type { RecycleBin } from '../../ports/recycle-bin.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { listBin, takeOut, writeTags } from './contents.ts';
import { readRules } from './rules.ts';
import { RBIN } from './service.ts';
import { readTags } from './tags.ts';

/** The Recycle Bin: its rules have an API of their own, its contents are in EC2's. */
export function openRecycleBin(ec2: Ec2Caller, context: CallerContext): RecycleBin & { readonly close: () => void } {
  const rbin = createCaller(RBIN, context);
  return {
    readRules: (region, type) => readRules(rbin, region, type),
    readTags: (region, type, ids) => readTags(ec2, region, type, ids),
    list: (region, type) => listBin(ec2, region, type),
    takeOut: (region, type, id) => takeOut(ec2, region, type, id),
    write: (region, ids, tags) => writeTags(ec2, region, ids, tags),
    close: rbin.close,
  };
}
